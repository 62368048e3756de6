/** Which sentences of some paragraphs become points. */
import type { Language } from './languages/language.ts'
import type { Candidate } from './candidate.ts'
import { canStand } from './prose.ts'
import { likeness } from './weigh.ts'

/** What a slide can take. */
export interface Room {
  points: number
  /** Length of all points together, in the language's units. */
  units: number
}

/** Two points more alike than this say the same. */
const same = 0.65

/**
 * The most important candidates that fit into the room, in the article's order; those of
 * `before` come first. One that says what a taken one says is passed over; at least one is
 * taken if any can stand.
 */
export function choosePoints(
  candidates: readonly Candidate[],
  room: Room,
  language: Language,
  before: readonly Candidate[] = [],
): Candidate[] {
  const standing = shortEnough(candidates.filter(canStand), language).sort((a, b) => b.weight - a.weight)
  const ranked = [
    ...standing.filter((one) => before.includes(one)),
    ...standing.filter((one) => !before.includes(one)),
  ]
  const taken: { candidate: Candidate; terms: ReadonlySet<string> }[] = []
  let units = 0
  for (const candidate of ranked) {
    if (taken.length >= room.points) break
    if (taken.length > 0 && units + candidate.units > room.units) continue
    const terms = candidate.pointTerms
    if (taken.some((other) => likeness(other.terms, terms) > same)) continue
    taken.push({ candidate, terms })
    units += candidate.units
  }
  const chosen = new Set(taken.map((one) => one.candidate))
  return candidates.filter((candidate) => chosen.has(candidate))
}

/** A sentence far over the length of a point is taken only where there is no other. */
function shortEnough(candidates: readonly Candidate[], language: Language): Candidate[] {
  const short = candidates.filter(
    (one) => one.mark !== undefined || one.units <= language.longest.point * 1.4,
  )
  return short.length > 0 ? short : [...candidates].sort((a, b) => a.units - b.units).slice(0, 1)
}

/** How many points a paragraph of so many sentences is worth. */
export function wanted(sentences: number): number {
  if (sentences <= 2) return 1
  return sentences <= 4 ? 2 : 3
}
