/** Marks that nothing stands before or after: they could not be honoured, and say so at their line. */
import type { Parent } from 'mdast'
import type { VFile } from 'vfile'
import { isParent, type Mark } from '../article/nodes.ts'
import { report } from '../config/diagnostics.ts'

/** A `point` mark needs a sentence or block before it, in its own paragraph or right above. */
export function reportMisplaced({ children }: Parent, file: VFile): void {
  for (const [index, node] of children.entries()) {
    // Marks stand among blocks and between sentences, never inside of one.
    if (isParent(node) && node.type !== 'sentence') reportMisplaced(node, file)
    if (node.type === 'mark' && node.name === 'point' && !hasBefore(children, index)) reportOne(node, file)
  }
}

function hasBefore(nodes: Parent['children'], index: number): boolean {
  const before = nodes.slice(0, index).findLast((node) => node.type !== 'text')
  return (
    before !== undefined &&
    before.type !== 'heading' &&
    before.type !== 'mark' &&
    before.type !== 'thematicBreak'
  )
}

function reportOne(mark: Mark, file: VFile): void {
  report(
    file,
    'mark-place',
    mark.position,
    'This point speaks for nothing: no sentence or block stands before it.',
    'Put it right after the sentence, paragraph or figure that it is the point of.',
  )
}
