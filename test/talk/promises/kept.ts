/** Which words of a text a shorter one keeps: an alignment that knows nothing of how the words were chosen. */

export interface Word {
  text: string
  start: number
  end: number
}

/** Words as runs of letters; scripts without spaces letter by letter. */
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{N}\p{M}])+/gu

export function wordsOf(text: string): Word[] {
  return [...text.matchAll(word)].map((match) => ({
    text: match[0].normalize('NFKC').toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/**
 * For each word of `said` the index of the word of `whole` that it is, in order; undefined where
 * `said` has a word that is not there in that order. Of all ways the one with the fewest gaps, since
 * who shortens a sentence keeps runs of it.
 */
export function alignment(said: readonly Word[], whole: readonly Word[]): number[] | undefined {
  if (said.length > whole.length) return undefined
  // A long text that is kept whole needs no table.
  const same = said.every(({ text }, index) => text === whole[index]?.text)
  if (same) return said.map((_, index) => index)
  return said.length * whole.length > most ? greedy(said, whole) : fewestGaps(said, whole)
}

/** Cells of the table from which the first way that is found will do. */
const most = 2_000_000

function greedy(said: readonly Word[], whole: readonly Word[]): number[] | undefined {
  const found: number[] = []
  let at = 0
  for (const { text } of said) {
    while (at < whole.length && whole[at]?.text !== text) at++
    if (at === whole.length) return undefined
    found.push(at++)
  }
  return found
}

function fewestGaps(said: readonly Word[], whole: readonly Word[]): number[] | undefined {
  const width = whole.length
  // The most neighbours that stay neighbours, where word `i` is word `j`; -1 where it cannot be.
  const score = new Int32Array(said.length * width).fill(-1)
  const from = new Int32Array(said.length * width).fill(-1)
  for (let i = 0; i < said.length; i++) {
    let best = -1
    let bestAt = -1
    for (let j = 0; j < width; j++) {
      const before = (i - 1) * width + j - 1
      if (said[i]?.text === whole[j]?.text) {
        const cell = i * width + j
        const next = i > 0 && j > 0 ? (score[before] ?? -1) : -1
        if (i === 0) score[cell] = 0
        else if (next >= 0 && next + 1 >= best) [score[cell], from[cell]] = [next + 1, j - 1]
        else if (best >= 0) [score[cell], from[cell]] = [best, bestAt]
      }
      const value = i > 0 && j > 0 ? (score[before] ?? -1) : -1
      if (value > best) [best, bestAt] = [value, j - 1]
    }
  }
  return traced(score, from, said.length, width)
}

function traced(score: Int32Array, from: Int32Array, rows: number, width: number): number[] | undefined {
  let at = -1
  let best = -1
  for (let j = 0; j < width; j++) {
    const value = score[(rows - 1) * width + j] ?? -1
    if (value > best) [best, at] = [value, j]
  }
  if (at < 0) return undefined
  const found: number[] = []
  for (let i = rows - 1; i >= 0; i--) {
    found.unshift(at)
    at = from[i * width + at] ?? -1
  }
  return found
}
