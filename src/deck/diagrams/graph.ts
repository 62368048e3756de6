/** A graph as a drawing. */
import type { Element } from 'hast'
import { s } from 'hastscript'
import type { Direction, Edge, Graph, Group } from '../../article/diagrams/model.ts'
import { type BoxStyle, boxesOf, type NodeBox } from './boxes.ts'
import { around, type Box, boxAround, type Sketch } from './drawn.ts'
import { endLabels, endsWidth } from './end-labels.ts'
import type { Arrange } from './layers.ts'
import { type Lettering, type Lines, setLines } from './lettering.ts'
import { labelAt } from './line-labels.ts'
import { type Item, type Joint, placeGraph, type Spacing } from './place.ts'
import type { Seat } from './ports.ts'
import { clipped } from './clip.ts'
import { type Point, wire, type Wired } from './routes.ts'
import { nodeAt, textAt } from './shapes.ts'
import { reach, round, stroke } from './strokes.ts'
import { isTurned, turned } from './turn.ts'
import { loopAt, loopRoom } from './loops.ts'

export interface GraphStyle extends BoxStyle {
  direction: Direction
  /** Longest line of the words on an edge, in em. */
  labelRoom: number
}

/** What is drawn, with what it needs. */
interface Work {
  graph: Graph
  style: GraphStyle
  type: Lettering
  accented: ReadonlySet<string>
  boxes: ReadonlyMap<string, NodeBox>
  words: readonly Lines[]
  turned: boolean
}

export async function sketchGraph(
  graph: Graph,
  style: GraphStyle,
  accented: ReadonlySet<string>,
  type: Lettering,
  arrange: Arrange,
): Promise<Sketch> {
  const boxes = new Map(boxesOf(graph.nodes, style, type).map((box) => [box.node.id, box]))
  const words = graph.edges.map(({ label }) => setLines(label, 'label', style.labelRoom, type))
  const work: Work = { graph, style, type, accented, boxes, words, turned: isTurned(style.direction) }
  const spacing = spacingFor(work)
  const { edges, ends } = innerEdges(graph)
  const joints = edges.map((index) => jointOf(index, ends, work))
  const items = graph.nodes.map((node) => itemOf(node.id, node.group, work))
  const placed = await placeGraph(items, joints, graph.groups, spacing, arrange)
  const seats = new Map(items.map((item) => [item.id, seatOf(item, placed.items.get(item.id)?.x ?? 0, work)]))
  const looks = (joint: number) => graph.edges[edges[joint] ?? 0] ?? noEdge
  return drawn(wire(joints, placed, seats, looks, spacing), edges, work, spacing)
}

const noEdge: Edge = { from: '', to: '', label: [], stroke: 'none', tail: 'none', head: 'none', span: 1 }

function spacingFor({ graph, style, type, turned: isSide, words }: Work): Spacing {
  const em = type.size * style.air
  const name = graph.groups.length > 0 ? 1.4 * type.labelSize : 0
  const isLabelled = words.some(({ width }) => width > 0)
  return {
    box: (isSide ? 1 : 1.5) * em + (isSide ? name : 0),
    link: 0.8 * em,
    layer: (isLabelled ? 1.9 : 2.2) * em,
    ends: endsRoom(graph, isSide, type),
    track: 0.8 * em,
    frame: 0.8 * em,
    nameAbove: isSide ? 0 : name,
    nameBeside: isSide ? name : 0,
  }
}

/** Room for what edges end in; words at their ends stand beside them, or above them. */
function endsRoom({ edges }: Graph, isSide: boolean, type: Lettering): number {
  const words = !isSide && edges.some(({ ends }) => ends) ? 1.5 * type.labelSize : 0
  return Math.max(0, ...edges.flatMap(({ head, tail }) => [reach(head), reach(tail)]), words)
}

/** Edges between two nodes: an edge to a group leads to a node in it. Loops are drawn beside their node. */
function innerEdges(graph: Graph): { edges: number[]; ends: (readonly [string, string])[] } {
  const ends = graph.edges.map(
    ({ from, to }) => [inGroup(from, graph, 'last'), inGroup(to, graph, 'first')] as const,
  )
  const edges = graph.edges.flatMap(({ from, to }, index) =>
    from === to || ends[index]?.[0] === ends[index]?.[1] ? [] : [index],
  )
  return { edges, ends }
}

/** The node of a group that comes first or last; the node itself for a node. */
function inGroup(id: string, { nodes, edges, groups }: Graph, which: 'first' | 'last'): string {
  if (!groups.some((group) => group.id === id)) return id
  const within = (group: string | undefined): boolean =>
    group === id || (group !== undefined && within(groups.find((one) => one.id === group)?.within))
  const members = nodes.filter(({ group }) => within(group)).map((node) => node.id)
  const set = new Set(members)
  const bound = (node: string) =>
    edges.some(({ from, to }) =>
      which === 'first' ? to === node && set.has(from) : from === node && set.has(to),
    )
  return members.find((node) => !bound(node)) ?? members[0] ?? id
}

/** What leads on is straight before what leads back. */
const onwards = 4

