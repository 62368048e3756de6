/** Figures and names among the words of a text, by their characters. */

const space = /\s/u
const capital = /^\p{Lu}/u

/** How many numbers a text has (1,024.5 is one), and how many words that open with a capital, after a space or bracket. */
export function figuresOf(text: string): { numbers: number; names: number } {
  let numbers = 0
  let names = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isDigit(code)) {
      numbers += 1
      at = numberEnd(text, at) - 1
    } else if (opensWord(code) && opensWithCapital(text, at + 1)) names += 1
  }
  return { numbers, names }
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Where the number that begins at `at` ends: a point or comma between digits is its own. */
function numberEnd(text: string, at: number): number {
  let end = at + 1
  for (;;) {
    const code = text.charCodeAt(end)
    if (isDigit(code)) end += 1
    else if ((code === 46 || code === 44) && isDigit(text.charCodeAt(end + 1))) end += 2
    else return end
  }
}

/** A space or an opening bracket. */
function opensWord(code: number): boolean {
  if (code === 32 || code === 40) return true
  // No letter or mark of ASCII, and no common Han character.
  if ((code > 32 && code < 0xa0) || (code >= 0x4e00 && code <= 0x9fff)) return false
  return space.test(String.fromCharCode(code))
}

function opensWithCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return code >= 65 && code <= 90
  if (code >= 0x4e00 && code <= 0x9fff) return false
  return capital.test(text.slice(at, at + 2))
}
