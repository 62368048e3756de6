/** What an English text is about: its content words. */
import { isSurrogate, wordRank } from '../ranks.ts'

const stop = new Set(
  'a an and are as at be been but by can do does for from had has have he her his how i if in into is it its may more most no not of on one only or our out she so some such than that the their them then there these they this those to too under up us very was we were what when where which while who whose why will with would you your'.split(
    ' ',
  ),
)

const rareWord = /[\p{L}\p{N}][\p{L}\p{N}-]*/gu

/** The longest of them has so many letters. */
const longestStop = Math.max(...[...stop].map(({ length }) => length))

/** Word stems by cutting common endings: enough to see that two texts speak of the same. */
export function terms(text: string): string[] {
  const lower = text.toLowerCase()
  const found: string[] = []
  let start = -1
  for (let i = 0; i <= lower.length; i++) {
    const code = i < lower.length ? lower.charCodeAt(i) : 32
    if (isSurrogate(code)) return rareTerms(lower)
    if (wordRank(code) === 2) start = start < 0 ? i : start
    else if (start >= 0 && code !== 45) {
      if (i - start >= fewest) add(lower.slice(start, i), found)
      start = -1
    }
  }
  return found
}

/** Shorter words name little. */
const fewest = 3

function rareTerms(lower: string): string[] {
  const found: string[] = []
  for (const word of lower.match(rareWord) ?? []) if (word.length >= fewest) add(word, found)
  return found
}

function add(word: string, found: string[]): void {
  if (word.length > longestStop || !stop.has(word)) found.push(word.length > 4 ? stem(word) : word)
}

const anyWord = /[\p{L}\p{N}]+/gu

/** All words, with those that every text has, cut like {@link terms}. */
export function tokens(text: string): string[] {
  return (text.toLowerCase().match(anyWord) ?? []).map((word) => (word.length > 4 ? stem(word) : word))
}

/** Whether a word says nothing by itself. */
export function isCommon(word: string): boolean {
  return stop.has(word)
}

function stem(word: string): string {
  const { length } = word
  const before = word.charCodeAt(length - 2)
  switch (word.charCodeAt(length - 1)) {
    case 103: // -ing
      return before === 110 && word.charCodeAt(length - 3) === 105 ? word.slice(0, -3) : word
    case 100: // -ed
      return before === 101 ? word.slice(0, -2) : word
    case 115: // -es, -s
      return before === 101 ? word.slice(0, -2) : word.slice(0, -1)
    case 121: // -ly
      return before === 108 ? word.slice(0, -2) : word
    default:
      return word
  }
}
