/** What is spoken to a slide. */
import type { BlockContent, Nodes, Paragraph, RootContent } from 'mdast'
import type { Position } from 'unist'
import type { Mark, Sentence } from '../article/nodes.ts'
import { isBlock } from './blocks.ts'
import type { Notes } from './nodes.ts'

/** The blocks as notes: sentences at the places `shown` gave words to the slide and are marked, `note` marks become paragraphs of their own. */
export function notesOf(
  blocks: readonly RootContent[],
  shown: ReadonlySet<Position> = new Set(),
  optional: ReadonlySet<Sentence> = new Set(),
): Notes {
  const fate = { shown, optional }
  const children: BlockContent[] = []
  for (const block of blocks) children.push(...noteBlocks(block, fate))
  return { type: 'notes', children }
}

function noteBlocks(block: RootContent, fate: Fate): BlockContent[] {
  if (block.type === 'mark') return markParagraph(block)
  if (block.type === 'paragraph') {
    const all: BlockContent[] = [marked(block, fate)]
    for (const child of block.children) if (child.type === 'mark') all.push(...markParagraph(child))
    return all
  }
  return isBlock(block) ? [marked(block, fate)] : []
}

/** A `note` is spoken only; other marks say nothing. */
function markParagraph(mark: Mark): Paragraph[] {
  if (mark.name !== 'note') return []
  const place = mark.position && { position: mark.position }
  const sentence: Sentence = { type: 'sentence', children: [{ type: 'text', value: mark.value }], ...place }
  return [{ type: 'paragraph', children: [sentence], ...place }]
}

/** What became of sentences: where those stand that the slide shows, and which there is no time for. */
interface Fate {
  shown: ReadonlySet<Position>
  optional: ReadonlySet<Sentence>
}

/** A copy in which the sentences that gave a point, and those cut for time, say so. */
function marked<T extends Nodes>(node: T, fate: Fate): T {
  if (node.type === 'sentence') {
    const point = node.position !== undefined && fate.shown.has(node.position)
    const optional = !point && fate.optional.has(node)
    if (point) return { ...node, data: node.data ? { ...node.data, point } : { point } }
    return optional ? { ...node, data: node.data ? { ...node.data, optional } : { optional } } : node
  }
  if (!('children' in node)) return node
  return { ...node, children: node.children.map((child) => marked(child, fate)) }
}
