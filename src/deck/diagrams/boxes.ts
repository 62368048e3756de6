/** The room that each node takes. */
import type { GraphNode, Shape } from '../../article/diagrams/model.ts'
import { type Lettering, type Lines, setLines } from './lettering.ts'

export interface NodeBox {
  node: GraphNode
  width: number
  height: number
  label: Lines
  over?: Lines
  /** Of a record: its cells, and how wide each column is. */
  rows?: readonly (readonly (readonly string[])[])[]
  columns?: readonly number[]
}

/** What a candidate for the size of a diagram chooses. */
export interface BoxStyle {
  /** Longest line of a node's label, in em. */
  room: number
  /** Plain boxes are equally wide. */
  even: boolean
  /** The share of the usual distances that is taken, in boxes and between them. */
  air: number
}

/** Between the words and the edge of their box, in em. */
const pad = { x: 0.9, y: 0.55 }
/** Between columns of a record, in em. */
export const columnGap = 0.9
/** Height of a row of a record, in em. */
export const rowHeight = 1.35
/** Boxes that are equally wide are so wide at most, in em. */
const widestEven = 9

const plain = new Set<Shape>(['box', 'round', 'framed', 'cylinder', 'document'])

export function boxesOf(nodes: readonly GraphNode[], style: BoxStyle, type: Lettering): NodeBox[] {
  const boxes = nodes.map((node) => boxOf(node, style, type))
  if (!style.even) return boxes
  const same = boxes.filter(({ node, width }) => plain.has(node.shape) && width <= widestEven * type.size)
  const width = Math.max(0, ...same.map((box) => box.width))
  return boxes.map((box) => (same.includes(box) ? { ...box, width } : box))
}

function boxOf(node: GraphNode, { room, air }: BoxStyle, type: Lettering): NodeBox {
  if (node.shape === 'record') return recordOf(node, type)
  const em = type.size
  const short = setLines(node.label, 'node', Math.min(room, 7), type)
  // A diamond around many words would be most of the drawing.
  const shape = node.shape === 'diamond' && short.lines.length > 2 ? 'hexagon' : node.shape
  const label = shape === 'diamond' ? short : setLines(node.label, 'node', room, type)
  const [width, height] = outer(shape, label, em, air)
  return { node: { ...node, shape }, label, width: Math.ceil(width), height: Math.ceil(height) }
}

/** The size of a shape around its words. */
function outer(
  shape: Shape,
  { width, height }: Lines,
  em: number,
  air: number,
): [width: number, height: number] {
  const [x, y] = [width + 2 * pad.x * air * em, height + 2 * pad.y * air * em]
  switch (shape) {
    case 'circle':
    case 'double-circle': {
      const across = Math.max(3 * em, Math.hypot(width, height) + (shape === 'circle' ? 0.8 : 1.4) * em)
      return [across, across]
    }
    case 'diamond':
      return width === 0 ? [1.8 * em, 1.8 * em] : rhombus(width + 0.5 * em, height + 0.1 * em)
    case 'hexagon':
    case 'flag':
    case 'slant':
    case 'slant-back':
    case 'wide-foot':
    case 'wide-top':
      return [x + 0.9 * em, y]
    case 'pill':
      return [x + 0.5 * em, y]
    case 'cylinder':
      return [x, y + 0.7 * em]
    case 'framed':
      return [x + 0.6 * em, y]
    case 'start':
    case 'end':
      return [1.1 * em, 1.1 * em]
    case 'bar':
      return [4 * em, 0.3 * em]
    case 'text':
      return [width + 0.4 * em, height + 0.2 * em]
    default:
      return [Math.max(x, 3 * em), y]
  }
}

/** The flattest diamond around some words that is not too wide for them. */
function rhombus(width: number, height: number): [width: number, height: number] {
  const tall = height * 2.3
  return [width / (1 - height / tall), tall]
}

/** A head, and rows of cells beneath, in columns. */
function recordOf(node: GraphNode, type: Lettering): NodeBox {
  const em = type.size
  const label = setLines(node.label, 'name', 12, type)
  const over = node.over === undefined ? undefined : setLines([`«${node.over}»`], 'label', 16, type)
  const rows = node.rows ?? []
  const count = Math.max(0, ...rows.flat().map((cells) => cells.length))
  const columns = Array.from({ length: count }, (_, column) =>
    Math.max(0, ...rows.flat().map((cells) => type.widthOf(cells[column] ?? '', 'label') * type.labelSize)),
  )
  const used = columns.filter((width) => width > 0)
  const inside = used.reduce((sum, width) => sum + width, 0) + Math.max(0, used.length - 1) * columnGap * em
  const width = Math.max(label.width, over?.width ?? 0, inside, 3 * em) + 2 * 0.8 * em
  const head = headHeight({ label, ...(over && { over }) }, em)
  const inner = rows.reduce((sum, part) => sum + part.length * rowHeight * type.labelSize + 0.6 * em, head)
  const height = rows.length === 0 ? Math.max(inner, 2.7 * em) : inner
  return {
    node,
    label,
    ...(over && { over }),
    width: Math.ceil(width),
    height: Math.ceil(height),
    ...(rows.length > 0 && { rows, columns }),
  }
}

/** How high the head of a record is. */
export function headHeight({ label, over }: Pick<NodeBox, 'label' | 'over'>, em: number): number {
  return label.height + (over?.height ?? 0) + 2 * 0.4 * em
}
