/**
 * Condensing a Chinese sentence: the frame goes, the claim stays, with its
 * condition, limit, negation and figures. Cuts are made between clauses only,
 * but for a subject that repeats the topic and words that only link.
 */
import { type Piece, piecesText } from '../../phrase.ts'
import { parentheses } from '../brackets.ts'
import type { Topic } from '../language.ts'
import { toPieces, trimRun, without, type Run } from '../pieces.ts'
import { type Clause, clauses, sentenceEnd } from './clauses.ts'
import { dropConcessions, dropExamples, dropFrames } from './frames.ts'
import { shorten } from './shorten.ts'
import { sound } from './sound.ts'
import { pointing, subjectLength } from './subject.ts'

/** The most that can go safely: shortened, else without its frames, else the whole sentence. */
export function condense(text: string, topic: Topic): Piece[] {
  const whole = clauses(text)
  if (whole.length > most) return bare(text)
  const framed = dropFrames(whole)
  const claims = dropConcessions(dropExamples(framed))
  const end = text.replace(sentenceEnd, '').length
  for (const kept of [shorten(claims, whole, topic.limit), claims, framed]) {
    const pieces = piecesOf(kept, whole, text, topic)
    if (pieces.length > 0 && sound(piecesText(text, pieces), text.slice(0, end))) return pieces
  }
  return bare(text)
}

/** A sentence of more clauses is no point, and is not read for one. */
const most = 80

function bare(text: string): Piece[] {
  const end = text.replace(sentenceEnd, '').length
  return end > 0 ? [{ start: 0, end, before: '' }] : []
}

function piecesOf(kept: readonly Clause[], whole: readonly Clause[], text: string, topic: Topic): Piece[] {
  const holes = /[（(]/u.test(text) ? parentheses(text) : []
  const runs = kept.flatMap((clause, index) => clauseRuns(clause, index, kept, whole, topic, text, holes))
  return toPieces(runs, (before, after) => joiner(text, kept, before, after, holes))
}

/** What is kept of one clause: without brackets, links that lost their partner, the topic as subject. */
function clauseRuns(
  clause: Clause,
  index: number,
  kept: readonly Clause[],
  whole: readonly Clause[],
  topic: Topic,
  text: string,
  holes: readonly Run[],
): Run[] {
  const first = index === 0
  const orphan = first || !follows(whole, kept[index - 1], clause)
  let start = clause.start + (orphan && !clause.glued ? clause.link : 0)
  const said = text.slice(start, clause.end)
  if (first) {
    const pointed = pointing.exec(said)?.[0].length ?? 0
    start += pointed > 0 || topic.alone === true ? pointed : subjectLength(said, topic)
  }
  return without({ start, end: clause.end }, holes).flatMap(
    (part) => trimRun(text, part, /[\s，,；;：:、]/u) ?? [],
  )
}

/** Whether `clause` stood right behind `before` in the sentence, so that its link still links. */
function follows(whole: readonly Clause[], before: Clause | undefined, clause: Clause): boolean {
  if (!before) return false
  // A turn that was kept still turns what is kept before it.
  if (clause.kind === 'contrast') return !before.glued && before.kind !== 'opener'
  const at = whole.findIndex((one) => one.start === clause.start)
  return whole[at - 1]?.start === before.start
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
  if (cut.trim() === '') return cut.length > 0 && /\w/.test(text.charAt(after.start)) ? ' ' : ''
  const stop = /^\s*(——|[：:；;])/u.exec(cut)?.[1]
  if (stop === undefined) return '，'
  return { ':': '：', ';': '；' }[stop] ?? stop
}

function blank(cut: string, hole: Run, from: number): string {
  return cut.slice(0, hole.start - from) + cut.slice(hole.end - from)
}
