/** Points that are longer or weaker than points should be. */
import { phraseText } from '../phrase.ts'
import { type Doubt, type Plan, pointsOf } from './doubt.ts'
import { comesFrom, pointlessParts } from './headings.ts'
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

/** Slides that show one weak point; a section that has nothing better is a doubt of its own. */
export function weakPoints(plan: Plan): Doubt[] {
  const pointless = pointlessParts(plan)
  return [...weakSlides(plan)]
    .filter(([slide]) => !pointless.some((part) => comesFrom(slide, part)))
    .map(([slide, { point, why }]) => ({
      rule: 'point-weak',
      place: point.sources[0],
      what: `All that slide ${plan.slides.indexOf(slide) + 1} shows is this sentence, which ${why}.`,
      toDo: 'Say what the passage comes to in a sentence of its own, or give the point with <!-- point: … -->.',
    }))
}
