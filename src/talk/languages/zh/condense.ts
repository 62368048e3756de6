/**
 * Condensing a Chinese sentence: the frame goes, the claim stays, with its
 * condition, limit, negation and figures. Cuts are made between clauses only,
 * but for a subject that repeats the topic and words that only link.
 */
import type { Piece } from '../../phrase.ts'
import { parentheses } from '../brackets.ts'
import type { Topic } from '../language.ts'
import { toPieces, trimRun, without, type Run } from '../pieces.ts'
import { type Clause, type ClauseKind, clauses, sentenceEnd } from './clauses.ts'
import { turns } from './truth.ts'

/** Sentences longer than this many characters lose details and reasons, and longer than that their last clauses. */
const comfortable = { details: 26, clauses: 30 }

/** Kinds that say nothing of their own, wherever they stand. */
const empty: readonly ClauseKind[] = ['opener', 'example']

/** What is spared first to last, once a sentence is too long. */
const spared: readonly ClauseKind[] = ['detail', 'purpose', 'cause', 'result', 'main']

export function condense(text: string, topic: Topic): Piece[] {
  const whole = clauses(text)
  if (whole.length === 0) return bare(text)
  const kept = spare(dropFrames(dropConcessions(whole, text)), text)
  const runs = kept.flatMap((clause) => clauseRuns(clause, kept, whole, text, topic))
  const pieces = toPieces(runs, (before, after) => joiner(text, kept, before, after))
  return pieces.length > 0 ? pieces : bare(text)
}

function bare(text: string): Piece[] {
  const end = text.replace(sentenceEnd, '').length
  return end > 0 ? [{ start: 0, end, before: '' }] : []
}

/** Openers and examples go; frames go where a claim follows. */
function dropFrames(list: readonly Clause[]): Clause[] {
  const claims = list.filter((clause) => !empty.includes(clause.kind) && clause.kind !== 'frame')
  if (claims.length === 0) return [...list]
  const first = list.findIndex((clause) => claims.includes(clause))
  return list.filter((clause, index) => {
    if (clause.kind === 'opener') return false
    if (clause.kind === 'frame') return false
    if (clause.kind === 'example') return index < first ? false : !tail(list, index)
    return true
  })
}

/** From an example on, everything to the end belongs to it, unless the sentence turns. */
function tail(list: readonly Clause[], index: number): boolean {
  return list.slice(index + 1).every((clause) => clause.kind === 'main' || clause.kind === 'detail')
}

/** 虽然…… goes, when what it concedes to follows; a subject that stands before 虽然 stays. */
function dropConcessions(list: readonly Clause[], text: string): Clause[] {
  const claims = exampleTails(list)
  return claims.flatMap((clause, index) => {
    if (clause.kind !== 'concession' || !conceded(claims.slice(index + 1), text)) return [clause]
    const subject = words(clause, text).search(/虽|尽管|固然|诚然/u)
    if (subject <= 0 || claims.slice(0, index).some((before) => before.kind === 'main')) return []
    return [{ ...clause, end: clause.start + subject, kind: 'scope', stop: '', glued: true }]
  })
}

function conceded(rest: readonly Clause[], text: string): boolean {
  return rest.some(
    (later) => later.kind === 'contrast' || /^.{0,8}(仍|却|也|依然|还是)/u.test(words(later, text)),
  )
}

function exampleTails(list: readonly Clause[]): Clause[] {
  const at = list.findIndex((clause, index) => index > 0 && clause.kind === 'example' && tail(list, index))
  const claimBefore = list.slice(0, at).some((clause) => clause.kind === 'main' || clause.kind === 'contrast')
  return at > 0 && claimBefore ? list.slice(0, at) : [...list]
}

function words(clause: Clause, text: string): string {
  return text.slice(clause.start, clause.end)
}

function length(list: readonly Clause[]): number {
  return list.reduce((sum, clause) => sum + clause.end - clause.start, 0)
}

/** While the sentence is too long: spare clauses from the end, the kinds that matter least first. */
function spare(list: readonly Clause[], text: string): Clause[] {
  let kept = [...list]
  for (const kind of spared) {
    const limit = kind === 'main' || kind === 'result' ? comfortable.clauses : comfortable.details
    for (let i = kept.length - 1; i >= 0 && length(kept) > limit; i--) {
      const clause = kept[i]
      if (clause?.kind === kind && canSpare(kept, i, text)) kept = kept.filter((_, index) => index !== i)
    }
  }
  return kept
}

/** A clause that begins so is the predicate of the one before it. */
const completes =
  /^(就|才|也|都|则|便|是|即|等于|意味着|变成|变为|成为|成了|做成|当作|称为|叫做|在于|不过是|正是|既|以及|和|与|或)/u

