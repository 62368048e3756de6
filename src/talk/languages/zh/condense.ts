/**
 * Condensing a Chinese sentence: the frame goes, the claim stays, with its
 * condition, limit, negation and figures. Cuts are made between clauses only,
 * but for a subject that repeats the topic and words that only link.
 */
import { preceding } from '../../preceding.ts'
import { type Piece, piecesText } from '../../phrase.ts'
import { parentheses } from '../brackets.ts'
import type { Topic } from '../language.ts'
import { initials } from '../lexicon.ts'
import { toPieces, trimRun, without, type Run } from '../pieces.ts'
import type { Clause, Divided } from './clauses.ts'
import { dropConcessions, dropExamples, dropFrames } from './frames.ts'
import { shorten } from './shorten.ts'
import { sound } from './sound.ts'
import { pointingLength, subjectLength } from './subject.ts'

/** The most that can go safely: shortened, else without its frames, else the whole sentence. */
export function condense(sentence: Divided, topic: Topic): Piece[] {
  const { text, clauses: whole } = sentence
  if (whole.length > most) return bare(sentence)
  const framed = dropFrames(whole)
  const claims = dropConcessions(dropExamples(framed))
  for (const kept of [shorten(claims, whole, topic.limit), claims, framed]) {
    const pieces = piecesOf(kept, sentence, topic)
    if (pieces.length > 0 && sound(piecesText(text, pieces), sentence)) return pieces
  }
  return bare(sentence)
}

/** A sentence of more clauses is no point, and is not read for one. */
const most = 80

function bare({ text, end }: Divided): Piece[] {
  const run = trimRun(text, { start: 0, end }, edge)
  return run ? [{ ...run, before: '' }] : []
}

function piecesOf(kept: readonly Clause[], sentence: Divided, topic: Topic): Piece[] {
  const { text, clauses: whole } = sentence
  const holes = [
    ...sourceAhead(text),
    ...(sentence.bracketed ? [...asides(text), ...citations(text)] : []),
    ...answering(kept[0]),
  ]
  const runs: Run[] = []
  for (const [index, clause] of kept.entries()) {
    const run = { start: clauseStart(clause, preceding(kept, index), whole, topic), end: clause.end }
    for (const part of holes.length > 0 ? without(run, holes) : [run]) {
      const trimmed = trimRun(text, part, edge)
      if (trimmed) runs.push(trimmed)
    }
  }
  return toPieces(runs, (before, after) => joiner(text, kept, before, after, holes))
}

/** Brackets, but for those that limit what stands before them: （但不格式化）. */
function asides(text: string): Run[] {
  return parentheses(text).filter(({ start, end }) => !limiting.test(text.slice(start, end)))
}

const limiting = /[但不没未除仅只须]|如果|至[少多]|最[少多]|可能|[也或]许/u

/** [12], [3-5], [1, 4]: the sources of a claim. */
function citations(text: string): Run[] {
  if (!text.includes('[')) return []
  const cited = /(?<=[\p{Script=Han}%％)）”》])\s?\[\d{1,3}(?:\s?[,，、–-]\s?\d{1,3}){0,9}\](?!\w)/gu
  return [...text.matchAll(cited)].map(({ 0: mark, index }) => ({ start: index, end: index + mark.length }))
}

/** ［来源：……］ and [1] before a claim. */
function sourceAhead(text: string): Run[] {
  const first = openingBracket.opens(text) ? ahead.exec(text) : null
  return first ? [{ start: 0, end: first[0].length }] : []
}

const openingBracket = initials('[［【')
const ahead = /^[[［【](?:\d{1,3}|来源|出处|资料|注释?|图源|编者按)(?:[：:][^\]］】]{0,16})?[\]］】]\s*/u

/** 却 and 则 in the first clause answer what is not there any more. */
function answering(first: Clause | undefined): Run[] {
  if ((first?.kind !== 'main' && first?.kind !== 'contrast') || first.glued) return []
  const found = answers.within(first.said) ? answer.exec(first.said.slice(first.link))?.[0] : undefined
  const end = first.start + first.link + (found?.length ?? 0)
  return found === undefined ? [] : [{ start: end - 1, end }]
}

const answers = initials('却则')
const answer =
  /^(?!.*(?:如果|若|凡|要么))[^，,]{2,12}?(?:(?<![冷忘退了推失除抛省])却|(?<![规准原法守细否总通])则(?=[缺没不是有会能可需要在以由把被靠用更]))/u

const edge = /[\s，,；;：:、]/u

/** Where what is kept of a clause begins: behind links that lost their partner, and the topic as subject. */
function clauseStart(
  clause: Clause,
  before: Clause | undefined,
  whole: readonly Clause[],
  topic: Topic,
): number {
  const orphan = !before || !follows(whole, before, clause)
  const skipped = orphan && !clause.glued ? clause.link : 0
  const start = clause.start + skipped
  if (before) return start
  const said = skipped > 0 ? clause.said.slice(skipped) : clause.said
  const pointed = pointingLength(said)
  return start + (pointed > 0 || topic.alone === true ? pointed : subjectLength(said, topic))
}

/** Whether `clause` stood right behind `before` in the sentence, so that its link still links. */
function follows(whole: readonly Clause[], before: Clause, clause: Clause): boolean {
  // A turn that was kept still turns what is kept before it.
  if (clause.kind === 'contrast') return !before.glued && before.kind !== 'opener'
  const at = whole.findIndex((one) => one.start === clause.start)
  return preceding(whole, at)?.start === before.start
}

/** The mark between two pieces: a colon or dash stays what it was, every other cut is a comma. */
function joiner(
  text: string,
  kept: readonly Clause[],
  before: Run,
  after: Run,
  holes: readonly Run[],
): string {
  if (kept.some((clause) => clause.glued && clause.end === before.end)) return ''
  const cut = holes.reduceRight(
    (left, hole) =>
      hole.start >= before.end && hole.end <= after.start ? blank(left, hole, before.end) : left,
    text.slice(before.end, after.start),
  )
  if (cut.trim() === '、') return '、'
  if (cut.trim() === '') {
    const apart = cut.length > 0 || latin.test(text.charAt(before.end - 1))
    return apart && latin.test(text.charAt(after.start)) ? ' ' : ''
  }
  const stop = /^\s*(——|[：:；;])/u.exec(cut)?.[1]
  if (stop === undefined) return '，'
  return { ':': '：', ';': '；' }[stop] ?? stop
}

const latin = /\w/

function blank(cut: string, hole: Run, from: number): string {
  return cut.slice(0, hole.start - from) + cut.slice(hole.end - from)
}
