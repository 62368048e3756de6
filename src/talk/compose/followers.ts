/** Sentences that lean on the one before them ("It costs nothing.") and stand under its point, where the slide has room for them. */
import type { Candidate } from '../candidate.ts'
import type { Room } from '../choose.ts'
import type { Language } from '../languages/language.ts'
import type { Point } from '../nodes.ts'
import { type Prose, toPoint } from '../prose.ts'

/** They are set smaller than points: a slide may hold a little more of them, and more again of what completes a half. */
const ample = { any: 1.2, half: 0.4 }

/** The rows of these points, each with the sentence that goes on from it, the weightiest first, as long as there is room. */
export function followed(
  rows: readonly Point[],
  points: readonly Candidate[],
  prose: readonly Prose[],
  room: Room,
  language: Language,
): Point[] {
  let places = room.points
  let units = room.units * ample.any
  for (const one of points) {
    places -= 1
    units -= one.units
  }
  const under = new Map<Point, Point>()
  const found = rows.flatMap((row, index) => {
    const point = points[index]
    const next = point && !row.points && !point.mark ? followerOf(point, prose, language) : undefined
    return next && !points.includes(next) ? { row, next, half: point?.reading.denies === true } : []
  })
  for (const { row, next, half } of found.sort(
    (a, b) => Number(b.half) - Number(a.half) || b.next.weight - a.next.weight,
  )) {
    // What something is not says little without what it is.
    if ((places < 1 && !half) || next.units > units + (half ? room.units * ample.half : 0)) continue
    // With its pronoun: what that stands for is above.
    under.set(row, toPoint(next.saying(next.titled), language))
    places -= 1
    units -= next.units
  }
  return rows.map((row) => {
    const own = under.get(row)
    return own ? { ...row, points: [own] } : row
  })
}

/**
 * The weightiest of the sentences that go on from this one without a gap, each of them leaning on it alone, if it says
 * something of its own.
 */
export function followerOf(
  point: Candidate,
  prose: readonly Prose[],
  language: Language,
): Candidate | undefined {
  const own = prose.find(({ candidates }) => candidates.includes(point))?.candidates ?? []
  let best: Candidate | undefined
  for (const next of own.slice(own.indexOf(point) + 1)) {
    const { stance, units, weight, mark } = next
    if (!stance.leans || mark || !next.takesUp(point.said)) break
    const says = units >= least && units <= language.longest.point && !stance.announces && !stance.asks
    if (says && !stance.illustrates && weight > (best?.weight ?? lightest)) best = next
  }
  return best
}

/** Words that a sentence needs to say something, and the weight that it needs. */
const least = 4
const lightest = -1
