import type { Processor } from 'unified'
import type {} from 'remark-parse'

/**
 * Take out the pass of remark-gfm that looks a second time for addresses in
 * text: it leaves nodes without positions. The tokenizer has found the
 * addresses by then. Stands after the plugins that extend the parser.
 */
export function exactPositions(this: Processor): void {
  const data = this.data()
  const extensions = data.fromMarkdownExtensions ?? []
  data.fromMarkdownExtensions = extensions.flat().map((extension) => ({ ...extension, transforms: [] }))
}
