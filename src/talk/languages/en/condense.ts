/**
 * Condensing an English sentence: openers, frames, asides and example tails go;
 * the claim stays with its condition, limit, negation and figures.
 */
import type { Piece } from '../../phrase.ts'
import { parentheses } from '../brackets.ts'
import type { Topic } from '../language.ts'
import { toPieces, trimRun, without, type Run } from '../pieces.ts'
import { type Clause, clauses, sentenceEnd } from './clauses.ts'
import { counting, leadLength } from './leads.ts'
import { Sparing } from './spare.ts'

export function condense(text: string, topic: Topic): Piece[] {
  const counted = counting.exec(text)?.[0].length ?? 0
  if (counted === 0) return condenseClaim(text, topic)
  const claim = condenseClaim(text.slice(counted), { ...topic, alone: true })
  return claim.map((piece) => ({ ...piece, start: piece.start + counted, end: piece.end + counted }))
}

function condenseClaim(text: string, topic: Topic): Piece[] {
  const list = clauses(text)
  const sparing = new Sparing(text, list)
  sparing.run()
  const kept = list.filter((clause) => sparing.keeps(clause))
  const holes = [...sparing.holes, ...droppedBrackets(text)].sort((a, b) => a.start - b.start)
  const runs = kept.flatMap((clause, index) => clauseRuns(clause, index === 0, holes, text, topic))
  const pieces = toPieces(runs, (before, after) => joiner(kept, sparing.named, before, after))
  if (pieces.length > 0) return pieces
  const end = text.replace(sentenceEnd, '').length
  return end > 0 ? [{ start: 0, end, before: '' }] : []
}

/** Brackets that limit what stands before them stay. */
const limiting = /\b(not|no|never|except|excluding|unless|only|if|without|but|at least|at most|up to)\b/iu

function droppedBrackets(text: string): Run[] {
  if (!text.includes('(') && !text.includes('（')) return []
  return parentheses(text).filter(({ start, end }) => !limiting.test(text.slice(start, end)))
}

function clauseRuns(
  clause: Clause,
  opens: boolean,
  holes: readonly Run[],
  text: string,
  topic: Topic,
): Run[] {
  let runs = without({ start: clause.start, end: clause.end }, holes)
  const first = runs[0]
  if (opens && first) {
    const skip = leadLength(text.slice(first.start, first.end), topic)
    runs = without({ start: first.start + skip, end: clause.end }, holes)
  }
  return runs.flatMap((part) => trimRun(text, part, /[\s,;:—–]/u) ?? [])
}

/** The mark between two pieces as it was; a space where a clause goes on after what was cut out of it. */
function joiner(kept: readonly Clause[], named: Clause | undefined, before: Run, after: Run): string {
  const at = kept.findIndex(
    (clause) => clause.start === after.start || (clause.start < after.start && after.end <= clause.end),
  )
  const next = kept[at]
  if (next === undefined || before.end > next.start || next === named) return ' '
  const previous = kept[at - 1]
  if (next.continues === true && previous?.inside !== true) return ' '
  if (next.mark === ';' || next.mark === ':') return `${next.mark} `
  if (/^[—–-]+$/u.test(next.mark)) return ' – '
  return /["”’]/u.test(next.mark) || next.mark === '' ? ' ' : ', '
}
