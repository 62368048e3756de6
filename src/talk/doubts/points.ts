/** Points that are longer or weaker than points should be. */
import type { Position } from 'unist'
import { phraseText } from '../phrase.ts'
import { type Doubt, type Plan, pointsOf } from './doubt.ts'
import { pointlessParts } from './headings.ts'
import { lengthOf } from './length.ts'
import { weakSlides } from './weak.ts'

/** From this many times the length that reads well on, a point is worth a word; the rest is a matter of taste. */
const far = 1.3

/** Points far over the length that reads well; the author's own are the author's business. */
export function longPoints({ slides, language }: Plan): Doubt[] {
  const longest = language.longest.point
  return slides
    .flatMap(pointsOf)
    .flatMap((point) => [point, ...(point.points ?? [])])
    .filter((point) => !point.author)
    .flatMap((point): Doubt[] => {
      const text = phraseText(point)
      if (language.units(text) <= longest * far) return []
      const { count, unit, limit } = lengthOf(text, language)
      const what = `This makes a point of ${count} ${unit}; up to ${limit} read well.`
      return [{ rule: 'point-long', place: longestOf(point.sources), what, toDo: shorter }]
    })
}

const shorter = 'Divide the sentence, or give the point in fewer words with <!-- point: … -->.'

/** Where several sentences gave words, the one that is to be looked at. */
function longestOf(sources: readonly Position[]): Position | undefined {
  const length = ({ start, end }: Position) => (end.offset ?? 0) - (start.offset ?? 0)
  return sources.toSorted((a, b) => length(b) - length(a))[0]
}

/** Slides that show one weak point, and sections that have nothing better. */
export function weakPoints(plan: Plan): Doubt[] {
  const weak = weakSlides(plan)
  const pointless = pointlessParts(plan, weak)
  const sections = pointless.map(({ part }): Doubt => ({
    rule: 'section-pointless',
    place: part.heading?.position,
    what: `No sentence under "${part.name}" is worth a point.`,
    toDo,
  }))
  const said = new Set(pointless.flatMap(({ slides }) => slides))
  const slides = plan.slides.flatMap((slide, index): Doubt[] => {
    const found = said.has(slide) ? undefined : weak.get(slide)
    if (!found) return []
    const what = `All that slide ${index + 1} shows is this sentence, which ${found.why}.`
    return [{ rule: 'point-weak', place: found.point.sources[0], what, toDo }]
  })
  return [...sections, ...slides]
}

const toDo =
  'Say what the passage comes to in a sentence of its own, or give the point with <!-- point: … -->.'