/** A clause that ends its object without a verb, or opens a pair, goes on behind the comma. */
const unfinished = /(把|将)[^，]{2,20}的[\p{Script=Han}]{1,6}$|(之所以|与其|不仅|不但|既)/u

const paired =
  /不仅|不但|不只|不光|既|与其|不是|越|一边|一面|首先|先(?!生|进|前|后)|从(?=.*到)|要么|或者|无论|之所以|不管/u

function canSpare(list: readonly Clause[], index: number, text: string): boolean {
  const clause = list[index]
  const before = list[index - 1]
  if (!clause) return false
  const said = words(clause, text)
  const others = list.filter((_, other) => other !== index)
  if (!others.some((other) => other.kind === 'main' || other.kind === 'contrast')) return false
  if (turns.test(said) || /[：:]|——/u.test(before?.stop ?? '')) return false
  if (clause.kind === 'main' || clause.kind === 'result')
    return index === list.length - 1 && index > 0 && !bound(list, index, text)
  if (clause.kind === 'cause' || clause.kind === 'purpose') return index === 0 ? list.length > 1 : true
  return index > 0
}

/** A clause that its neighbours need: after a condition or scope, in a pair, before a turn. */
function bound(list: readonly Clause[], index: number, text: string): boolean {
  const before = list[index - 1]
  const after = list[index + 1]
  if (!before || before.kind === 'condition' || before.kind === 'scope' || before.kind === 'versus')
    return true
  if (after && (after.kind === 'contrast' || after.kind === 'result' || after.kind === 'detail')) return true
  if (completes.test(words(list[index] ?? before, text)) || unfinished.test(words(before, text))) return true
  return list.slice(0, index).some((other) => paired.test(words(other, text)))
}

/** What is kept of one clause: without brackets, links that lost their partner, the topic as subject. */
function clauseRuns(
  clause: Clause,
  kept: readonly Clause[],
  whole: readonly Clause[],
  text: string,
  topic: Topic,
): Run[] {
  const position = kept.indexOf(clause)
  const orphan = position === 0 || whole[whole.indexOf(clause) - 1] !== kept[position - 1]
  const start = clause.start + (orphan ? clause.link : 0)
  const subject =
    position === 0 && topic.alone !== true ? subjectLength(text.slice(start, clause.end), topic) : 0
  const run = { start: start + subject, end: clause.end }
  return without(run, parentheses(text)).flatMap((part) => trimRun(text, part, /[\s，,；;：:、]/u) ?? [])
}

/** A subject that only repeats the topic: 它, or the topic's own name before its predicate. */
function subjectLength(words: string, topic: Topic): number {
  const pronoun = /^(它们?)(?![的们])(也|还|就|都)?(?=.{4})/u.exec(words)?.[0]
  if (pronoun !== undefined) return pronoun.length
  const name = topic.names.find((one) => one.length >= 2 && words.startsWith(one))
  if (name === undefined) return 0
  const rest = words.slice(name.length)
  return predicate.test(rest) ? name.length + (/^(也|还|就|都)/u.exec(rest)?.[0].length ?? 0) : 0
}

/** What can follow a subject: an adverb, a modal or a usual verb; not 的, not another noun. */
const predicate =
  /^(也|还|都|就|正在?|已经?|将|会|能够?|可以?|可能|不仅|不但|不是|并不|不会|不能|没有|必须|需要|应该?|往往|通常|总是|只|仅|把|被|让|使|为|在|从|对|以|用|是|有|采用|提供|提高|降低|减少|削减|带来|支持|允许|依靠|依赖)(?!的)/u

/** The mark between two pieces: a colon or dash stays what it was, every other cut is a comma. */
function joiner(text: string, kept: readonly Clause[], before: Run, after: Run): string {
  if (kept.some((clause) => clause.glued && clause.end === before.end)) return ''
  const cut = parentheses(text).reduceRight(
    (left, hole) =>
      hole.start >= before.end && hole.end <= after.start ? blank(left, hole, before.end) : left,
    text.slice(before.end, after.start),
  )
  if (cut.trim() === '') return cut.length > 0 && /\w/.test(text.charAt(after.start)) ? ' ' : ''
  const stop = /^\s*(——|[：:；;])/u.exec(cut)?.[1]
  if (stop === undefined) return '，'
  return { ':': '：', ';': '；' }[stop] ?? stop
}

function blank(cut: string, hole: Run, from: number): string {
  return cut.slice(0, hole.start - from) + cut.slice(hole.end - from)
}
