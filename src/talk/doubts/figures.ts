/** Figures that are shown while something else is spoken of. */
import { visit } from 'unist-util-visit'
import type { Figure } from '../../article/nodes.ts'
import type { Slide } from '../nodes.ts'
import { phraseText } from '../phrase.ts'
import type { Doubt, Plan } from './doubt.ts'

/** Words that point at a picture. */
const pointing =
  /[下上左右]图|如图|[见看]图|图[中里上]|图\s?\d|[这两几]张图|示意|照片|\b(figures?|fig\.|diagrams?|drawings?|pictures?|charts?|graphs?|plots?|photos?|photographs?|illustrations?|sketch(es)?|screenshots?)\b/iu

/** A figure that no sentence of its slide refers to, or shares a word of its alt text or caption with. */
export function unspokenFigures(plan: Plan): Doubt[] {
  return plan.slides.flatMap((slide) =>
    slide.children
      .filter((child) => child.type === 'figure')
      .filter((figure) => !isSpokenOf(figure, slide, plan))
      .map((figure) => ({
        rule: 'figure-unspoken' as const,
        place: figure.position,
        what: `Nobody speaks of this figure while it is shown (slide ${plan.slides.indexOf(slide) + 1}).`,
        toDo: 'Say in the paragraph beside it what is to be seen, or move it to the paragraph that does.',
      })),
  )
}

function isSpokenOf(figure: Figure, slide: Slide, { language }: Plan): boolean {
  const [{ alt, title }] = figure.children
  const named = new Set(language.terms(`${alt ?? ''} ${title ?? ''}`))
  // Without words of its own (image-alt says so) there is nothing to go by.
  if (named.size === 0) return true
  let spoken = false
  visit(slide.notes, 'sentence', (sentence) => {
    const text = phraseText(sentence)
    spoken ||= pointing.test(text) || language.terms(text).some((term) => named.has(term))
  })
  return spoken
}
