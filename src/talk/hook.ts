/** The question that an article opens with, and what of its end answers it. */
import type { Chapter } from './frame.ts'
import type { Language } from './languages/language.ts'
import { phraseText } from './phrase.ts'
import { sentencesIn } from './sentences.ts'

export interface Hook {
  /** Content words of the question. */
  terms: ReadonlySet<string>
  /** The chapter that leaves it open. */
  chapter: Chapter
}

/** The question that the first section leaves open: its last sentence. Undefined where it ends otherwise. */
export function hookOf(chapters: readonly Chapter[], language: Language): Hook | undefined {
  const [chapter] = chapters
  const last = chapter?.slides.at(-1)?.notes.children.at(-1)
  const sentence = last ? sentencesIn([last]).at(-1) : undefined
  const text = sentence ? phraseText(sentence) : ''
  if (!chapter || !/[?？]["”’」』)）]*\s*$/u.test(text)) return undefined
  return { terms: new Set(language.terms(text)), chapter }
}

/** How much of the question's words a sentence takes up, from 0 to 1. */
export function takenUp({ terms }: Hook, text: string, language: Language): number {
  const said = new Set(language.terms(text))
  const shared = [...terms].filter((term) => said.has(term))
  return terms.size === 0 ? 0 : shared.length / terms.size
}
