/** Slides that show one point alone, of a sentence that makes none. */
import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Sentence } from '../../article/nodes.ts'
import type { Point, Slide } from '../nodes.ts'
import { phraseText } from '../phrase.ts'
import { type Plan, pointsOf } from './doubt.ts'

/** The lone point of a slide. */
export interface Weak {
  point: Point
  /** Why it is weak; completes "This sentence …". */
  why: string
}

/** The slides whose one point leans on others, asks, or only illustrates. */
export function weakSlides(plan: Plan): Map<Slide, Weak> {
  const sentences = sentencesOf(plan.article)
  const weak = new Map<Slide, Weak>()
  for (const slide of plan.slides) {
    const point = lonePoint(slide)
    const sentence = sentences.get(point?.sources[0]?.start.offset ?? -1)
    const why = point && sentence && weakness(point, sentence, plan)
    if (point && why) weak.set(slide, { point, why })
  }
  return weak
}

/** All that the slide shows, unless the author chose it. */
function lonePoint(slide: Slide): Point | undefined {
  const [point, ...others] = pointsOf(slide)
  const alone = others.length === 0 && slide.children.length === 1
  return point && alone && !point.points && !point.author ? point : undefined
}

function weakness(point: Point, sentence: Sentence, { language }: Plan): string | undefined {
  const { asks, leans, illustrates } = language.read(phraseText(sentence)).stance
  if (asks) return 'asks a question'
  if (illustrates) return 'gives an example or speaks of something shown elsewhere'
  // A pronoun further on mostly stands for a word before it.
  const [first = ''] = phraseText(point).split(/[\s,，]/u, 1)
  return leans || language.pronoun(first) ? 'needs others to be understood' : undefined
}

function sentencesOf(article: Root): Map<number, Sentence> {
  const found = new Map<number, Sentence>()
  visit(article, 'sentence', (sentence) => {
    if (sentence.position?.start.offset !== undefined) found.set(sentence.position.start.offset, sentence)
  })
  return found
}
