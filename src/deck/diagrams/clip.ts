/** Lines to a group end at its frame. */
import type { Edge } from '../../article/diagrams/model.ts'
import type { Box } from './drawn.ts'
import type { Point } from './routes.ts'

interface Framed {
  id: string
  box: Box
}

/** The part of a line that is outside of the groups at its ends. */
export function clipped(
  points: readonly Point[],
  { from, to }: Pick<Edge, 'from' | 'to'>,
  frames: readonly Framed[],
): Point[] {
  const boxOf = (id: string) => frames.find((frame) => frame.id === id)?.box
  const ended = cut([...points], boxOf(to))
  return cut(ended.reverse(), boxOf(from)).reverse()
}

/** From its beginning up to where it enters the box. */
function cut(points: Point[], box: Box | undefined): Point[] {
  if (!box) return points
  const first = points.findIndex((point) => isInside(point, box))
  const [before, inside] = [points[first - 1], points[first]]
  if (!before || !inside) return points
  return [...points.slice(0, first), entry(before, inside, box)]
}

function isInside({ x, y }: Point, { left, top, right, bottom }: Box): boolean {
  return x >= left && x <= right && y >= top && y <= bottom
}

/** Where the line between two points, along an axis, enters the box. */
function entry(outside: Point, inside: Point, { left, top, right, bottom }: Box): Point {
  if (outside.y < top) return { x: inside.x, y: top }
  if (outside.y > bottom) return { x: inside.x, y: bottom }
  return outside.x < left ? { x: left, y: inside.y } : { x: right, y: inside.y }
}
