/** The ways of lines between boxes: along the layers and across them, with right angles. */
import { depthAt, type Side } from './outline.ts'
import type { Frame, Placed, Row, Spacing } from './place.ts'
import { type End, grouped, type Looks, type Ports, portsOf, type Seat } from './ports.ts'
import { frameRows, stack, type Stacked } from './rows.ts'
import { type Channel, tracksOf } from './tracks.ts'

export interface Point {
  x: number
  y: number
}

export interface Wired {
  /** By joint, from its first box to its second. */
  routes: readonly { points: readonly Point[]; words?: Point }[]
  /** The middles of the boxes. */
  spots: ReadonlyMap<string, Point>
  frames: readonly (Frame & Row)[]
  height: number
}

/** A line from its upper to its lower box. */
interface Wire {
  upper: End
  lower: End
  /** It was written from the lower one. */
  flipped: boolean
  /** Where it is at each row from the upper's to the lower's. */
  at: number[]
  first: number
  /** It leaves a diamond by a corner. */
  corner: boolean
}

export interface JointEnds {
  from: string
  to: string
}

export function wire(
  joints: readonly JointEnds[],
  placed: Placed,
  seats: ReadonlyMap<string, Seat>,
  looks: (joint: number) => Looks,
  spacing: Spacing,
): Wired {
  const wires = wiresOf(joints, placed, seats)
  const ends = wires.flatMap((one) => (one ? (one.corner ? [one.lower] : [one.upper, one.lower]) : []))
  const ports = portsOf(ends, looks, seats, spacing.track * 1.6)
  for (const one of wires) if (one) settle(one, ports, spacing.track)
  const channels = channelsOf(wires, placed, ports)
  const stacked = stack(placed, channels, spacing)
  const { rows } = stacked
  const spots = new Map(
    [...placed.items].map(([id, { x }]) => [id, { x, y: middle(rows, placed.rowOf.get(id) ?? 0) }]),
  )
  const ground: Ground = { ...stacked, channels, spots, seats }
  return {
    spots,
    frames: placed.frames.map((frame) => ({ ...frame, ...frameRows(frame, placed.frames, rows, spacing) })),
    routes: joints.map((joint, index) => {
      const one = wires[index]
      const words = placed.ways[index]?.words
      return {
        points: one ? routed(one, ground) : level(joint, ground),
        ...(words && { words: { x: wordsAt(one, words), y: middle(rows, words.row) } }),
      }
    }),
    height: stacked.height,
  }
}

/** Everything that the last point of a line depends on. */
interface Ground extends Stacked {
  channels: readonly Channel[]
  spots: ReadonlyMap<string, Point>
  seats: ReadonlyMap<string, Seat>
}

/** Words stand on their line. */
function wordsAt(one: Wire | undefined, { x, row }: { x: number; row: number }): number {
  return one?.at[row - one.first] ?? x
}

function middle(rows: readonly Row[], row: number): number {
  const { top = 0, bottom = 0 } = rows[row] ?? {}
  return (top + bottom) / 2
}

/** Undefined for a joint within one row. */
function wiresOf(
  joints: readonly JointEnds[],
  { rowOf, ways }: Placed,
  seats: ReadonlyMap<string, Seat>,
): (Wire | undefined)[] {
  return joints.map(({ from, to }, joint) => {
    const [fromRow, toRow] = [rowOf.get(from) ?? 0, rowOf.get(to) ?? 0]
    if (fromRow === toRow) return undefined
    const flipped = fromRow > toRow
    const [upper, lower] = flipped ? [to, from] : [from, to]
    const [first, last] = flipped ? [toRow, fromRow] : [fromRow, toRow]
    const [start, goal] = [seats.get(upper)?.x ?? 0, seats.get(lower)?.x ?? 0]
    const stops = new Map((ways[joint]?.stops ?? []).map(({ x, row }) => [row, x]))
    const at = [start]
    for (let row = first + 1; row < last; row += 1) at.push(stops.get(row) ?? at.at(-1) ?? start)
    at.push(goal)
    const direct = last === first + 1
    const end = (item: string, other: string, side: Side, want: number): End => ({
      ...{ joint, item, other, side, want, direct },
    })
    return {
      upper: end(upper, lower, 'below', at[1] ?? goal),
      lower: end(lower, upper, 'above', at.at(-2) ?? start),
      flipped,
      at,
      first,
      corner: leavesByCorner(upper, at[1] ?? goal, rowOf, seats),
    }
  })
}

/** Ends go to their ports; where a line would step aside a little on its way, its stops do instead. */
function settle(one: Wire, ports: Ports, little: number): void {
  const { at } = one
  const last = at.length - 1
  at[last] = ports.x(one.lower)
  at[0] = one.corner ? (at[1] ?? 0) : ports.x(one.upper)
  if (one.corner) return
  for (let index = 1; index < last; index += 1)
    if (isNear(at[index], at[index - 1], little)) at[index] = at[index - 1] ?? 0
  for (let index = last - 1; index > 0; index -= 1)
    if (isNear(at[index], at[index + 1], little)) at[index] = at[index + 1] ?? 0
}

