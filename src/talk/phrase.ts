/**
 * A sentence as plain text, and pieces of that text as nodes again.
 *
 * Rules that condense work on the text alone; `sliceSentence` turns what they
 * keep back into phrasing content, with emphasis, links and code where they were.
 */
import type { Nodes, Parent, PhrasingContent, Text } from 'mdast'

/** A run of the sentence's text that is kept: from `start` to `end`, after `before`. */
export interface Piece {
  start: number
  end: number
  /** Punctuation that joins the piece to the one before it; empty where nothing was cut. */
  before: string
}

/** The plain text of phrasing content: what is read out, without footnotes and images. */
export function phraseText(node: Nodes | Parent): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'inlineMath':
      return 'value' in node ? node.value : ''
    case 'break':
      return ' '
    case 'image':
    case 'footnoteReference':
    case 'mark':
      return ''
    default:
      return 'children' in node ? childrenText(node) : ''
  }
}

function childrenText(node: { children: Parent['children'] }): string {
  let text = ''
  for (const child of node.children) text += phraseText(child)
  return text
}

/** The nodes for `pieces` of a sentence's text. Positions stay on what is not cut. */
export function sliceSentence(sentence: Parent, pieces: readonly Piece[]): PhrasingContent[] {
  const slicer = new Slicer(pieces)
  return slicer.children(sentence)
}

/** Walks the sentence once, counting the characters of its text. */
class Slicer {
  private readonly pieces: readonly Piece[]
  private offset = 0
  private joined = 0

  constructor(pieces: readonly Piece[]) {
    this.pieces = pieces
  }

  children(node: Parent): PhrasingContent[] {
    const all: PhrasingContent[] = []
    for (const child of node.children) for (const one of this.one(child as PhrasingContent)) all.push(one)
    return all
  }

  private one(node: PhrasingContent): PhrasingContent[] {
    if ('children' in node) return this.parent(node)
    const text = phraseText(node)
    const start = this.offset
    this.offset += text.length
    if (text === '') return []
    return node.type === 'text' ? this.text(node, start) : this.atom(node, start)
  }

  /** What joins a piece to the one before it stands before the emphasis or link that the piece begins with, not in it. */
  private parent(node: Extract<PhrasingContent, Parent>): PhrasingContent[] {
    const joined = this.joined
    const [start, end] = [this.offset, this.offset + phraseText(node).length]
    const first = this.pieces.findIndex((piece) => piece.start < end && start < piece.end)
    const joiner = first < 0 ? '' : this.join(first)
    const children = this.children(node)
    if (children.length === 0) {
      this.joined = joined
      return []
    }
    const whole = { ...node, children }
    return joiner === '' ? [whole] : [{ type: 'text', value: joiner }, whole]
  }

  private text(node: Text, start: number): Text[] {
    const kept: Text[] = []
    for (let index = 0; index < this.pieces.length; index++) {
      const piece = this.pieces[index]
      if (!piece) continue
      const from = Math.max(piece.start, start)
      const to = Math.min(piece.end, start + node.value.length)
      if (from >= to) continue
      const whole = from === start && to === start + node.value.length
      const value = this.join(index) + node.value.slice(from - start, to - start)
      kept.push({ type: 'text', value, ...(whole && node.position && { position: node.position }) })
    }
    return kept
  }

  /** Code and formulas are kept whole or not at all. */
  private atom(node: PhrasingContent, start: number): PhrasingContent[] {
    const index = this.pieces.findIndex((piece) => piece.start <= start && start < piece.end)
    if (index < 0) return []
    const joiner = this.join(index)
    return joiner === '' ? [node] : [{ type: 'text', value: joiner }, node]
  }

  /** What stands before a piece, once: at its first node. */
  private join(index: number): string {
    if (index < this.joined) return ''
    this.joined = index + 1
    return index === 0 ? '' : (this.pieces[index]?.before ?? '')
  }
}

/** The text that pieces of `text` make. */
export function piecesText(text: string, pieces: readonly Piece[]): string {
  let made = ''
  for (const [index, { start, end, before }] of pieces.entries())
    made += (index === 0 ? '' : before) + text.slice(start, end)
  return made
}

/** Pieces counted from `by` characters further on. */
export function shift(pieces: readonly Piece[], by: number): Piece[] {
  return pieces.map(({ start, end, before }) => ({ start: start + by, end: end + by, before }))
}

/** How much of a text is left without the punctuation that it ends with. */
export function bareLength(text: string): number {
  return text.replace(/[\s。.；;，,：:]+$/u, '').length
}

/** The text with its first letter as a sentence has it. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
