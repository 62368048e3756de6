/** What a diagram says, whatever it was written in: things, what joins them, what goes on between them. */

/** Which way a graph reads. */
export type Direction = 'down' | 'up' | 'right' | 'left'

export type Shape =
  | 'box'
  | 'round'
  | 'pill'
  | 'circle'
  | 'double-circle'
  | 'diamond'
  | 'hexagon'
  | 'cylinder'
  | 'framed'
  | 'flag'
  | 'slant'
  | 'slant-back'
  | 'wide-foot'
  | 'wide-top'
  | 'document'
  | 'note'
  | 'text'
  | 'start'
  | 'end'
  | 'bar'
  | 'record'

export interface GraphNode {
  id: string
  shape: Shape
  /** Lines as the author broke them. */
  label: readonly string[]
  /** The compartments of a `record` under its label: rows of cells. */
  rows?: readonly (readonly (readonly string[])[])[]
  /** Small words above the label: `interface`. */
  over?: string
  group?: string
  /** How the author set it apart: nodes with the same words look the same. */
  style?: string
}

/** What an edge ends in. */
export type Head =
  | 'none'
  | 'arrow'
  | 'circle'
  | 'cross'
  | 'open'
  | 'triangle'
  | 'diamond'
  | 'full-diamond'
  | 'one'
  | 'maybe-one'
  | 'many'
  | 'maybe-many'

export interface Edge {
  from: string
  to: string
  label: readonly string[]
  stroke: 'solid' | 'dotted' | 'thick' | 'none'
  tail: Head
  head: Head
  /** Words at its two ends: `1`, `0..*`. */
  ends?: readonly [from: string, to: string]
  /** At least so many rows lie between its ends. */
  span: number
}

export interface Group {
  id: string
  label: readonly string[]
  within?: string
  direction?: Direction
}

export interface Graph {
  kind: 'flowchart' | 'state' | 'class' | 'er'
  direction: Direction
  nodes: readonly GraphNode[]
  edges: readonly Edge[]
  groups: readonly Group[]
}

export interface Participant {
  id: string
  label: readonly string[]
  isActor: boolean
}

export interface Message {
  type: 'message'
  from: string
  to: string
  label: readonly string[]
  dashed: boolean
  head: 'arrow' | 'open' | 'cross' | 'none'
  tail: 'arrow' | 'none'
}

/** What happens in a sequence, in its order. */
export type Happening =
  | Message
  | { type: 'note'; over: readonly string[]; side: 'left' | 'right' | 'over'; label: readonly string[] }
  | { type: 'activate' | 'deactivate'; id: string }
  /** A frame begins, goes on with its next part, ends. */
  | { type: 'begin' | 'next'; word: string; label: readonly string[] }
  | { type: 'finish' }

export interface Sequence {
  kind: 'sequence'
  participants: readonly Participant[]
  happenings: readonly Happening[]
  /** Messages are counted. */
  numbered: boolean
}

export type Drawing = Graph | Sequence

/** A diagram as read: what to draw, and what the author calls it. */
export interface ReadDiagram {
  drawing: Drawing
  /** Shown with it. */
  title?: string
  /** Instead of a look at it. */
  label?: string
}

/** Why a diagram cannot be drawn. */
export class DiagramFault extends Error {
  /** Line in the block, from 1. */
  readonly line: number
  readonly toDo: string
  readonly kind: 'syntax' | 'kind'

  constructor(line: number, what: string, toDo: string, kind: 'syntax' | 'kind' = 'syntax') {
    super(what)
    this.line = line
    this.toDo = toDo
    this.kind = kind
  }
}
