import { toString } from 'mdast-util-to-string'
import type { Delete, Emphasis, PhrasingContent, Strong } from 'mdast'
import type { Mark } from './nodes.ts'
import type { Range } from './sentence-ends.ts'
import { footnote, object } from './stand-ins.ts'

/** A phrasing node and the part of the flattened text that it gave. */
export interface Piece extends Range {
  node: PhrasingContent
  /** Of what may be cut in two: emphasis and its like. */
  pieces?: Piece[]
}

/** A mark, and the place in the flattened text at which it stood. */
export interface PlacedMark {
  mark: Mark
  at: number
}

/** A paragraph's content as one text, with the way back to its nodes. */
export interface Flattened {
  text: string
  pieces: Piece[]
  /** Ranges of links: they are never cut in two. */
  atoms: Range[]
  marks: PlacedMark[]
}

export function flatten(children: readonly PhrasingContent[]): Flattened {
  const flattened: Flattened = { text: '', pieces: [], atoms: [], marks: [] }
  const parts: string[] = []
  let length = 0
  flattened.pieces = add(children)
  flattened.text = parts.join('')
  return flattened

  function add(nodes: readonly PhrasingContent[]): Piece[] {
    const pieces: Piece[] = []
    for (const node of nodes) {
      if (node.type === 'mark') {
        flattened.marks.push({ mark: node, at: length })
        continue
      }
      const start = length
      if (mayBeCut(node)) {
        const inner = add(node.children)
        pieces.push({ node, start, end: length, pieces: inner })
        continue
      }
      const text = textOf(node)
      parts.push(text)
      length += text.length
      if (node.type === 'link') flattened.atoms.push({ start, end: length })
      pieces.push({ node, start, end: length })
    }
    return pieces
  }
}

export function mayBeCut(node: PhrasingContent): node is Emphasis | Strong | Delete {
  return node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete'
}

function textOf(node: PhrasingContent): string {
  switch (node.type) {
    case 'text':
      return node.value
    case 'link':
      return toString(node) || object
    case 'break':
      return '\n'
    case 'footnoteReference':
      return footnote
    default:
      return object
  }
}
