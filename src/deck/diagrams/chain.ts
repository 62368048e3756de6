/** A chain of boxes in several rows, as a text runs: what is too long to be read in one row or one column. */
import type { Edge, Graph, GraphNode } from '../../article/diagrams/model.ts'
import { boxesOf, type BoxStyle } from './boxes.ts'
import { around, boxAround, type Sketch } from './drawn.ts'
import { type Lettering, setLines } from './lettering.ts'
import { labelAt } from './line-labels.ts'
import type { Point } from './routes.ts'
import { nodeAt } from './shapes.ts'
import { reach, stroke } from './strokes.ts'

export interface Chain {
  nodes: readonly GraphNode[]
  /** From each to the next. */
  edges: readonly Edge[]
  /** It reads from right to left. */
  mirrored: boolean
}

/** Fewer boxes fit in one row. */
const fewest = 5

/** The graph as one chain; undefined where it is none: where it branches, turns back, or has groups. */
export function chainOf({ kind, nodes, edges, groups, direction }: Graph): Chain | undefined {
  const isPlain = (kind === 'flowchart' || kind === 'state') && groups.length === 0
  if (!isPlain || nodes.length < fewest || edges.length !== nodes.length - 1) return undefined
  const next = new Map(edges.map((edge) => [edge.from, edge]))
  const reached = new Set(edges.map(({ to }) => to))
  const first = nodes.find(({ id }) => !reached.has(id))
  const ordered: GraphNode[] = first ? [first] : []
  const links: Edge[] = []
  for (let edge = next.get(first?.id ?? ''); edge && links.length < edges.length; edge = next.get(edge.to)) {
    const { to } = edge
    const node = nodes.find(({ id }) => id === to)
    if (!node) return undefined
    links.push(edge)
    ordered.push(node)
  }
  if (ordered.length !== nodes.length) return undefined
  return { nodes: ordered, edges: links, mirrored: direction === 'left' }
}

/** The chain in so many rows, whose boxes stand below each other; from the end of each a line leads to the start of the next. */
export function sketchChain(
  { nodes, edges, mirrored }: Chain,
  rows: number,
  style: BoxStyle & { labelRoom: number },
  accented: ReadonlySet<string>,
  type: Lettering,
): Sketch {
  const boxes = boxesOf(nodes, style, type)
  const words = edges.map(({ label }) => setLines(label, 'label', style.labelRoom, type))
  const perRow = Math.ceil(nodes.length / rows)
  const isTurn = (index: number) => (index + 1) % perRow === 0
  const em = type.size * style.air
  const ends = Math.max(...edges.flatMap(({ head, tail }) => [reach(head), reach(tail)]))
  const [width, height] = [
    Math.max(...boxes.map((box) => box.width)),
    Math.max(...boxes.map((box) => box.height)),
  ]
  const gap = Math.max(
    2 * em,
    2 * ends,
    ...words.map((one, index) => (one.width && !isTurn(index) ? one.width + 2 * ends + em : 0)),
  )
  const lane = Math.max(
    2.6 * em,
    3 * ends,
    ...words.map((one, index) => (isTurn(index) ? one.height + 2 * ends : 0)),
  )
  const spotOf = (index: number): Point => {
    const [row, place] = [Math.floor(index / perRow), index % perRow]
    const column = mirrored ? perRow - 1 - place : place
    return { x: column * (width + gap) + width / 2, y: row * (height + lane) + height / 2 }
  }
  const forwards = mirrored ? -1 : 1
  const lines = edges.map((edge, index) => {
    const [from, to] = [spotOf(index), spotOf(index + 1)]
    const [left, right] = [boxes[index], boxes[index + 1]]
    const middle = { x: (from.x + to.x) / 2, y: isTurn(index) ? from.y + (height + lane) / 2 : from.y }
    const points = isTurn(index)
      ? [
          { x: from.x, y: from.y + (left?.height ?? 0) / 2 },
          { x: from.x, y: middle.y },
          { x: to.x, y: middle.y },
          { x: to.x, y: to.y - (right?.height ?? 0) / 2 },
        ]
      : [
          { x: from.x + (forwards * (left?.width ?? 0)) / 2, y: from.y },
          { x: to.x - (forwards * (right?.width ?? 0)) / 2, y: to.y },
        ]
    return { edge, points, middle, text: words[index] }
  })
  const labels = lines.flatMap(({ middle, text }) =>
    text && text.width > 0 ? [labelAt(middle, text, type)] : [],
  )
  return {
    parts: [
      ...lines.flatMap(({ points, edge }) => stroke(points, edge)),
      ...boxes.map((box, index) => nodeAt(box, spotOf(index), accented.has(box.node.id), type)),
      ...labels.flatMap(({ parts }) => parts),
    ],
    box: around([
      ...boxes.map((box, index) => boxAround(spotOf(index), box.width, box.height)),
      ...labels.map(({ box }) => box),
    ]),
  }
}
