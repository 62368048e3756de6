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
    const slips = distance(written, candidate.toLowerCase())
    const allowed = Math.max(1, Math.floor(Math.max(written.length, candidate.length) / 3))
    if (slips <= allowed && slips < least) {
      best = candidate
      least = slips
    }
  }
  return best
}
