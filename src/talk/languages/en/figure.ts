/** The one figure that an English sentence turns on. */
import type { Piece } from '../../phrase.ts'

const bound =
  '(?:about|roughly|around|nearly|almost|over|under|at least|at most|up to|more than|less than|fewer than) '
const share = new RegExp(
  `(?:${bound})?(?:\\d[\\d,.]*\\s?(?:%|percent\\b|per cent\\b|times\\b|percentage points\\b)|\\b(?:half|a third|two thirds|a quarter|three quarters|a tenth) (?=of\\b)|a factor of \\d[\\d,.]*)`,
  'giu',
)

/** A share or a multiple (37%, a third, 3 times), with the word that bounds it; undefined where there are two, or none. */
export function figure(text: string): Piece | undefined {
  const found = [...text.matchAll(share)]
  const [only] = found
  if (!only || found.length > 1) return undefined
  return { start: only.index, end: only.index + only[0].trimEnd().length, before: '' }
}
