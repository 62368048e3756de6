/** A sentence that counts its members (一是……；二是……；三是……), or tells them as a chain of steps: each of them a point. */
import type { Context } from '../context.ts'
import type { Draft } from '../draft.ts'
import { shift } from '../phrase.ts'
import { type Prose, toPoint } from '../prose.ts'
import { claimTitle } from '../titles.ts'
import { draftOf, type Place } from './place.ts'

/** Members that one slide holds. */
const most = 5

/** Undefined where no sentence of the paragraph counts. */
export function rowDraft(prose: Prose, place: Place, context: Context): Draft | undefined {
  const { language } = context
  for (const candidate of prose.candidates) {
    const found = candidate.mark ? undefined : candidate.reading.row
    if (!found || found.members.length > most) continue
    const point = (piece: (typeof found.members)[number]) => {
      const said = language.read(candidate.text.slice(piece.start, piece.end))
      const pieces = shift(said.condense({ names: [], alone: true }), candidate.start + piece.start)
      return toPoint(candidate.saying(pieces), language)
    }
    const lead = found.lead && { sentence: candidate.sentence, pieces: shift([found.lead], candidate.start) }
    const short =
      found.lead &&
      language.units(candidate.text.slice(found.lead.start, found.lead.end)) <= language.longest.title
    return draftOf(place, lead && short ? [claimTitle(lead, language)] : [], {
      layout: found.ordered ? 'steps' : 'points',
      children: [{ type: 'points', ordered: found.ordered ?? false, children: found.members.map(point) }],
      notes: [prose.paragraph],
      prose: [prose],
      points: [candidate],
      language,
    })
  }
  return undefined
}
