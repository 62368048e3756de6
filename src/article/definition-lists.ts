import type { List, ListItem, Paragraph, Parent, Root, RootContent } from 'mdast'
import type { VFile } from 'vfile'
import { isParent } from './nodes.ts'
import { alignText, pointsOf, slicePosition, type ToPoint } from './position.ts'

/** A term on a line of its own, and under it `: ` with what it means. */
const opening = /^([^\n]*\S)[ \t]*\n[ \t]{0,3}:[ \t]+(?=\S)/

/** A remark plugin: terms and what they mean, as Pandoc and others read them, are a list whose items open with the term. */
export function definitionLists(): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    visit(tree, String(file))
  }
}

function visit(parent: Parent, source: string): void {
  for (const child of parent.children) if (isParent(child)) visit(child, source)
  if (!parent.children.some(isDefinition)) return
  const toPoint = pointsOf(source)
  const made: RootContent[] = []
  let list: List | undefined
  for (const child of parent.children) {
    if (!isDefinition(child)) {
      made.push(child)
      list = undefined
      continue
    }
    if (!list)
      made.push((list = { type: 'list', ordered: false, spread: false, children: [], ...placeOf(child) }))
    list.children.push(itemOf(child, source, toPoint))
    if (list.position && child.position) list.position = { ...list.position, end: child.position.end }
  }
  parent.children = made
}

function isDefinition(node: RootContent): node is Paragraph {
  if (node.type !== 'paragraph') return false
  const [first] = node.children
  return first?.type === 'text' && opening.test(first.value)
}

/** **Term**: what it means. */
function itemOf(paragraph: Paragraph, source: string, toPoint: ToPoint): ListItem {
  const [first, ...others] = paragraph.children
  if (first?.type !== 'text') return { type: 'listItem', spread: false, children: [paragraph] }
  const { value } = first
  const term = opening.exec(value)?.[1] ?? ''
  const alignment = alignText(first, source)
  const slice = (from: number, to: number) => ({
    type: 'text' as const,
    value: value.slice(from, to),
    position: slicePosition(alignment, from, to, toPoint),
  })
  const name = slice(0, term.length)
  const said = slice(value.indexOf(':', term.length), value.length)
  const children: Paragraph['children'] = [
    { type: 'strong', children: [name], position: name.position },
    said,
    ...others,
  ]
  return {
    type: 'listItem',
    spread: false,
    children: [{ ...paragraph, children }],
    ...placeOf(paragraph),
  }
}

function placeOf({ position }: Paragraph) {
  return position && { position }
}
