import { distance } from 'fastest-levenshtein'

/**
 * The known word that `word` was most likely meant to be; undefined when none
 * is near: more than one slip in three letters is another word.
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const written = word.toLowerCase()
  let best: string | undefined
  let least = Infinity
  for (const candidate of known) {
    const count = slips(written, candidate.toLowerCase())
    const allowed = Math.max(1, Math.floor(Math.max(written.length, candidate.length) / 3))
    if (count <= allowed && count < least) {
      best = candidate
      least = count
    }
  }
  return best
}

/** Letters added, lost, changed, or two that changed places (which plain edit distance counts twice). */
function slips(written: string, meant: string): number {
  let least = distance(written, meant)
  for (let at = 0; at + 1 < written.length && least > 1; at++) {
    const swapped = written.slice(0, at) + written.charAt(at + 1) + written.charAt(at) + written.slice(at + 2)
    least = Math.min(least, 1 + distance(swapped, meant))
  }
  return least
}
