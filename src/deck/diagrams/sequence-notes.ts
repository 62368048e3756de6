/** What is noted beside what happens. */
import { s } from 'hastscript'
import type { Happening } from '../../article/diagrams/model.ts'
import { boxAround } from './drawn.ts'
import { setLines } from './lettering.ts'
import type { Progress } from './sequence.ts'
import { textAt } from './shapes.ts'
import { round } from './strokes.ts'

/** A note over some life lines, or beside one. */
export function noteAt({ over, side, label }: Happening & { type: 'note' }, progress: Progress): void {
  const { type, style, lanes, parts, boxes } = progress
  const xs = lanes.filter(({ participant }) => over.includes(participant.id)).map(({ x }) => x)
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  const spread = right - left
  const lines = setLines(label, 'label', Math.max(style.labelRoom, spread / type.labelSize), type)
  const width = Math.max(
    lines.width + 1.2 * type.size,
    side === 'over' && spread > 0 ? spread + 2 * type.size : 0,
  )
  const height = lines.height + 0.5 * type.size
  const gap = 0.6 * type.size
  const x = { left: left - gap - width / 2, right: right + gap + width / 2, over: (left + right) / 2 }[side]
  progress.y += style.air * type.size
  const middle = { x, y: progress.y + height / 2 }
  const box = boxAround(middle, width, height)
  parts.push(
    s('rect', {
      className: ['note'],
      x: round(box.left),
      y: round(box.top),
      width: round(width),
      height: round(height),
    }),
    ...textAt(lines.lines, middle, type.labelSize, 'label'),
  )
  boxes.push(box)
  progress.y += height
}
