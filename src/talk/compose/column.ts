/** A member of several that stand side by side: a card, a stage, a side. */
import type { Candidate } from '../candidate.ts'
import type { Context } from '../context.ts'
import type { Opening } from '../languages/language.ts'
import type { Column } from '../nodes.ts'
import { shift } from '../phrase.ts'
import { toPoint } from '../prose.ts'
import { topicTitle } from './topic.ts'

/** A sentence and what it opens with: the member's head. */
export interface Member {
  candidate: Candidate
  opening: Opening
}

/** Parallel members are read at a glance: together they may say a little more than points do. */
const ample = 1.1
/** A card or stage is narrow: its claim is no longer than this times a title. */
export const stretch = 1.4

/** The head, and what is said under it: the claim without the words that the head took. */
export function memberColumn({ candidate, opening }: Member, room: number, context: Context): Column {
  const { language } = context
  const { text, start } = candidate
  const limit = Math.floor(Math.min(language.longest.title * stretch, room * ample))
  const said = language.read(text.slice(opening.end)).condense({ names: [], alone: true, limit })
  const claim = shift(said, start + opening.end)
  return {
    type: 'column',
    head: topicTitle(candidate, opening.head, language),
    children: [toPoint(candidate.saying(claim), language)],
  }
}
