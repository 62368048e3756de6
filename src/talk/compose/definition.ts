/** A section that begins by saying what its subject is. */
import type { Context } from '../context.ts'
import type { Draft } from '../draft.ts'
import type { Candidate } from '../candidate.ts'
import { canStand, type Prose, toPoint } from '../prose.ts'
import { claimTitle } from '../titles.ts'
import { draftOf, type Place } from './place.ts'

/** The definition stands among the first sentences, or it is no definition of the section. */
const early = 3

/** Undefined where the paragraph that opens its section defines nothing that the heading asks for. */
export function definitionDraft(prose: Prose | undefined, place: Place, context: Context): Draft | undefined {
  if (!prose || !place.opening || place.titled) return undefined
  const { language } = context
  for (const candidate of prose.candidates.slice(0, early)) {
    const found = language.defines(candidate.text, place.part.name)
    if (!found || candidate.mark) continue
    const [term, gloss] = [found.term, found.gloss].map((piece) => ({
      ...piece,
      start: piece.start + candidate.start,
      end: piece.end + candidate.start,
    }))
    if (!term || !gloss) continue
    const next = nextPoint(prose, candidate, context)
    const rows = [candidate.saying([gloss]), ...next]
    return draftOf(place, [claimTitle({ sentence: candidate.sentence, pieces: [term] }, language)], {
      layout: 'definition',
      children: [{ type: 'points', ordered: false, children: rows.map((row) => toPoint(row, language)) }],
      notes: [prose.paragraph],
      prose: [prose],
      points: [candidate, ...next],
    })
  }
  return undefined
}

/** What the paragraph adds to the definition: its weightiest sentence after it. */
function nextPoint(prose: Prose, candidate: Candidate, context: Context): Candidate[] {
  const after = prose.candidates.slice(prose.candidates.indexOf(candidate) + 1)
  const fitting = after.filter((one) => canStand(one) && one.units <= context.language.longest.point)
  return fitting.sort((a, b) => b.weight - a.weight).slice(0, 1)
}
