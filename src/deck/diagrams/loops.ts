/** Lines from a node to itself, beside it. */
import type { Edge } from '../../article/diagrams/model.ts'
import type { NodeBox } from './boxes.ts'
import { around, boxAround, type Sketch } from './drawn.ts'
import type { Lettering, Lines } from './lettering.ts'
import type { Point } from './routes.ts'
import { textAt } from './shapes.ts'
import { stroke } from './strokes.ts'

/** Beside the node, without the loop's words. */
export function loopRoom({ size }: Lettering): number {
  return 2 * size
}

export function loopAt(
  edge: Edge,
  { x, y }: Point,
  box: NodeBox,
  words: Lines | undefined,
  type: Lettering,
): Sketch {
  const [right, out, half] = [x + box.width / 2, 1.3 * type.size, Math.min(0.8 * type.size, box.height / 3)]
  const points = [
    { x: right, y: y - half },
    { x: right + out, y: y - half },
    { x: right + out, y: y + half },
    { x: right, y: y + half },
  ]
  const middle = { x: right + out + 0.4 * type.size, y }
  const text = words && words.width > 0 ? textAt(words.lines, middle, type.labelSize, 'label', 'start') : []
  return {
    parts: [...stroke(points, edge), ...text],
    box: around([
      ...points.map((point) => boxAround(point, 2, 2)),
      boxAround({ x: middle.x + (words?.width ?? 0) / 2, y }, words?.width ?? 0, words?.height ?? 0),
    ]),
  }
}
