/** Marks that nothing stands before or after: they could not be honoured, and say so at their line. */
import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { visit } from 'unist-util-visit'
import { report } from '../config/diagnostics.ts'

/** A `point` mark needs a sentence or block before it, in its own paragraph or right above. */
export function reportMisplaced(tree: Root, file: VFile): void {
  visit(tree, 'mark', (mark, index, parent) => {
    if (mark.name !== 'point' || index === undefined || !parent) return
    const before = parent.children.slice(0, index).findLast((node) => node.type !== 'text')
    if (before && before.type !== 'heading' && before.type !== 'mark' && before.type !== 'thematicBreak')
      return
    report(
      file,
      'mark-place',
      mark.position,
      'This point speaks for nothing: no sentence or block stands before it.',
      'Put it right after the sentence, paragraph or figure that it is the point of.',
    )
  })
}
