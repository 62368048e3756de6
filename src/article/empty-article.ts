import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { report } from '../config/diagnostics.ts'

/** Report an article in which there is nothing to talk about. */
export function emptyArticle(): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    if (tree.children.some((child) => child.type !== 'mark')) return
    const place = { line: 1, column: 1, offset: 0 }
    report(
      file,
      'article-empty',
      place,
      'The article is empty.',
      'Write some prose, with a heading for each section.',
    )
  }
}
