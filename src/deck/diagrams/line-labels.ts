/** Words on a line. */
import { s } from 'hastscript'
import { boxAround, type Sketch } from './drawn.ts'
import type { Lettering, Lines } from './lettering.ts'
import type { Point } from './routes.ts'
import { textAt } from './shapes.ts'
import { round } from './strokes.ts'

/** Words on a line, which they interrupt. */
export function labelAt(middle: Point, { lines, width, height }: Lines, type: Lettering): Sketch {
  const pad = 0.3 * type.labelSize
  const box = boxAround(middle, width + 2 * pad, height)
  return {
    box,
    parts: [
      s('rect', {
        className: ['ground'],
        x: round(box.left),
        y: round(box.top),
        width: round(box.right - box.left),
        height: round(box.bottom - box.top),
      }),
      ...textAt(lines, middle, type.labelSize, 'label'),
    ],
  }
}
