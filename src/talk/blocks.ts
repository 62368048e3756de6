/** The blocks of an article that can be shown or spoken; marks and definitions are none. */
import type { BlockContent, RootContent } from 'mdast'

const types = new Set<string>([
  'paragraph',
  'list',
  'table',
  'code',
  'math',
  'blockquote',
  'figure',
  'diagram',
  'heading',
])

export function isBlock(node: RootContent): node is BlockContent {
  return types.has(node.type)
}
