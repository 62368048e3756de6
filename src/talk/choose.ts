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

/** So much more than its room a slide may hold where it would show one point alone, or none of a paragraph. */
const ample = 1.3

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
  if (candidates.length === 0) return []
  const standing = shortEnough(candidates.filter(canStand), language)
  const isBefore = (one: Candidate) => Number(before.includes(one))
  const ranked = standing.sort((a, b) => isBefore(b) - isBefore(a) || b.weight - a.weight)
  const taken = fill(ranked, room)
  const poor = taken.size < 2 && room.points > 1
  const missed = before.some((one) => !taken.has(one))
  const ranks = poor
    ? ranked.filter((one) => one.weight > 0 || before.includes(one) || taken.has(one))
    : ranked
  const chosen = poor || missed ? fill(ranks, { ...room, units: room.units * ample }) : taken
  return candidates.filter((candidate) => (chosen.size > taken.size ? chosen : taken).has(candidate))
}

function fill(ranked: readonly Candidate[], room: Room): Set<Candidate> {
  const taken = new Set<Candidate>()
  let units = 0
  for (const candidate of ranked) {
    if (taken.size >= room.points) break
    if (taken.has(candidate)) continue
    // What is told in pairs is told whole or not at all.
    const { partners } = candidate
    const group = partners.length > 0 ? [candidate, ...partners] : [candidate]
    const length = group.reduce((sum, one) => sum + one.units, 0)
    if (taken.size > 0 && (units + length > room.units || taken.size + group.length > room.points)) continue
    if (!partners.every((one) => ranked.includes(one)) && ranked.length > group.length) continue
    if (taken.size > 0 && group.some((one) => isSaid(one, taken))) continue
    for (const one of group) taken.add(one)
    units += length
  }
  return taken
}

function isSaid({ pointTerms }: Candidate, taken: ReadonlySet<Candidate>): boolean {
  for (const other of taken) if (likeness(other.pointTerms, pointTerms) > same) return true
  return false
}

/** How much longer than a point a sentence may be, and one that outweighs all others by so much. */
const stretch = { any: 1.4, chief: 1.75, by: 1 }

/** A sentence far over the length of a point is taken only where there is no other, or but one that says much less. */
function shortEnough(candidates: readonly Candidate[], language: Language): Candidate[] {
  const { point } = language.longest
  const short = candidates.filter(
    (one) =>
      one.mark !== undefined ||
      one.units <= point * stretch.any ||
      (one.units <= point * stretch.chief && one.reading.listsCases),
  )
  if (short.length === 0) return [...candidates].sort((a, b) => a.units - b.units).slice(0, 1)
  if (short.length > 1) return short
  const best = Math.max(...short.map(({ weight }) => weight))
  const chief = candidates.find(
    (one) => !short.includes(one) && one.units <= point * stretch.chief && one.weight >= best + stretch.by,
  )
  return chief ? [...short, chief] : short
}

/** How many points a paragraph of so many sentences is worth. */
export function wanted(sentences: number): number {
  if (sentences <= 2) return 1
  return sentences <= 4 ? 2 : 3
}
