/** Where lines meet their boxes. */
import type { Edge } from '../../article/diagrams/model.ts'
import { meetingHalf, type Outline, type Side } from './outline.ts'

/** One end of a line at a box. */
export interface End {
  joint: number
  item: string
  side: Side
  /** Where the line comes from or goes to, across the layers. */
  want: number
  /** The other box, and whether there is nothing between them. */
  other: string
  direct: boolean
}

/** A place on the side of a box where one line meets it, or several do. */
interface Port {
  ends: End[]
  x: number
}

export type Looks = Pick<Edge, 'stroke' | 'tail' | 'head' | 'label' | 'ends'>

export interface Seat {
  outline: Outline
  x: number
}

/** Where each end is, across the layers, and the name of its port where it shares it. */
export interface Ports {
  x: (end: End) => number
  shared: (end: End) => string | undefined
}

export function portsOf(
  ends: readonly End[],
  looks: (joint: number) => Looks,
  seats: ReadonlyMap<string, Seat>,
  gap: number,
): Ports {
  const sides = grouped(ends, ({ item, side }) => `${side} ${item}`)
  const crowds = new Map([...sides].map(([key, list]) => [key, list.length]))
  const found = new Map<End, { port: Port; key: string }>()
  for (const [key, list] of sides) {
    const seat = seats.get(list[0]?.item ?? '')
    if (!seat) continue
    const ports = spread(bundles(list, looks, crowds), seat, gap)
    for (const [index, port] of ports.entries())
      for (const end of port.ends) found.set(end, { port, key: `${key} ${index}` })
  }
  straighten(ends, sides, found, seats)
  snap(sides, found, seats, gap)
  return {
    x: (end) => found.get(end)?.port.x ?? end.want,
    shared: (end) => {
      const one = found.get(end)
      return one && one.port.ends.length > 1 ? one.key : undefined
    },
  }
}

/** Ports of a side move a little, each as far as its line would step aside, if they keep apart. */
function snap(
  sides: ReadonlyMap<string, readonly End[]>,
  found: ReadonlyMap<End, { port: Port }>,
  seats: ReadonlyMap<string, Seat>,
  gap: number,
): void {
  for (const ends of sides.values()) {
    const seat = seats.get(ends[0]?.item ?? '')
    if (!seat || ends.length < 2) continue
    const half = meetingHalf(seat.outline)
    for (const end of ends) {
      const port = found.get(end)?.port
      if (!port || port.ends.length > 1 || end.direct || Math.abs(end.want - port.x) > gap) continue
      const others = ends.flatMap((other) => (other === end ? [] : (found.get(other)?.port.x ?? [])))
      const isFree = others.every((x) => Math.abs(x - end.want) >= 0.6 * gap && x < end.want === x < port.x)
      if (isFree && Math.abs(end.want - seat.x) <= half) port.x = end.want
    }
  }
}

/** Things by their key, in the order in which each key was first met. */
export function grouped<T>(things: readonly T[], keyOf: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const thing of things) {
    const key = keyOf(thing)
    const group = groups.get(key)
    if (group) group.push(thing)
    else groups.set(key, [thing])
  }
  return groups
}

/** Lines that look alike and of which each is the only one at its other end share a port, as in a tree. */
function bundles(
  ends: readonly End[],
  looks: (joint: number) => Looks,
  crowds: ReadonlyMap<string, number>,
): End[][] {
  const alone = ({ other, side }: End) => crowds.get(`${side === 'above' ? 'below' : 'above'} ${other}`) === 1
  const isTree = ends.length > 1 && ends.every((end) => end.direct && alone(end) && isPlain(looks(end.joint)))
  const first = looks(ends[0]?.joint ?? 0)
  const alike = ends.every(({ joint }) => {
    const { stroke, tail, head } = looks(joint)
    return stroke === first.stroke && tail === first.tail && head === first.head
  })
  return isTree && alike ? [[...ends]] : ends.map((end) => [end])
}

function isPlain({ label, ends }: Looks): boolean {
  return label.length === 0 && !ends
}

/** Ports side by side in the order of where they lead, around the middle. */
function spread(bundled: readonly End[][], { outline, x }: Seat, gap: number): Port[] {
  const mean = (list: readonly End[]) => list.reduce((sum, { want }) => sum + want, 0) / list.length
  const sorted = [...bundled].sort((a, b) => mean(a) - mean(b))
  const step = sorted.length > 1 ? Math.min(gap, (2 * meetingHalf(outline)) / (sorted.length - 1)) : 0
  return sorted.map((ends, index) => ({ ends, x: x + (index - (sorted.length - 1) / 2) * step }))
}

/** A line alone on its side moves to where it runs straight, if its box reaches so far. */
function straighten(
  ends: readonly End[],
  sides: ReadonlyMap<string, readonly End[]>,
  found: ReadonlyMap<End, { port: Port }>,
  seats: ReadonlyMap<string, Seat>,
): void {
  const isAlone = (end: End) => sides.get(`${end.side} ${end.item}`)?.length === 1
  const reachOf = ({ item }: End): [number, number] => {
    const seat = seats.get(item)
    const half = seat ? Math.min(meetingHalf(seat.outline), seat.outline.width / 3) : 0
    return [(seat?.x ?? 0) - half, (seat?.x ?? 0) + half]
  }
  for (const end of ends) {
    const port = found.get(end)?.port
    if (!port || !isAlone(end)) continue
    const opposite = ends.find((other) => other.joint === end.joint && other !== end)
    const [left, right] = reachOf(end)
    if (end.direct && opposite && isAlone(opposite)) {
      const [otherLeft, otherRight] = reachOf(opposite)
      const [from, to] = [Math.max(left, otherLeft), Math.min(right, otherRight)]
      const otherPort = found.get(opposite)?.port
      if (from > to || !otherPort) continue
      // The middle of the narrower box, if the wider one reaches it.
      const narrow =
        right - left <= otherRight - otherLeft ? (left + right) / 2 : (otherLeft + otherRight) / 2
      port.x = Math.min(to, Math.max(from, narrow))
      otherPort.x = port.x
    } else {
      const wanted = end.direct && opposite ? (found.get(opposite)?.port.x ?? end.want) : end.want
      if (wanted >= left && wanted <= right) port.x = wanted
    }
  }
}