function isNear(a: number | undefined, b: number | undefined, little: number): boolean {
  return Math.abs((a ?? Infinity) - (b ?? -Infinity)) < little
}

/** Beside a diamond, a line leaves by the corner, if nothing stands in its way. */
function leavesByCorner(
  item: string,
  next: number,
  rowOf: ReadonlyMap<string, number>,
  seats: ReadonlyMap<string, Seat>,
): boolean {
  const seat = seats.get(item)
  if (seat?.outline.shape !== 'diamond') return false
  if (Math.abs(next - seat.x) < seat.outline.width / 2 + 14) return false
  const [left, right] = [Math.min(seat.x, next) - 10, Math.max(seat.x, next) + 10]
  const isBetween = ({ x, outline }: Seat) => x + outline.width / 2 > left && x - outline.width / 2 < right
  return ![...seats].some(
    ([id, other]) => id !== item && rowOf.get(id) === rowOf.get(item) && isBetween(other),
  )
}

/** What runs between each row and the next. Lines with a common port are one run there. */
function channelsOf(wires: readonly (Wire | undefined)[], { rows }: Placed, ports: Ports): Channel[] {
  return rows.slice(1).map((_, row) => {
    const passing = wires.flatMap((one) => {
      const index = one ? row - one.first : -1
      const [from, to] = [one?.at[index], one?.at[index + 1]]
      return one && index >= 0 && from !== undefined && to !== undefined ? [{ one, from, to, index }] : []
    })
    const bundles = grouped(passing, ({ one }) => bundleKey(one, ports))
    const runs = [...bundles.values()].map((list) => ({
      from: list.map(({ from }) => from),
      to: list.map(({ to }) => to),
    }))
    const runOf = new Map(
      [...bundles.values()].flatMap((list, run) => list.map(({ one }) => [one.upper.joint, run] as const)),
    )
    return { runs, tracks: tracksOf(runs), runOf }
  })
}

function bundleKey({ upper, lower, corner }: Wire, ports: Ports): string {
  const own = String(upper.joint)
  return corner || !upper.direct ? own : (ports.shared(upper) ?? ports.shared(lower) ?? own)
}

/** The points of a line, from the box that it was written from. */
function routed(one: Wire, ground: Ground): Point[] {
  const [first = 0] = one.at
  const points = one.corner ? cornered(one, ground) : [{ x: first, y: edgeOf(one.upper, first, ground) }]
  for (let index = 0; index + 1 < one.at.length; index += 1) {
    const [from = 0, to = 0] = one.at.slice(index, index + 2)
    if (Math.abs(from - to) < 0.5) continue
    const y = trackY(one, index, ground)
    points.push({ x: from, y }, { x: to, y })
  }
  const last = one.at.at(-1) ?? 0
  points.push({ x: last, y: edgeOf(one.lower, last, ground) })
  return one.flipped ? points.reverse() : points
}

function cornered(one: Wire, { spots, seats }: Ground): Point[] {
  const { x = 0, y = 0 } = spots.get(one.upper.item) ?? {}
  const half = (seats.get(one.upper.item)?.outline.width ?? 0) / 2
  const [next = 0] = one.at
  return [
    { x: next < x ? x - half : x + half, y },
    { x: next, y },
  ]
}

function edgeOf({ item, side }: End, x: number, { spots, seats }: Ground): number {
  const spot = spots.get(item)
  const seat = seats.get(item)
  if (!spot || !seat) return 0
  const depth = depthAt(seat.outline, side, x - spot.x)
  return side === 'below' ? spot.y + depth : spot.y - depth
}

/** Where a line runs across. */
function trackY(one: Wire, index: number, { channels, lanes }: Ground): number {
  const row = one.first + index
  const channel = channels[row]
  const track = channel?.tracks[channel.runOf.get(one.upper.joint) ?? -1] ?? 0
  const count = 1 + Math.max(0, ...(channel?.tracks.flatMap((other) => other ?? []) ?? []))
  const { top = 0, bottom = 0 } = lanes[row] ?? {}
  return top + ((track + 1) * (bottom - top)) / (count + 1)
}

/** Between two boxes of one row. */
function level({ from, to }: JointEnds, { spots, seats }: Ground): Point[] {
  const [a, b] = [spots.get(from), spots.get(to)]
  if (!a || !b) return []
  const towards = a.x < b.x ? 1 : -1
  const half = (id: string) => ((seats.get(id)?.outline.width ?? 0) / 2) * towards
  return [
    { x: a.x + half(from), y: a.y },
    { x: b.x - half(to), y: b.y },
  ]
}
