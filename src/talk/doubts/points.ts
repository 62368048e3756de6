/** Points that are longer or weaker than points should be. */
import { visit } from 'unist-util-visit'
import type { Sentence } from '../../article/nodes.ts'
import type { Point } from '../nodes.ts'
import { phraseText } from '../phrase.ts'
import { type Doubt, type Plan, pointsOf } from './doubt.ts'

/** Points over the length that reads well; the author's own are the author's business. */
export function longPoints({ slides, language }: Plan): Doubt[] {
  return slides
    .flatMap(pointsOf)
    .filter((point) => !point.author && language.units(textOf(point)) > language.longest.point)
    .map((point) => ({
      rule: 'point-long',
      place: point.sources[0],
      what: 'This sentence makes a long point, because nothing more of it could be cut safely.',
      toDo: 'Divide the sentence, or give the point in words of your own with <!-- point: … -->.',
    }))
}

/** A slide whose one point leans on its neighbours, asks, or only illustrates. */
export function weakPoints(plan: Plan): Doubt[] {
  const sentences = sentencesOf(plan)
  return plan.slides.flatMap((slide) => {
    const [point, ...others] = pointsOf(slide)
    const alone = point && others.length === 0 && slide.children.length === 1 && !point.points
    const sentence = point?.sources[0] && sentences.get(point.sources[0].start.offset)
    if (!alone || point.author || !sentence || !isWeak(point, sentence, plan)) return []
    return {
      rule: 'point-weak' as const,
      place: point.sources[0],
      what: `All that slide ${plan.slides.indexOf(slide) + 1} shows is one weak point: "${textOf(point)}".`,
      toDo: 'Say what the passage comes to in a sentence of its own, or give the point with <!-- point: … -->.',
    }
  })
}

function isWeak(point: Point, sentence: Sentence, { language }: Plan): boolean {
  const { asks, leans, illustrates } = language.stance(phraseText(sentence))
  return asks || leans || illustrates || language.pronoun(textOf(point))
}

function sentencesOf({ article }: Plan): Map<number | undefined, Sentence> {
  const found = new Map<number | undefined, Sentence>()
  visit(article, 'sentence', (sentence) => void found.set(sentence.position?.start.offset, sentence))
  return found
}

function textOf({ children }: Point): string {
  return phraseText({ type: 'paragraph', children })
}
