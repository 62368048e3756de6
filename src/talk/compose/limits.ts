/** What takes back or limits a claim a sentence or a paragraph later: it stands right under its point, or the point is not made. */
import type { Language } from '../languages/language.ts'
import type { Point } from '../nodes.ts'
import { shift } from '../phrase.ts'
import type { Candidate, Words } from '../candidate.ts'
import { type Prose, toPoint } from '../prose.ts'

/** The points without those whose limit cannot be shown, or which nobody takes back though they only say what was believed, where others are left. */
export function withoutUnlimited(
  points: readonly Candidate[],
  prose: readonly Prose[],
  language: Language,
): Candidate[] {
  const safe = points.filter((point) => {
    const limit = limitOf(point, prose, points)
    if (point.mark || point.strong) return true
    if (!limit) return !point.stance.supposes
    return points.includes(limit) || fits(limit, language)
  })
  return safe.length > 0 ? safe : [...points]
}

/** The point of these words, with the sentence that limits it under it, unless that is a point itself or titles the slide. */
export function limited(
  point: Candidate,
  words: Words,
  said: readonly Candidate[],
  prose: readonly Prose[],
  language: Language,
): Point {
  const own = toPoint(words, language)
  const limit = point.mark ? undefined : limitOf(point, prose, said)
  if (!limit || said.includes(limit) || !fits(limit, language)) return own
  return { ...own, points: [toPoint(limit.saying(shortest(limit, language)), language)] }
}

/**
 * The sentence after it, if it turns against it; the one that opens the next paragraph, if it says when what was said
 * before holds. That limits the last of the points made of the paragraph (`made`).
 */
export function limitOf(
  point: Candidate,
  prose: readonly Prose[],
  made: readonly Candidate[] = [point],
): Candidate | undefined {
  const at = prose.findIndex((one) => one.candidates.includes(point))
  const own = prose[at]?.candidates ?? []
  const next = own[own.indexOf(point) + 1]
  if (next?.counters || next?.limits) return next
  const opens = prose[at + 1]?.candidates[0]
  const isLast = own.findLast((one) => made.includes(one)) === point
  // One that points ("This holds only …") limits the sentence right before it.
  const reaches = own.at(-1) === point || !opens?.stance.leans
  return isLast && reaches && opens?.limits ? opens : undefined
}

function fits(limit: Candidate, language: Language): boolean {
  const { announces, asks } = limit.stance
  return (
    limit.mark !== undefined ||
    (!announces && !asks && limit.units >= 3 && limit.units <= language.longest.point)
  )
}

/** It stands under its claim, to which its pronouns lead. */
function shortest({ text, start }: Candidate, language: Language) {
  const limit = language.longest.title * 1.4
  return shift(language.read(text).condense({ names: [], alone: true, limit }), start)
}
