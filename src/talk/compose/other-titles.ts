/** The titles of a slide of prose whose first choice is taken. */
import type { Candidate } from '../candidate.ts'
import type { Context } from '../context.ts'
import type { Draft } from '../draft.ts'
import type { Language } from '../languages/language.ts'
import type { Point, Points } from '../nodes.ts'
import { candidatesOf, type Prose } from '../prose.ts'
import { claimTitle, fitsTitle } from '../titles.ts'
import { followerOf } from './followers.ts'
import { limitOf } from './limits.ts'
import { subjectTitles } from './topic.ts'

/** Where every title is taken: what its points or the rest of its prose speak of, or the weightiest of its points that is short. */
export function moreTitles(
  points: readonly Candidate[],
  rows: readonly Point[],
  prose: readonly Prose[],
  children: Draft['children'],
  { language }: Context,
): Other[] {
  const named = (candidates: readonly Candidate[]): Other[] =>
    subjectTitles(candidates, language).map((title) => ({ title, children }))
  const all = candidatesOf(prose)
  // What is only spoken may speak of something else.
  const spoken = all.filter((one) => !points.includes(one))
  const shared = points.filter((one) => isShared(one, all, language))
  return [
    ...named(shared),
    ...promoted(points, rows, prose, language, 1),
    ...named(points.filter((one) => !shared.includes(one))),
    ...named(spoken),
  ]
}

/** What it speaks of stands in another sentence of its passage, too: it is no part of what they say. */
function isShared(
  { reading: { subject }, text }: Candidate,
  all: readonly Candidate[],
  language: Language,
): boolean {
  const own = subject ? language.terms(text.slice(subject.start, subject.end)) : []
  return (
    own.length > 0 && all.some((one) => one.text !== text && own.every((term) => one.terms.includes(term)))
  )
}

type Other = ReturnType<NonNullable<Draft['more']>>[number]

/** Topics leave the points as they are, whichever of them is free; where there is one, no claim is moved for want of it. */
export function lastTitles(
  topics: LastTitle[],
  points: readonly Candidate[],
  rows: readonly Point[],
  prose: readonly Prose[],
  language: Language,
): LastTitle[] {
  return topics.length > 0 ? topics : promoted(points, rows, prose, language, stretched)
}

type LastTitle = ReturnType<NonNullable<Draft['last']>>[number]

/** A claim of its points above the others. */
function promoted(
  points: readonly Candidate[],
  rows: readonly Point[],
  prose: readonly Prose[],
  language: Language,
  stretch: number,
): Other[] {
  const free = points.filter(
    (one) =>
      !one.stance.illustrates &&
      !one.reading.verbless &&
      !one.stance.supposes &&
      !limitOf(one, prose) &&
      !followerOf(one, prose, language),
  )
  const claim = points.length > 1 ? chiefOf(free, language, stretch) : undefined
  const rest = rows.filter((_, index) => points[index] !== claim)
  const left: Points = { type: 'points', ordered: false, children: rest }
  return claim ? [{ title: claimTitle(claim, language), children: [left] }] : []
}

/** How much longer a claim may be that titles a slide which nothing else does. */
const stretched = 1.3

/** The weightiest of the points that fits a title, `stretch` times a title's length at most; none that the author marked. */
export function chiefOf(
  points: readonly Candidate[],
  language: Language,
  stretch: number,
): Candidate | undefined {
  const short = points.filter((one) => !one.mark && fitsTitle(one, language, stretch))
  return short.sort((a, b) => b.weight - a.weight)[0]
}
