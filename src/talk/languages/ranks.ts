/** How characters stand to words that are set apart by spaces, told without a pattern for the common ones. */

const oneWord = /^[\p{L}\p{N}]$/u
const oneMark = /^\p{M}$/u

/** How a character stands to such words: 2 begins one, 1 goes on with one, 0 does neither. */
export type Rank = 0 | 1 | 2

/** The rank of a UTF-16 unit that is no surrogate. */
export function wordRank(code: number): Rank {
  if (code < 128) return rankOfAscii(code)
  if (code === 0x2019) return 1
  // General and Chinese punctuation.
  if ((code >= 0x2000 && code < 0x2070) || (code >= 0x3001 && code < 0x3005)) return 0
  if (code === 0xff0c || code === 0xff1a || code === 0xff1b || code === 0xff1f || code === 0xff01) return 0
  const char = String.fromCharCode(code)
  return oneWord.test(char) ? 2 : oneMark.test(char) ? 1 : 0
}

function rankOfAscii(code: number): Rank {
  const letter = code | 32
  if ((letter >= 97 && letter <= 122) || (code >= 48 && code <= 57)) return 2
  return code === 39 || code === 46 || code === 45 ? 1 : 0
}

/** Half of a character of two units. */
export function isSurrogate(code: number): boolean {
  return (code & 0xf800) === 0xd800
}

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu

/** How many words a text has. */
export function countWords(text: string): number {
  let total = 0
  let inside = false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (isSurrogate(code)) return text.match(word)?.length ?? 0
    const rank = wordRank(code)
    if (rank === 2 && !inside) total += 1
    inside = rank === 2 || (inside && rank === 1)
  }
  return total
}
