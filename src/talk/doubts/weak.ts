/** Slides that show one point alone, of a sentence that makes none. */
import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Sentence } from '../../article/nodes.ts'
import { isNamed } from '../candidate.ts'
import type { Point, Slide, Title } from '../nodes.ts'
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
    const placed = sentences.get(startOf(point))
    const why = point && placed && weakness(point, placed, slide, plan)
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

interface Placed {
  sentence: Sentence
  /** Where the sentence before it starts. */
  before: number
}

function weakness(
  point: Point,
  { sentence, before }: Placed,
  slide: Slide,
  { language }: Plan,
): string | undefined {
  const { asks, leans, names, illustrates } = language.read(phraseText(sentence)).stance
  if (asks) return 'asks a question'
  if (illustrates) return 'gives an example or speaks of something shown elsewhere'
  // What it leans on stands right above it.
  if (before >= 0 && startOf(slide.title) === before) return undefined
  // "This policy applies …" in a policy, or "This bridge …" under a heading that is a bridge.
  if (names !== undefined && !leans) return undefined
  const above = slide.titleHidden ? [slide.kicker] : [slide.title, slide.kicker]
  if (isNamed(names, above.map(said))) return undefined
  // A pronoun further on mostly stands for a word before it.
  const [first = ''] = phraseText(point).split(/[\s,，]/u, 1)
  return leans || language.pronoun(first) ? 'needs others to be understood' : undefined
}

function said(words: Title | undefined): string {
  return words ? phraseText(words) : ''
}

/** Where the first sentence starts that gave words; -1 where none did. */
function startOf(words: Point | Title | undefined): number {
  return words?.sources[0]?.start.offset ?? -1
}

function sentencesOf(article: Root): Map<number, Placed> {
  const found = new Map<number, Placed>()
  let before = -1
  visit(article, 'sentence', (sentence) => {
    const start = sentence.position?.start.offset
    if (start === undefined) return
    found.set(start, { sentence, before })
    before = start
  })
  return found
}
