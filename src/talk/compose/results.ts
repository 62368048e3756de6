/** Results that one sentence tells side by side: a card for each, its figure as the head. */
import type { Context } from '../context.ts'
import type { Draft } from '../draft.ts'
import type { Column } from '../nodes.ts'
import { shift } from '../phrase.ts'
import { canStand, type Prose, toPoint } from '../prose.ts'
import { claimTitle, fitsTitle } from '../titles.ts'
import { draftOf, type Place } from './place.ts'

/** Results that are cards; sentences of a paragraph that is about them. */
const most = { cards: 4, sentences: 4 }

/** Undefined where no sentence of a short paragraph tells three results or four. */
export function resultsDraft(prose: Prose, place: Place, context: Context): Draft | undefined {
  const { language } = context
  if (prose.candidates.length > most.sentences) return undefined
  for (const candidate of prose.candidates) {
    const found = candidate.mark ? undefined : candidate.reading.results
    if (!found || found.length > most.cards) continue
    const { sentence, start } = candidate
    const children = found.map(({ figure, name }): Column => ({
      type: 'column',
      head: claimTitle({ sentence, pieces: shift([figure], start) }, { ...language, capital: false }),
      children: [toPoint(candidate.saying(shift([name], start)), language)],
    }))
    const title = prose.candidates.find(
      (one) => one !== candidate && canStand(one) && fitsTitle(one, language),
    )
    return draftOf(place, title && !place.titled ? [claimTitle(title, language)] : [], {
      layout: 'cards',
      children,
      notes: [prose.paragraph],
      prose: [prose],
      points: [candidate],
      language,
    })
  }
  return undefined
}
