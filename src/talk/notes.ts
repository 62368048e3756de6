/** What is spoken to a slide. */
import type { BlockContent, DefinitionContent, Nodes, Paragraph, RootContent } from 'mdast'
import type { Position } from 'unist'
import type { Mark, Sentence } from '../article/nodes.ts'
import type { Notes } from './nodes.ts'

/** The blocks as notes: sentences at the places `shown` gave words to the slide and are marked, `note` marks become paragraphs of their own. */
export function notesOf(blocks: readonly RootContent[], shown: ReadonlySet<Position>): Notes {
  return { type: 'notes', children: blocks.flatMap((block) => noteBlocks(block, shown)) }
}

function noteBlocks(block: RootContent, shown: ReadonlySet<Position>): (BlockContent | DefinitionContent)[] {
  if (block.type === 'mark') return markParagraph(block)
  if (block.type === 'paragraph') {
    const marks = block.children.flatMap((child) => (child.type === 'mark' ? markParagraph(child) : []))
    return [marked(block, shown), ...marks]
  }
  if (block.type === 'thematicBreak' || !isBlock(block)) return []
  return [marked(block, shown)]
}

const blockTypes = new Set<string>([
  'heading',
  'paragraph',
  'list',
  'table',
  'code',
  'math',
  'blockquote',
  'figure',
  'html',
  'footnoteDefinition',
  'definition',
])

function isBlock(node: RootContent): node is BlockContent | DefinitionContent {
  return blockTypes.has(node.type)
}

/** A `note` is spoken only; other marks say nothing. */
function markParagraph(mark: Mark): Paragraph[] {
  if (mark.name !== 'note') return []
  const place = mark.position && { position: mark.position }
  const sentence: Sentence = { type: 'sentence', children: [{ type: 'text', value: mark.value }], ...place }
  return [{ type: 'paragraph', children: [sentence], ...place }]
}

/** A copy in which the sentences that gave a point say so. */
function marked<T extends Nodes>(node: T, shown: ReadonlySet<Position>): T {
  if (node.type === 'sentence')
    return node.position && shown.has(node.position) ? { ...node, data: { ...node.data, point: true } } : node
  if (!('children' in node)) return node
  return { ...node, children: node.children.map((child) => marked(child, shown)) }
}
