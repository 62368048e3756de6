/** Points that are longer or weaker than points should be. */
import { phraseText } from '../phrase.ts'
import { type Doubt, type Plan, pointsOf } from './doubt.ts'
import { pointlessParts } from './headings.ts'
import { weakSlides } from './weak.ts'

/** Points over the length that reads well; the author's own are the author's business. */
export function longPoints({ slides, language }: Plan): Doubt[] {
  return slides
    .flatMap(pointsOf)
    .filter((point) => !point.author && language.units(phraseText(point)) > language.longest.point)
    .map((point) => ({
      rule: 'point-long',
      place: point.sources[0],
      what: 'This sentence makes a long point, because nothing more of it could be cut safely.',
      toDo: 'Divide the sentence, or give the point in words of your own with <!-- point: … -->.',
    }))
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
