import type { Blockquote, Paragraph, Parent, Root, RootContent, Text } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { VFile } from 'vfile'
import { isParent } from './nodes.ts'
import { alignText, pointsOf, slicePosition, type ToPoint } from './position.ts'

/** `[!NOTE]`, with what follows on its line; other tools let that be a title, and fold with a sign. */
const label = /^\[!(\w+)\][+-]?[ \t]*/
/** Of such a box hearers must not miss the words. */
const urgent: ReadonlySet<string> = new Set(['important', 'warning', 'caution', 'danger', 'attention'])

/** The same by hand: `> **Note:** …`, `> 注意：…`. */
const word =
  /^(?:(?:note|warning|tip|important|caution|info|attention)s?(?:\s*[:：!.]|\s*$|\n)|(?:注意|提示|警告|说明|重要|小贴士|备注|提醒)(?:事项)?(?:[:：！!]|\s*$|\n))/iu

/**
 * A remark plugin: what GitHub and others set in a coloured box (`> [!WARNING]`) is written like a quotation, but the
 * author says it: it becomes the blocks that it holds.
 */
export function alerts(): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    visit(tree, String(file))
  }
}

function visit(parent: Parent, source: string): void {
  if (parent.children.some(isAlert)) {
    const toPoint = pointsOf(source)
    parent.children = parent.children.flatMap((child) =>
      isAlert(child) ? opened(child, source, toPoint) : [child],
    )
  }
  for (const child of parent.children) if (isParent(child)) visit(child, source)
}

function isAlert(node: RootContent): node is Blockquote {
  if (node.type !== 'blockquote') return false
  const [first] = node.children
  const text = first?.type === 'paragraph' ? first.children[0] : undefined
  if (text?.type === 'text') return label.test(text.value) || word.test(text.value)
  return text?.type === 'strong' && word.test(toString(text))
}

/** The blocks, without the label; a title on its line is a paragraph of its own. */
function opened({ children }: Blockquote, source: string, toPoint: ToPoint): RootContent[] {
  const [first, ...others] = children
  const text = first?.type === 'paragraph' ? first.children[0] : undefined
  if (first?.type !== 'paragraph' || text?.type !== 'text') return children
  const alignment = alignText(text, source)
  const slice = (from: number, to: number): Text[] => {
    const start = from + (/^\s*/u.exec(text.value.slice(from, to))?.[0].length ?? 0)
    if (start >= to) return []
    const position = slicePosition(alignment, start, to, toPoint)
    return [{ type: 'text', value: text.value.slice(start, to), position }]
  }
  const found = label.exec(text.value)
  if (!found) return children
  const start = found[0].length
  const line = text.value.indexOf('\n', start)
  // Without a line ending in it, the text goes on in what is stressed or linked beside it.
  const title = line < 0 ? [] : slice(start, line)
  const rest = [...slice(line < 0 ? start : line, text.value.length), ...first.children.slice(1)]
  const stressed = urgent.has((found[1] ?? '').toLowerCase())
  return [...paragraphOf(title), ...paragraphOf(stressed ? strong(rest) : rest), ...others]
}

function strong(children: Paragraph['children']): Paragraph['children'] {
  return children.length > 0 ? [{ type: 'strong', children, ...placeOf(children) }] : []
}

function paragraphOf(children: Paragraph['children']): Paragraph[] {
  return children.length > 0 ? [{ type: 'paragraph', children, ...placeOf(children) }] : []
}

function placeOf(nodes: Paragraph['children']) {
  const start = nodes[0]?.position?.start
  const end = nodes.at(-1)?.position?.end
  return start && end && { position: { start, end } }
}
