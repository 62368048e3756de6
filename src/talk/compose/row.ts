/** A sentence that counts its members (一是……；二是……；三是……), or tells them as a chain of steps: each of them a point. */
import type { Context } from '../context.ts'
import type { Draft } from '../draft.ts'
import type { Candidate } from '../candidate.ts'
import type { Language } from '../languages/language.ts'
import type { Point } from '../nodes.ts'
import { phraseText, type Piece, shift } from '../phrase.ts'
import { canStand, type Prose, toPoint } from '../prose.ts'
import { claimTitle } from '../titles.ts'
import { draftOf, type Place } from './place.ts'

/** Members that one slide holds. */
const most = 5

/** The members of a sentence as points; undefined where it has none, or more than a slide holds. */
export function membersOf(candidate: Candidate, language: Language): Row | undefined {
  const found = candidate.mark ? undefined : candidate.reading.row
  if (!found || found.members.length > most) return undefined
  const members = found.members.map((piece) => {
    const said = language.read(candidate.text.slice(piece.start, piece.end))
    const pieces = shift(said.condense({ names: [], alone: true }), candidate.start + piece.start)
    return toPoint(candidate.saying(pieces), language)
  })
  return { lead: found.lead, members, ordered: found.ordered ?? false }
}

interface Row {
  /** What announces them, in the candidate's text. */
  lead: Piece | undefined
  members: Point[]
  ordered: boolean
}

/** Undefined where no sentence of the paragraph counts. */
export function rowDraft(prose: Prose, place: Place, context: Context): Draft | undefined {
  const { language } = context
  for (const candidate of prose.candidates) {
    const found = membersOf(candidate, language)
    if (!found || isDetail(candidate, prose, found.members, language)) continue
    const lead = found.lead && { sentence: candidate.sentence, pieces: shift([found.lead], candidate.start) }
    const short =
      found.lead &&
      language.units(candidate.text.slice(found.lead.start, found.lead.end)) <= language.longest.title
    return draftOf(place, lead && short ? [claimTitle(lead, language)] : [], {
      layout: found.ordered ? 'steps' : 'points',
      children: [{ type: 'points', ordered: found.ordered, children: found.members }],
      notes: [prose.paragraph],
      prose: [prose],
      points: [candidate],
      language,
    })
  }
  return undefined
}

/** A short sentence among weightier ones whose members are words alone ("tax, exchange and split"): not what its paragraph is about. */
function isDetail(
  candidate: Candidate,
  { candidates }: Prose,
  members: readonly Point[],
  language: Language,
): boolean {
  const units = members.reduce((sum, one) => sum + language.units(phraseText(one)), 0)
  const bare = units < members.length * language.longest.title * word
  const short = candidate.units <= language.longest.point && !candidate.first
  return bare && short && candidates.some((one) => canStand(one) && one.weight > candidate.weight)
}

/** The part of a title's length that a word is. */
const word = 0.15
