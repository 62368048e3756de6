/** What is spoken to a slide. */
import type { BlockContent, DefinitionContent, Nodes, Paragraph, RootContent } from 'mdast'
import type { Mark, Sentence } from '../article/nodes.ts'
import type { Notes } from './nodes.ts'

/** The blocks as notes: sentences that gave a point are marked, `note` marks become paragraphs of their own. */
export function notesOf(blocks: readonly RootContent[], used: ReadonlySet<Sentence>): Notes {
  return { type: 'notes', children: blocks.flatMap((block) => noteBlocks(block, used)) }
}

function noteBlocks(block: RootContent, used: ReadonlySet<Sentence>): (BlockContent | DefinitionContent)[] {
  if (block.type === 'mark') return markParagraph(block)
  if (block.type === 'paragraph') {
    const marks = block.children.flatMap((child) => (child.type === 'mark' ? markParagraph(child) : []))
    return [marked(block, used), ...marks]
  }
  if (block.type === 'thematicBreak' || !isBlock(block)) return []
  return [marked(block, used)]
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
function marked<T extends Nodes>(node: T, used: ReadonlySet<Sentence>): T {
  if (node.type === 'sentence')
    return used.has(node) ? { ...node, data: { ...node.data, point: true } } : node
  if (!('children' in node)) return node
  return { ...node, children: node.children.map((child) => marked(child, used)) }
}
