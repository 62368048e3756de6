/** What an English text is about: its content words. */
import { isSurrogate, wordRank } from '../ranks.ts'

const stop = new Set(
  'a an and are as at be been but by can do does for from had has have he her his how i if in into is it its may more most no not of on one only or our out she so some such than that the their them then there these they this those to too under up us very was we were what when where which while who whose why will with would you your'.split(
    ' ',
  ),
)

const rareWord = /[\p{L}\p{N}][\p{L}\p{N}-]*/gu

/** Word stems by cutting common endings: enough to see that two texts speak of the same. */
export function terms(text: string): string[] {
  const found: string[] = []
  for (const word of wordsOf(text.toLowerCase()))
    if (!stop.has(word)) found.push(word.length > 4 ? stem(word) : word)
  return found
}

/** Words of more than two letters. */
function wordsOf(text: string): string[] {
  const found: string[] = []
  let start = -1
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 32
    if (isSurrogate(code)) return text.match(rareWord)?.filter(({ length }) => length > 2) ?? []
    if (wordRank(code) === 2) start = start < 0 ? i : start
    else if (start >= 0 && code !== 45) {
      if (i - start > 2) found.push(text.slice(start, i))
      start = -1
    }
  }
  return found
}

function stem(word: string): string {
  if (word.endsWith('ing')) return word.slice(0, -3)
  if (word.endsWith('ed') || word.endsWith('es') || word.endsWith('ly')) return word.slice(0, -2)
  return word.endsWith('s') ? word.slice(0, -1) : word
}
