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
      if (parent.children.some(hasComment)) {
        parent.children = parent.children.flatMap((child) => (hasComment(child) ? split(child) : [child]))
      }
      for (const child of parent.children) if (isParent(child)) visit(child)
    }
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
