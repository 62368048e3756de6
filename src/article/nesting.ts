import type { Root } from 'mdast'
import type { Node, Parent, Position } from 'unist'
import type { VFile } from 'vfile'
import { report } from '../config/diagnostics.ts'

/** So deep nothing is nested that a person wrote; a tree may be walked by recursion down to here. */
const deepest = 100

/** Report what is nested too deeply to be shown, and cut it off. */
export function nesting(): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    const place = cutDeep(tree)
    if (place) reportDeep(file, place)
  }
}

/** Empty the parents that stand too deep; gives the place of the first of them. Walks without recursion. */
export function cutDeep(tree: Node): Position | undefined {
  let first: Position | undefined
  const stack: { node: Node; depth: number }[] = [{ node: tree, depth: 0 }]
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, depth } = next
    if (!hasChildren(node)) continue
    if (depth >= deepest) {
      first ??= node.position
      node.children = []
    }
    for (const child of node.children) stack.push({ node: child, depth: depth + 1 })
  }
  return first
}

function hasChildren(node: Node): node is Parent {
  return 'children' in node
}

export function reportDeep(file: VFile, place: Position | undefined): void {
  const what = `More than ${String(deepest)} levels are nested here.`
  report(file, 'nesting-depth', place, what, 'Take lists and quotations out of one another.')
}
