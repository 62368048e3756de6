/**
 * Condensing an English sentence: openers, frames, asides and example tails go;
 * the claim stays with its condition, limit, negation and figures.
 */
import type { Piece } from '../../phrase.ts'
import { parentheses } from '../brackets.ts'
import type { Topic } from '../language.ts'
import { toPieces, trimRun, without, type Run } from '../pieces.ts'
import { type Clause, type ClauseKind, clauses, sentenceEnd } from './clauses.ts'
import { turns } from './truth.ts'

/** Points longer than this many words lose what can be spared. */
const comfortable = 13

/** What is spared first to last, once a sentence is too long. */
const spared: readonly ClauseKind[] = ['relative', 'cause', 'result', 'more']

export function condense(text: string, topic: Topic): Piece[] {
  const counted = counting.exec(text)?.[0].length ?? 0
  if (counted === 0) return condenseClaim(text, topic)
  const claim = condenseClaim(text.slice(counted), { ...topic, alone: true })
  return claim.map((piece) => ({ ...piece, start: piece.start + counted, end: piece.end + counted }))
}

function condenseClaim(text: string, topic: Topic): Piece[] {
  const list = clauses(text)
  const claims = dropEmpty(list, text)
  const kept = spare(claims, text)
  const runs = kept.flatMap((clause, index) => clauseRuns(clause, index === 0, text, topic))
  const pieces = toPieces(runs, (before, after) => joiner(kept, before, after))
  if (pieces.length > 0) return pieces
  const end = text.replace(sentenceEnd, '').length
  return end > 0 ? [{ start: 0, end, before: '' }] : []
}

const droppedFirst: readonly ClauseKind[] = ['opener', 'frame', 'concession', 'relative', 'example']

/**
 * Openers, frames and concessions before a claim go, and examples after it; what its
 * pronoun stands for stays.
 */
function dropEmpty(list: readonly Clause[], text: string): Clause[] {
  const first = list.findIndex((clause) => !droppedFirst.includes(clause.kind))
  const claim = list[first]
  if (!claim) return list.filter((clause) => clause.kind !== 'opener')
  const leans = /^(it|they|he|she|we|its|their|this|these|that|those)\b/iu.test(said(claim, text))
  return list.filter((clause, index) => {
    if (clause.kind === 'opener') return false
    if (index < first) return leans && clause.kind === 'concession'
    return clause.kind !== 'example' || index === first
  })
}

function count(list: readonly Clause[], text: string): number {
  return list.reduce((sum, clause) => sum + wordCount(said(clause, text)), 0)
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0
}

function said(clause: Clause, text: string): string {
  return text.slice(clause.start, clause.end)
}

/** While the sentence is too long: spare clauses from the end, the kinds that matter least first. */
function spare(list: readonly Clause[], text: string): Clause[] {
  let kept = [...list]
  for (const kind of spared) {
    for (let i = kept.length - 1; i > 0 && count(kept, text) > comfortable; i--) {
      const clause = kept[i]
      if (clause?.kind === kind && canSpare(kept, i, text)) kept = kept.filter((_, index) => index !== i)
    }
  }
  return kept
}

/** In pairs, the first half announces the second. */
const paired =
  /\b(neither|either|both|not only|not just|not merely|whether|from|between|so|such|rather|the more|the less|on the one hand)\b/iu

function canSpare(list: readonly Clause[], index: number, text: string): boolean {
  const clause = list[index]
  const before = list[index - 1]
  if (!clause || !before) return false
  if (before.kind === 'condition' || before.kind === 'scope' || before.kind === 'cause') return false
  if (list[index + 1]?.kind === 'contrast') return false
  if (clause.kind !== 'relative' && turns.test(said(clause, text))) return false
  // Only the end of a sentence can go: what follows a clause may lean on it.
  if (clause.kind !== 'relative' && clause.kind !== 'cause' && index !== list.length - 1) return false
  if (clause.kind === 'more' && (clause.mark === ':' || clause.mark === '—')) return false
  return !list.slice(0, index).some((other) => paired.test(said(other, text)))
}

function clauseRuns(clause: Clause, opens: boolean, text: string, topic: Topic): Run[] {
  const words = said(clause, text)
  const skip = opens ? leadLength(words, topic) : 0
  const run = { start: clause.start + skip, end: clause.end }
  return without(run, parentheses(text)).flatMap((part) => trimRun(text, part, /[\s,;:—–]/u) ?? [])
}

/** "The second reason is that …" counts; what it counts follows. */
const counting = /^the (first|second|third|fourth|fifth|last|final)( \w+)?(,[^,]+,)? is (that )?/iu

const leads: readonly RegExp[] = [
  /^(and|but|so|yet|thus|hence|therefore|also|then|moreover|still|indeed)\s+(?=\w+\s+\w+)/iu,
  /^(it is|it['’]s|it was) (worth (noting|mentioning|remembering)|important to (note|remember|understand)|clear|true|no (surprise|secret|accident)|well known|often said) that\s+/iu,
  /^(please )?(note|notice|remember|recall|keep in mind|bear in mind|consider) that\s+/iu,
  /^(the|one) (fact|point|truth|result|upshot|consequence) (is|was|here is) that\s+/iu,
  /^(this|that|which|it) (means|implies|shows|suggests|tells us) that\s+/iu,
  /^((many|several|recent|some|most|the|our) )?(studies|surveys?|results?|experiments?|evidence|data|figures|analysis) (also )?(show|shows|showed|find|finds|found|reveal|reveals|revealed|confirm|confirms|confirmed|indicate|indicates|indicated) that\s+/iu,
  /^(in this (paper|article|section|work|post|talk), ?)/iu,
]

/** How many characters at the start of a claim only lead up to it, or repeat the topic as a pronoun. */
function leadLength(words: string, topic: Topic): number {
  let skip = 0
  for (const lead of leads) skip += lead.exec(words.slice(skip))?.[0].length ?? 0
  if (topic.alone === true) return skip
  const rest = words.slice(skip)
  const pronoun = /^(it|they)\s+(?=(?!(is|are|was|were|'s|has|have|had|would|will)\b)\w+)/iu.exec(rest)
  return pronoun ? skip + pronoun[0].length : skip
}

/** The mark between two pieces as it was, or a comma where something was cut. */
function joiner(kept: readonly Clause[], before: Run, after: Run): string {
  const next = kept.find(
    (clause) => clause.start === after.start || (clause.start < after.start && after.end <= clause.end),
  )
  const startsClause = next !== undefined && before.end <= next.start
  if (!startsClause) return ' '
  if (next.mark === ';' || next.mark === ':') return `${next.mark} `
  if (/^[—–-]+$/u.test(next.mark)) return ' – '
  return ', '
}
