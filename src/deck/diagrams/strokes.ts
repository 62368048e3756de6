/** Lines as SVG: round corners, and what they end in. */
import type { Element } from 'hast'
import { s } from 'hastscript'
import type { Edge, Head } from '../../article/diagrams/model.ts'
import type { Point } from './routes.ts'

/** Of the corners of lines, in CSS pixels. */
const radius = 10

/** A number as it is written: a tenth of a pixel is enough. */
export function round(value: number): number {
  return Math.round(value * 10) / 10 + 0
}

export function at({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`
}

/** A path through the points, its corners rounded where there is room. */
export function roundedPath(points: readonly Point[]): string {
  const [first, ...rest] = withoutDoubles(points)
  if (!first) return ''
  const parts = [`M${at(first)}`]
  let before = first
  for (const [index, point] of rest.entries()) {
    const next = rest[index + 1]
    if (!next) {
      parts.push(`L${at(point)}`)
      break
    }
    const r = Math.min(radius, distance(before, point) / 2, distance(point, next) / 2)
    parts.push(`L${at(towards(point, before, r))}`, `Q${at(point)} ${at(towards(point, next, r))}`)
    before = point
  }
  return parts.join('')
}

function withoutDoubles(points: readonly Point[]): Point[] {
  return points.filter((point, index) => {
    const [before, next] = [points[index - 1], points[index + 1]]
    if (before && distance(before, point) < 0.5) return false
    return !before || !next || !isBetween(before, point, next)
  })
}

function isBetween(a: Point, b: Point, c: Point): boolean {
  return (
    (Math.abs(a.x - b.x) < 0.5 && Math.abs(b.x - c.x) < 0.5) ||
    (Math.abs(a.y - b.y) < 0.5 && Math.abs(b.y - c.y) < 0.5)
  )
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}

/** The point so far from one towards another. */
export function towards(from: Point, to: Point, length: number): Point {
  const whole = distance(from, to)
  const share = whole === 0 ? 0 : length / whole
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
}

/** How far a head reaches from its box along the line, in CSS pixels: the line itself ends there. */
const lengths: Record<Head, number> = {
  none: 0,
  arrow: 12,
  open: 0,
  circle: 10,
  cross: 0,
  triangle: 18,
  diamond: 22,
  'full-diamond': 22,
  one: 0,
  'maybe-one': 0,
  many: 0,
  'maybe-many': 0,
}

/** How far what a line ends in is drawn along it, with some line left to see. */
export function reach(head: Head): number {
  if (head === 'none') return 0
  return head === 'arrow' || head === 'open' || head === 'circle' || head === 'cross' ? 18 : 30
}

/** A line and its ends. */
export function stroke(
  points: readonly Point[],
  { stroke: kind, tail, head }: Pick<Edge, 'stroke' | 'tail' | 'head'>,
): Element[] {
  const clean = withoutDoubles(points)
  const [first, second] = clean
  const [last, beforeLast] = [clean.at(-1), clean.at(-2)]
  if (kind === 'none' || !first || !second || !last || !beforeLast) return []
  const line = [
    towards(first, second, lengths[tail]),
    ...clean.slice(1, -1),
    towards(last, beforeLast, lengths[head]),
  ]
  return [
    s('path', { className: ['line', ...(kind === 'solid' ? [] : [kind])], d: roundedPath(line) }),
    ...headAt(first, second, tail),
    ...headAt(last, beforeLast, head),
  ]
}

/** What a line ends in at `tip`, coming from `from`. */
export function headAt(tip: Point, from: Point, head: Head): Element[] {
  const length = distance(tip, from) || 1
  const along = { x: (from.x - tip.x) / length, y: (from.y - tip.y) / length }
  /** So far back along the line, and aside of it. */
  const p = (back: number, aside: number): string =>
    at({ x: tip.x + along.x * back - along.y * aside, y: tip.y + along.y * back + along.x * aside })
  const filled = (d: string) => s('path', { className: ['head'], d })
  const hollow = (d: string) => s('path', { className: ['head', 'hollow'], d })
  const bare = (d: string) => s('path', { className: ['line'], d })
  const ring = (back: number) => {
    const [cx = 0, cy = 0] = p(back, 0).split(' ')
    return s('circle', { className: ['head', 'hollow'], cx, cy, r: 5 })
  }
  switch (head) {
    case 'none':
      return []
    case 'arrow':
      return [filled(`M${p(0, 0)}L${p(13, 6)}L${p(13, -6)}Z`)]
    case 'open':
      return [bare(`M${p(12, 7)}L${p(0, 0)}L${p(12, -7)}`)]
    case 'triangle':
      return [hollow(`M${p(1, 0)}L${p(18, 10)}L${p(18, -10)}Z`)]
    case 'diamond':
      return [hollow(`M${p(1, 0)}L${p(11, 7)}L${p(22, 0)}L${p(11, -7)}Z`)]
    case 'full-diamond':
      return [filled(`M${p(0, 0)}L${p(11, 7)}L${p(22, 0)}L${p(11, -7)}Z`)]
    case 'circle':
      return [ring(5)]
    case 'cross':
      return [bare(`M${p(4, 6)}L${p(16, -6)}M${p(4, -6)}L${p(16, 6)}`)]
    case 'one':
      return [bare(`M${p(10, 8)}L${p(10, -8)}M${p(17, 8)}L${p(17, -8)}`)]
    case 'maybe-one':
      return [bare(`M${p(10, 8)}L${p(10, -8)}`), ring(20)]
    case 'many':
      return [bare(`M${p(0, 9)}L${p(15, 0)}L${p(0, -9)}M${p(20, 8)}L${p(20, -8)}`)]
    case 'maybe-many':
      return [bare(`M${p(0, 9)}L${p(15, 0)}L${p(0, -9)}`), ring(20)]
  }
}
