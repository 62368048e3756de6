import type { Element, Root as HastRoot } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toMdast } from 'hast-util-to-mdast'
import type { Html, Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { VFile } from 'vfile'
import { leftOut, reportLeftOut } from './inline-html.ts'
import { cutDeep, reportDeep } from './nesting.ts'
import { isParent } from './nodes.ts'
import { alignText, pointsOf, slicePosition, type Alignment, type ToPoint } from './position.ts'

/** Reads blocks of HTML: gives what Markdown would have said, with positions in the article. */
export function blockHtml(file: VFile): (html: Html) => RootContent[] {
  const source = String(file)
  const toPoint = pointsOf(source)
  return (html) => {
    const alignment = alignText(html, source, { raw: true })
    const hast = parseHtml(html.value)
    if (!hast || cutDeep(hast)) reportDeep(file, html.position)
    if (!hast) return []
    place(hast, html, alignment, toPoint)
    leaveOut(hast, file)
    const mdast = toMdast(hast)
    const content = mdast.type === 'root' ? mdast.children : []
    return paragraphed(content)
      .map((node) => placed(node, html))
      .filter((node) => !isEmpty(node))
  }
}

/** The block as a tree; undefined where it is nested so deeply that the parser's own recursion fails. */
function parseHtml(value: string): HastRoot | undefined {
  try {
    return fromHtml(value, { fragment: true })
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

type HastParent = HastRoot | Element

/** From positions in the block to positions in the article. */
function place(parent: HastParent, html: Html, alignment: Alignment, toPoint: ToPoint): void {
  for (const child of parent.children) {
    const from = child.position?.start.offset
    const to = child.position?.end.offset
    if (from !== undefined && to !== undefined && from < to) {
      child.position = slicePosition(alignment, from, to, toPoint)
    } else if (html.position) child.position = html.position
    if (child.type === 'element') place(child, html, alignment, toPoint)
  }
}

function leaveOut(parent: HastParent, file: VFile): void {
  parent.children = parent.children.filter((child) => {
    if (child.type !== 'element') return child.type === 'text'
    if (!leftOut.has(child.tagName)) return true
    reportLeftOut(file, child.tagName, child.position)
    return false
  })
  for (const child of parent.children) if (child.type === 'element') leaveOut(child, file)
}

const phrasing: ReadonlySet<string> = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'link',
  'image',
  'break',
])

/** Text that stood bare in the block is a paragraph. */
function paragraphed(nodes: readonly RootContent[]): RootContent[] {
  const blocks: RootContent[] = []
  let open: Paragraph | undefined
  for (const node of nodes) {
    if (!isPhrasing(node)) {
      open = undefined
      blocks.push(node)
    } else if (open) open.children.push(node)
    else blocks.push((open = { type: 'paragraph', children: [node] }))
  }
  return blocks
}

function isPhrasing(node: RootContent): node is PhrasingContent {
  return phrasing.has(node.type)
}

/** Give every node a position: its own, its children's, or the block's. */
function placed(node: RootContent, html: Html): RootContent {
  if (isParent(node)) node.children.forEach((child) => placed(child, html))
  node.position ??= spanOf(node) ?? html.position
  return node
}

function spanOf(node: RootContent): RootContent['position'] {
  if (!isParent(node)) return undefined
  const start = node.children.at(0)?.position?.start
  const end = node.children.at(-1)?.position?.end
  return start && end && { start, end }
}

function isEmpty(node: RootContent): boolean {
  if (node.type === 'text') return node.value.trim() === ''
  if (node.type === 'html' || node.type === 'break') return true
  return isParent(node) && node.type !== 'table' && node.children.every(isEmpty)
}
