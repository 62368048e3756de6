import { CONTINUE, SKIP, visit } from 'unist-util-visit'
import { languageOf } from '../talk/languages/index.ts'
import type { Slide } from '../talk/nodes.ts'
import { phraseText } from '../talk/phrase.ts'
import { plural } from './summary.ts'
import type { OutlinedSlide } from './outline-slide.ts'

/** What a talk comes to. */
export interface Sums {
  slides: number
  seconds: number
  /** What is read on the slides and what is said to them, in the units of the language: words, or characters. */
  shown: number
  spoken: number
}

/** Count a talk; `outlined` are the same slides as rows. Optional sentences are not spoken. */
export function sumsOf(slides: readonly Slide[], outlined: readonly OutlinedSlide[], lang: string): Sums {
  const { units } = languageOf(lang)
  let spoken = 0
  for (const { notes } of slides)
    visit(notes, (node) => {
      // Footnotes are read, not spoken.
      if (node.type === 'footnoteDefinition') return SKIP
      if (node.type === 'sentence' && !node.data?.optional) spoken += units(phraseText(node))
      return CONTINUE
    })
  const phrases = outlined.flatMap(({ title, rows }) => [
    ...(title ? [title] : []),
    ...rows.filter((row) => row.kind !== 'block'),
  ])
  return {
    slides: slides.length,
    seconds: slides.reduce((sum, slide) => sum + slide.seconds, 0),
    shown: phrases.reduce((sum, { text }) => sum + units(text), 0),
    spoken,
  }
}

/** `24 slides, 14 minutes, 612 words on the slides, 1,894 spoken`. */
export function sumsText({ slides, seconds, shown, spoken }: Sums, lang: string): string {
  const counted = /^zh\b/iu.test(lang) ? 'character' : 'word'
  const minutes = Math.max(1, Math.round(seconds / 60))
  return [
    plural(slides, 'slide'),
    plural(minutes, 'minute'),
    `${plural(shown, counted)} on the slides`,
    `${spoken.toLocaleString('en')} spoken`,
  ].join(', ')
}
