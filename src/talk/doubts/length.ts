/** How long a point is, in what its reader would count. */
import type { Language } from '../languages/language.ts'

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/gu

/** The length of a point and the longest that reads well, in words; in scripts without spaces, in characters. */
export function lengthOf(text: string, { units, longest }: Language) {
  const characters = text.match(unspaced)?.length ?? 0
  const inCharacters = characters > text.length / 2
  // Languages without a file of their own take two characters for a word.
  const size = inCharacters ? probe.length / units(probe) : 1
  return {
    count: Math.round(units(text) * size),
    unit: inCharacters ? 'characters' : 'words',
    limit: Math.round(longest.point * size),
  }
}

const probe = '雨水花园'
