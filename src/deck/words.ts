/** The few words that Lectern itself puts beside times, by language. */
import { languageOf } from '../talk/languages/index.ts'

/** A time in minutes, as short as it is read beside others, in the language of a BCP 47 tag. */
export function ownWords(lang: string): { minutes: (count: number) => string } {
  return /^en\b/i.test(lang) ? { minutes: (count) => `${count} min` } : languageOf(lang).words
}