function jointOf(
  index: number,
  ends: readonly (readonly [string, string])[],
  { graph, words, type, turned: isSide }: Work,
): Joint {
  const [from = '', to = ''] = ends[index] ?? []
  const { width = 0, height = 0 } = words[index] ?? {}
  const pad = 0.45 * type.labelSize
  const extra = isSide ? endsWidth(graph.edges[index], type) : 0
  const [across, along] = isSide ? [height, width + 2 * pad + extra] : [width + 2 * pad, height + 0.3 * pad]
  const place = (id: string) => graph.nodes.findIndex((node) => node.id === id)
  return {
    from,
    to,
    span: graph.edges[index]?.span ?? 1,
    weight: place(from) <= place(to) ? onwards : 1,
    width: width > 0 ? across : 0,
    height: width > 0 ? along : 0,
  }
}

function itemOf(id: string, within: string | undefined, work: Work): Item {
  const { boxes, turned: isSide } = work
  const { width = 0, height = 0 } = boxes.get(id) ?? {}
  const full = width + 2 * loopWidth(id, work)
  return {
    id,
    ...(isSide ? { width: height, height: full } : { width: full, height }),
    ...(within !== undefined && { within }),
  }
}

/** Room that loops need at each side of their node. */
function loopWidth(id: string, { graph, words, type }: Work): number {
  const own = graph.edges.flatMap(({ from, to }, index) =>
    from === id && to === id ? [words[index]?.width ?? 0] : [],
  )
  return own.length === 0 ? 0 : loopRoom(type) + Math.max(...own)
}

function seatOf({ id, width, height }: Item, x: number, { boxes, turned: isSide }: Work): Seat {
  const box = boxes.get(id)
  const [across, along] = isSide ? [box?.height, box?.width] : [box?.width, box?.height]
  return {
    x,
    outline: {
      shape: box?.node.shape ?? 'box',
      width: across ?? width,
      height: along ?? height,
      turned: isSide,
    },
  }
}

function drawn(wired: Wired, edges: readonly number[], work: Work, spacing: Spacing): Sketch {
  const { graph, style, type, boxes, words, accented } = work
  const move = (point: Point) => turned(point, style.direction, wired.height)
  const spots = new Map([...wired.spots].map(([id, spot]) => [id, move(spot)]))
  const nodes = [...boxes].map(([id, box]) => {
    const spot = spots.get(id) ?? { x: 0, y: 0 }
    return { element: nodeAt(box, spot, accented.has(id), type), box: boxAround(spot, box.width, box.height) }
  })
  const frames = framesOf(wired, graph, work, spacing, move)
  const lines = wired.routes.map(({ points, words: middle }, index) => {
    const edge = graph.edges[edges[index] ?? 0] ?? noEdge
    const route = clipped(points.map(move), edge, frames)
    return { edge, route, ...(middle && { middle: move(middle) }), text: words[edges[index] ?? 0] }
  })
  const loops = graph.edges.flatMap((edge, index) => {
    const [spot, box] = [spots.get(edge.from), boxes.get(edge.from)]
    return edge.from === edge.to && spot && box ? [loopAt(edge, spot, box, words[index], type)] : []
  })
  const labels = lines.flatMap(({ middle, text }) =>
    middle && text && text.width > 0 ? [labelAt(middle, text, type)] : [],
  )
  const ends = lines.flatMap(({ edge, route }) => endLabels(edge, route, type))
  return {
    parts: [
      ...frames.map(({ element }) => element),
      ...lines.flatMap(({ edge, route }) => stroke(route, edge)),
      ...loops.flatMap(({ parts }) => parts),
      ...nodes.map(({ element }) => element),
      ...[...labels, ...ends].flatMap(({ parts }) => parts),
    ],
    box: around([
      ...nodes.map(({ box }) => box),
      ...frames.map(({ box }) => box),
      ...lines.flatMap(({ route }) => route.map((point) => boxAround(point, 2, 2))),
      ...[...loops, ...labels, ...ends].map(({ box }) => box),
    ]),
  }
}

export interface DrawnFrame {
  id: string
  element: Element
  box: Box
}

/** Frames around groups, the outer ones first, each with its name in its corner. */
function framesOf(
  wired: Wired,
  { groups }: Graph,
  { type }: Work,
  { frame: pad, nameBeside }: Spacing,
  move: (point: Point) => Point,
): DrawnFrame[] {
  const labels = new Map<string, Group>(groups.map((group) => [group.id, group]))
  const inner = (id: string): { left: number; right: number } => {
    const own = wired.frames.find((one) => one.id === id)
    const nested = wired.frames.filter(({ within }) => within === id).map((one) => inner(one.id))
    return {
      left: Math.min(own?.left ?? Infinity, ...nested.map(({ left }) => left)) - pad - nameBeside,
      right: Math.max(own?.right ?? -Infinity, ...nested.map(({ right }) => right)) + pad,
    }
  }
  return wired.frames.map((frame) => {
    const { left, right } = inner(frame.id)
    const [a, b] = [move({ x: left, y: frame.top }), move({ x: right, y: frame.bottom })]
    const box = around([boxAround(a, 0, 0), boxAround(b, 0, 0)])
    const lines = labels.get(frame.id)?.label ?? []
    const name = { x: box.left + 0.8 * type.size, y: box.top + 0.95 * type.size }
    const element = s('g', { className: ['group'] }, [
      s('rect', {
        className: ['frame'],
        x: round(box.left),
        y: round(box.top),
        width: round(box.right - box.left),
        height: round(box.bottom - box.top),
      }),
      ...textAt(lines.length > 0 ? [lines.join(' ')] : [], name, type.labelSize, 'name', 'start'),
    ])
    return { id: frame.id, element, box }
  })
}
