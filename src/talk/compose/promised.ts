/** What a paragraph announces ("There are three causes."), where it has just as many sentences. */
import { announcedCount } from '../announced.ts'
import type { Candidate } from '../candidate.ts'
import type { Room } from '../choose.ts'
import { canStand, type Prose } from '../prose.ts'

/** Members that one slide holds, and how much more of them than of other points. */
const most = 5
const ample = 1.3

/** Sentences that may lead to what announces them. */
const before = 2

/** As many sentences as their paragraph announces ("There are three causes."), if all of them stand and fit. */
export function promised(
  prose: readonly Prose[],
  title: Candidate | undefined,
  room: Room,
): Candidate[] | undefined {
  const [only, ...others] = prose
  const from = title ? (only?.candidates.indexOf(title) ?? -1) : -1
  if (!only || others.length > 0 || from < 0 || from > before || !title?.stance.announces) return undefined
  const rest = only.candidates.slice(from + 1)
  const units = rest.reduce((sum, one) => sum + one.units, 0)
  if (rest.length > most || !rest.every(canStand) || units > room.units * ample) return undefined
  return announcedCount(title.text, title.reading) === rest.length ? rest : undefined
}
