/** Frames around what is repeated, or happens only if. */
import { s } from 'hastscript'
import type { Happening } from '../../article/diagrams/model.ts'
import { boxAround } from './drawn.ts'
import { leading, setLines } from './lettering.ts'
import type { Progress } from './sequence.ts'
import { textAt } from './shapes.ts'
import { round } from './strokes.ts'

export interface OpenFrame {
  top: number
  /** Where its further parts begin. */
  parts: number[]
  depth: number
}

export function frameParts(happening: Happening, progress: Progress): void {
  if (happening.type === 'begin') begin(happening.word, happening.label, progress)
  else if (happening.type === 'next') next(happening.label, progress)
  else if (happening.type === 'finish') finish(progress)
}

/** How far a frame reaches beyond the outermost life lines. */
function sides({ lanes, type }: Progress, depth: number): [number, number] {
  const out = (2.6 - 0.5 * depth) * type.size
  const xs = lanes.map(({ x }) => x)
  return [Math.min(...xs) - out, Math.max(...xs) + out]
}

function begin(word: string, label: readonly string[], progress: Progress): void {
  const { type, frames, parts } = progress
  progress.y += 0.7 * type.size
  const depth = frames.length
  frames.push({ top: progress.y, parts: [], depth })
  const [left] = sides(progress, depth)
  const height = leading * type.labelSize + 6
  const width = type.widthOf(word, 'name') * type.labelSize + 1.2 * type.labelSize
  parts.push(
    s('path', {
      className: ['tab'],
      d: `M${round(left)} ${round(progress.y)}h${round(width)}v${round(height - 8)}l-8 8h${round(8 - width)}Z`,
    }),
    ...textAt([word], { x: left + width / 2 - 3, y: progress.y + height / 2 }, type.labelSize, 'name'),
  )
  say(label, left + width + 0.5 * type.labelSize, progress)
  progress.y += height - 0.1 * type.size
}

function next(label: readonly string[], progress: Progress): void {
  const { type, frames } = progress
  const frame = frames.at(-1)
  if (!frame) return
  progress.y += 0.7 * type.size
  frame.parts.push(progress.y)
  const [left] = sides(progress, frame.depth)
  say(label, left + 0.6 * type.labelSize, progress)
  progress.y += leading * type.labelSize
}

/** The condition of a frame's part, in its first line. */
function say(label: readonly string[], x: number, { type, y, parts, boxes }: Progress): void {
  if (label.length === 0) return
  const { lines, width, height } = setLines([`[${label.join(' ')}]`], 'label', 40, type)
  const middle = { x: x + width / 2, y: y + (leading * type.labelSize + 6) / 2 }
  const box = boxAround(middle, width + 8, height)
  parts.push(
    s('rect', {
      className: ['ground'],
      x: round(box.left),
      y: round(box.top),
      width: round(width + 8),
      height: round(height),
    }),
    ...textAt(lines, { x, y: middle.y }, type.labelSize, 'label', 'start'),
  )
  boxes.push(box)
}

function finish(progress: Progress): void {
  const { frames, ground, boxes, type } = progress
  const frame = frames.pop()
  if (!frame) return
  progress.y += 0.8 * type.size
  const [left, right] = sides(progress, frame.depth)
  ground.push(
    s('rect', {
      className: ['frame'],
      x: round(left),
      y: round(frame.top),
      width: round(right - left),
      height: round(progress.y - frame.top),
    }),
    ...frame.parts.map((y) =>
      s('path', { className: ['line', 'dotted'], d: `M${round(left)} ${round(y)}H${round(right)}` }),
    ),
  )
  boxes.push({ left, right, top: frame.top, bottom: progress.y })
}
