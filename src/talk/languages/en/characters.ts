/** What the characters of an English text are to its words. */

/** What a character is to a word; a word has the bits of all its characters. */
export const gap = 0
export const lower = 1
export const upper = 2
/** No letter of English: lower case is asked of the whole word. */
export const foreign = 4
/** Stands between the parts of a word, or for one. */
export const several = 8
const digit = 16

/** Letters, digits and what stands for them in formulas and prices. */
export function kindOf(code: number): number {
  if (code < 128) return ascii[code] ?? gap
  // No space or punctuation of the Latin and general blocks, nor full-width punctuation.
  return code >= 0xc0 &&
    code !== 0xd7 &&
    !(code >= 0x2000 && code <= 0x206f) &&
    !(code >= 0x3000 && code <= 0x303f)
    ? foreign
    : gap
}

const ascii = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code)
  if (/\d/u.test(char)) return digit
  if (/[a-z_]/u.test(char)) return lower
  if (/[A-Z]/u.test(char)) return upper
  return /[%$&+=]/u.test(char) ? several : gap
})

/** Marks inside a word: hyphens, apostrophes, the points and commas of numbers and file names. */
export function joins(text: string, at: number): boolean {
  const char = text.charCodeAt(at)
  if (char === 32) return false
  const inside =
    char === 45 ||
    char === 39 ||
    char === 0x2019 ||
    char === 46 ||
    char === 44 ||
    char === 47 ||
    char === 0x2011
  if (!inside || at + 1 >= text.length || kindOf(text.charCodeAt(at + 1)) === gap) return false
  // A comma joins digits alone.
  return char !== 44 || isDigit(text.charCodeAt(at - 1))
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}
