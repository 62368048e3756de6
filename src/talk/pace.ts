/** How long slides are spoken to. */
import type { Sentence } from '../article/nodes.ts'
import type { Language } from './languages/language.ts'
import { phraseText } from './phrase.ts'
import type { Notes, SlideContent } from './nodes.ts'
import { eachSentence } from './sentences.ts'

/** Seconds for looking at something that is shown, besides what is said of it: our own practice, not measured. */
const looking: Record<string, number> = {
  figure: 20,
  diagram: 20,
  table: 25,
  code: 30,
  math: 20,
  blockquote: 15,
  points: 4,
}

/** A slide without any words still takes a breath. */
const least = 5

/** Seconds that a slide takes: its notes at the language's rate, and the time to look at what it shows. */
export function secondsOf(
  children: readonly SlideContent[],
  notes: Notes,
  language: Language,
  rate = language.rate,
): number {
  let units = 0
  eachSentence(notes, (sentence) => {
    if (!sentence.data?.optional) units += language.units(phraseText(sentence))
  })
  return Math.max(least, Math.round((units / rate) * 60 + lookingAt(children)))
}

/** How fast it is spoken. */
export interface Pace {
  language: Language
  /** Units a minute. */
  rate: number
}

/** Seconds for speaking sentences. */
export function speaking(sentences: readonly Sentence[], { language, rate }: Pace): number {
  const units = sentences.reduce((sum, one) => sum + language.units(phraseText(one)), 0)
  return (units / rate) * 60
}

/** Seconds for looking at what is shown. */
export function lookingAt(children: readonly SlideContent[]): number {
  return children.reduce((sum, child) => sum + (looking[child.type] ?? 0), 0)
}
