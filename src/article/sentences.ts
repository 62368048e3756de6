import type { Paragraph, Parent, PhrasingContent, Root, RootContent, Text } from 'mdast'
import type { VFile } from 'vfile'
import { flatten, mayBeCut, type Piece, type PlacedMark } from './flatten.ts'
import { isParent, type Sentence } from './nodes.ts'
import { alignText, endOffset, pointsOf, slicePosition, startOffset, type ToPoint } from './position.ts'
import { splitSentences, type Range } from './sentence-ends.ts'

/** What cutting needs to know of the article. */
interface Place {
  source: string
  toPoint: ToPoint
}

/**
 * Divide every paragraph into `sentence` nodes, with `text` nodes of white
 * space between them; in a paragraph of links alone each link is one. Marks stand between sentences, after the one they were
 * in. A paragraph of marks alone gives way to its marks.
 */
export function sentences(): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    const source = String(file)
    visit(tree, { source, toPoint: pointsOf(source) })
  }
}

function visit(parent: Parent, place: Place): void {
  parent.children = parent.children.flatMap((child): RootContent[] => {
    if (child.type === 'paragraph') return divide(child, place)
    if (isParent(child)) visit(child, place)
    return [child]
  })
}

function divide(paragraph: Paragraph, place: Place): RootContent[] {
  const { text, pieces, atoms, marks } = flatten(paragraph.children)
  const ranges = isLinksAlone(text, atoms) ? atoms : splitSentences(text, atoms)
  if (ranges.length === 0) return marks.map(({ mark }) => mark)
  const cutter = new Cutter(pieces, place)
  const children: PhrasingContent[] = []
  const left = [...marks]
  let last: number | undefined
  for (const range of ranges) {
    children.push(...marksUpTo(left, range.start))
    if (last !== undefined && last < range.start)
      children.push(...space(cutter, text, { start: last, end: range.start }))
    children.push(sentence(cutter.cut(range)))
    children.push(...marksUpTo(left, range.end))
    last = range.end
  }
  children.push(...left.map(({ mark }) => mark))
  paragraph.children = children
  return [paragraph]
}

/** A line of badges, say: each link is a sentence of its own. */
function isLinksAlone(text: string, links: readonly Range[]): boolean {
  let at = 0
  for (const { start, end } of links) {
    if (text.slice(at, start).trim() !== '') return false
    at = end
  }
  return links.length > 0 && text.slice(at).trim() === ''
}

function marksUpTo(marks: PlacedMark[], at: number): PhrasingContent[] {
  const count = marks.findIndex((placed) => placed.at > at)
  return marks.splice(0, count < 0 ? marks.length : count).map(({ mark }) => mark)
}

function sentence(children: PhrasingContent[]): Sentence {
  const start = children[0]?.position?.start
  const end = children.at(-1)?.position?.end
  return { type: 'sentence', children, ...(start && end && { position: { start, end } }) }
}

/** White space is one text node, whatever nodes held it. */
function space(cutter: Cutter, text: string, range: Range): Text[] {
  const nodes = cutter.cut(range)
  const start = nodes[0]?.position?.start
  const end = nodes.at(-1)?.position?.end
  const value = text.slice(range.start, range.end)
  return [{ type: 'text', value, ...(start && end && { position: { start, end } }) }]
}

/** Cuts ranges out of a paragraph's pieces, from left to right. */
class Cutter {
  private readonly pieces: readonly Piece[]
  private readonly place: Place
  private next = 0

  constructor(pieces: readonly Piece[], place: Place) {
    this.pieces = pieces
    this.place = place
  }

  cut(range: Range): PhrasingContent[] {
    while ((this.pieces[this.next]?.end ?? Infinity) <= range.start) this.next++
    const nodes: PhrasingContent[] = []
    for (let index = this.next; index < this.pieces.length; index++) {
      const piece = this.pieces[index]
      if (!piece || piece.start >= range.end) break
      const node = clip(piece, range, this.place)
      if (node) nodes.push(node)
    }
    return nodes
  }
}

/** The part of a node that lies in the range; the node itself where all of it does. */
function clip(piece: Piece, range: Range, place: Place): PhrasingContent | undefined {
  const { node, start, end } = piece
  if (start >= range.end || end <= range.start) return undefined
  if (start >= range.start && end <= range.end && !piece.pieces) return node
  if (node.type === 'text') {
    const from = Math.max(range.start, start) - start
    const to = Math.min(range.end, end) - start
    const position = slicePosition(alignText(node, place.source), from, to, place.toPoint)
    return { type: 'text', value: node.value.slice(from, to), position }
  }
  if (!piece.pieces || !mayBeCut(node)) return node
  const children = piece.pieces.flatMap((inner) => clip(inner, range, place) ?? [])
  if (children.length === 0) return undefined
  const part = { ...node, children }
  if (!node.position) return part
  const first = start >= range.start ? startOffset(node) : startOffset(children[0] ?? node)
  const last = end <= range.end ? endOffset(node) : endOffset(children.at(-1) ?? node)
  return { ...part, position: { start: place.toPoint(first), end: place.toPoint(last) } }
}
