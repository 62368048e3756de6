/** What a draft offers to a talk that has no time for everything: all that it shows, or some of its points. */
import type { Position } from 'unist'
import type { Sentence } from '../article/nodes.ts'
import { type Draft, firstTitle, weightIn } from './draft.ts'
import { placesOf } from './finish.ts'
import type { Point, SlideContent } from './nodes.ts'
import { lookingAt, type Pace, speaking } from './pace.ts'
import { phraseText } from './phrase.ts'
import { sentencesIn } from './sentences.ts'

/** Something that is shown or not: a point, or all of a slide whose parts belong together. */
export interface Offer {
  draft: Draft
  /** Of a draft whose points are offered one by one. */
  points: readonly Point[]
  terms: readonly string[]
  /** Its length in the language's units. */
  units: number
  /** How long it is spoken of and looked at. */
  seconds: number
  /** How much its sentences matter (see `weigh.ts`), in the mean. */
  weight: number
}

/** The points of a draft one by one, where each stands for itself. */
export function offersOf(draft: Draft, pace: Pace): Offer[] {
  const points = draft.children.flatMap((child) => (child.type === 'points' ? child.children : []))
  if (!draft.loose) return [offer(draft, [], draft.children, pace)]
  return points.map((point) =>
    offer(draft, [point], [{ type: 'points', ordered: false, children: [point] }], pace),
  )
}

/** Several offers of one draft as one, with what its title adds: what a slide opens with. */
export function opening(draft: Draft, offers: readonly Offer[], pace: Pace): Offer {
  const title = firstTitle(draft)
  const named = title ? phraseText(title) : ''
  const spoken = speaking(sentencesAt(draft, new Set(title?.sources)), pace)
  const looking = draft.loose ? lookingAt(draft.children) : 0
  return {
    draft,
    points: offers.flatMap((one) => one.points),
    terms: [...pace.language.tokens(named), ...offers.flatMap((one) => one.terms)],
    units: pace.language.units(named) + sum(offers.map((one) => one.units)),
    seconds: spoken + looking + sum(offers.map((one) => one.seconds)),
    weight: sum(offers.map((one) => one.weight)) / Math.max(1, offers.length),
  }
}

/** The draft with some of its points alone, whatever its title. */
export function withPoints(draft: Draft, points: ReadonlySet<Point>): Draft {
  if (!draft.loose) return draft
  const { more } = draft
  const some = (all: readonly SlideContent[]) => all.map((child) => onlyPoints(child, points))
  const children = some(draft.children)
  // A title that takes nothing from the slide leaves it what it has.
  const others = () =>
    more?.().map((one) => ({
      ...one,
      children: one.children === draft.children ? children : some(one.children),
    })) ?? []
  return { ...draft, children, more: others }
}

function onlyPoints(child: SlideContent, points: ReadonlySet<Point>): SlideContent {
  if (child.type !== 'points') return child
  return { ...child, children: child.children.filter((point) => points.has(point)) }
}

function offer(draft: Draft, points: Point[], children: SlideContent[], pace: Pace): Offer {
  const text = children.map(phraseText).join('\n')
  const sentences = sentencesAt(draft, placesOf(children, undefined))
  const weights = sentences.map((one) => weightIn(draft, one))
  return {
    draft,
    points,
    terms: pace.language.tokens(text),
    units: pace.language.units(text),
    seconds: speaking(sentences, pace) + (draft.loose ? 0 : lookingAt(children)),
    weight: sum(weights) / Math.max(1, weights.length),
  }
}

function sentencesAt({ notes }: Draft, places: ReadonlySet<Position>): Sentence[] {
  if (places.size === 0) return []
  return sentencesIn(notes).filter(({ position }) => position && places.has(position))
}

function sum(list: readonly number[]): number {
  return list.reduce((total, one) => total + one, 0)
}
