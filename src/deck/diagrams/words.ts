/** How the words of a language are measured and broken in diagrams. */
import { needsBreaks } from '../breaks.ts'
import { widthInEm } from '../measure.ts'
import { words } from '../segments.ts'
import type { Lettering } from './lettering.ts'

/** Longer names break after their marks: `a/long/path`, `snake_case`. */
const mark = /(?<=\s)|(?<=[\p{L}\p{N}][/_.:-])(?=\p{L})/u

export function letteringIn(lang: string): Pick<Lettering, 'widthOf' | 'wordsOf'> {
  const isBroken = needsBreaks(lang)
  const segmenter = new Intl.Segmenter(lang, { granularity: 'word' })
  return {
    widthOf: widthInEm,
    wordsOf: (text) => (isBroken ? words(text, segmenter, () => false) : text.split(mark)),
  }
}
