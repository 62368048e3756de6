import type { Html, Parent, Root, RootContent } from 'mdast'
import type { Position } from 'unist'
import type { VFile } from 'vfile'
import { report } from '../config/diagnostics.ts'
import { readMark } from './mark-syntax.ts'
import { isParent } from './nodes.ts'
import { alignText, endOffset, pointsOf, slicePosition } from './position.ts'

const comment = /<!--([\s\S]*?)(-->|$)/g

/**
 * Turn the comments that speak to Lectern into `mark` nodes, and drop all
 * others. What else the HTML around them holds stays an `html` node.
 */
export function marks(): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    const split = splitter(file)
    visit(tree)

    function visit(parent: Parent): void {
      for (const child of parent.children) if (isParent(child)) visit(child)
      if (parent.children.some(hasComment)) {
        parent.children = parent.children.flatMap((child) => (hasComment(child) ? split(child) : [child]))
      }
      if (parent.children.some(holdsMark)) parent.children = parent.children.flatMap(lift)
    }
  }
}

/** In these a mark has no place: it goes around them. */
const closed: ReadonlySet<string> = new Set([
  'heading',
  'table',
  'tableRow',
  'tableCell',
  'link',
  'linkReference',
  'emphasis',
  'strong',
  'delete',
])

function holdsMark(node: RootContent): node is RootContent & Parent {
  return closed.has(node.type) && isParent(node) && node.children.some((child) => child.type === 'mark')
}

/** Take the marks out of a node: a slide starts before it, all others speak of it. */
function lift(node: RootContent): RootContent[] {
  if (!holdsMark(node)) return [node]
  const children: readonly RootContent[] = node.children
  const found = children.filter((child) => child.type === 'mark')
  node.children = children.filter((child) => child.type !== 'mark')
  trimEnd(node.children)
  const before = found.filter((mark) => mark.name === 'slide')
  return [...before, node, ...found.filter((mark) => mark.name !== 'slide')]
}

/** Take off the white space that stood before a mark at the end. */
function trimEnd(nodes: RootContent[]): void {
  for (let last = nodes.at(-1); last?.type === 'text'; last = nodes.at(-1)) {
    last.value = last.value.trimEnd()
    if (last.value !== '') return
    nodes.pop()
  }
}

function hasComment(node: RootContent): node is Html {
  return node.type === 'html' && node.value.includes('<!--')
}

/** Cuts an HTML node at its comments. */
function splitter(file: VFile): (node: Html) => RootContent[] {
  const source = String(file)
  const toPoint = pointsOf(source)
  return (node) => {
    const alignment = alignText(node, source, { raw: true })
    const place = (from: number, to: number): Position => slicePosition(alignment, from, to, toPoint)
    const parts: RootContent[] = []
    let last = 0
    for (const match of node.value.matchAll(comment)) {
      rest(match.index)
      last = match.index + match[0].length
      const position = place(match.index, last)
      if (match[2] === '') reportUnclosed(file, position)
      const found = readMark(match[1] ?? '')
      if (found && 'name' in found) parts.push({ type: 'mark', ...found, position })
      else if (found) report(file, 'mark-syntax', position, found.what, found.toDo)
    }
    rest(node.value.length)
    return parts

    function rest(end: number): void {
      const value = node.value.slice(last, end)
      if (value.trim() !== '') parts.push({ type: 'html', value, position: place(last, end) })
    }
  }

  function reportUnclosed(file: VFile, position: Position): void {
    const lines = position.end.line - position.start.line
    const lost = endOffset({ position }) >= source.trimEnd().length && lines > 0
    const what = lost
      ? 'The comment that begins here is never closed, so the rest of the article is left out.'
      : 'The comment that begins here is not closed.'
    report(file, 'mark-syntax', position.start, what, 'Close it with `-->`.')
  }
}
