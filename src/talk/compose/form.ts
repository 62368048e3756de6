/** Points of one slide in one form: all with what they speak of, or all without it. */
import type { Candidate, Words } from '../candidate.ts'
import type { Language } from '../languages/language.ts'
import { type Piece, piecesText } from '../phrase.ts'

/** A point with its subject may be so many times a point's usual length, as one that is chosen may. */
const stretch = 1.4

/**
 * The words of each point. A point that lost its subject (留住径流) beside one that has its own (根系滤去杂质) is
 * read as if both spoke of the same; so the subject comes back, where more points can have one than go without, and
 * what they say then still fits.
 */
export function inOneForm(points: readonly Candidate[], language: Language): (point: Candidate) => Words {
  const lost = points.filter((point) => subjectOf(point) !== undefined)
  const back = lost.filter((point) => restored(point, language))
  const named = points.length - lost.length
  if (lost.length === 0 || named === 0 || named + back.length <= lost.length) return (point) => point
  const units = points.map((point) => (back.includes(point) ? lengthOf(point, language) : point.units))
  if (units.reduce((sum, one) => sum + one, 0) > language.longest.slide) return (point) => point
  return (point) => (back.includes(point) ? point.saying(point.titled) : point)
}

/** The subject that the point went without. */
function subjectOf(point: Candidate): string | undefined {
  const { whole, pieces, mark, start } = point
  const at = pieces[0]
  // A point that opens as its sentence does lost nothing.
  if (mark || !at || at.start === start) return undefined
  const full = point.titled[0]
  if (!full || full.start >= at.start || full.end < at.end) return undefined
  return sameEnd(pieces, point.titled) ? whole.slice(full.start, at.start).trim() : undefined
}

function sameEnd(pieces: readonly Piece[], titled: readonly Piece[]): boolean {
  return pieces.length === titled.length && pieces.every((piece, index) => piece.end === titled[index]?.end)
}

/** A pronoun says no more than nothing, and long words are better without. */
function restored(point: Candidate, language: Language): boolean {
  const subject = subjectOf(point)
  return (
    subject !== undefined &&
    !language.pronoun(subject) &&
    lengthOf(point, language) <= language.longest.point * stretch
  )
}

function lengthOf({ whole, titled }: Candidate, language: Language): number {
  return language.units(piecesText(whole, titled))
}
