/** What a theme needs to set rows of text as large as their list lets them be (see `themes/parts/rows.css`). */
import type { Point } from '../talk/nodes.ts'
import { toString } from 'mdast-util-to-string'
import { widestWord, widthInEm } from './measure.ts'

/** A point under another begins a line of its own, about so many em long. */
const lineBelow = 18

/** A row so many times as long as any other has more lines than they do, and does not hold down their size. */
const outlying = 1.5

/**
 * `--n` rows, the longest of `--say` em on one line, the widest word of `--word` em; where it is much longer than all others,
 * they are of `--next` em at most. Lists that stand beside each other
 * are set alike, so that the longest of them counts.
 */
export function rowSize(...lists: (readonly Point[])[]): string {
  const points = lists.flat()
  const count = Math.max(1, ...lists.map(({ length }) => length))
  const [longest = 1, next = longest] = points
    .map((point) => Math.max(1, wholeWidth(point)))
    .sort((a, b) => b - a)
  const words = widestWord(points.map((point) => toString(point)).join(' '))
  const styles = [`--n: ${count}`, `--say: ${hundredths(longest)}`, `--word: ${hundredths(words)}`]
  // Of lists beside each other all rows are equally high, whatever one of them says.
  const below = Math.max(0, ...points.map(countBelow))
  if (below > 0) styles.push(`--below: ${below}`)
  else if (lists.length === 1 && next * outlying < longest) styles.push(`--next: ${hundredths(next)}`)
  return styles.join('; ')
}

/** A point's text and that of the points under it, as if they were one line. */
function wholeWidth(point: Point): number {
  const below = (point.points ?? []).map((one) => Math.max(lineBelow, wholeWidth(one)))
  return widthInEm(toString(point)) + below.reduce((sum, width) => sum + width, 0)
}

/** How many points stand under a point, at whatever depth. */
function countBelow({ points = [] }: Point): number {
  return points.reduce((count, one) => count + 1 + countBelow(one), 0)
}

function hundredths(em: number): number {
  return Math.round(em * 100) / 100
}
