import type { Html, Parent, PhrasingContent, Root, RootContent } from 'mdast'
import type { VFile } from 'vfile'
import { inlineHtml } from './inline-html.ts'
import { isParent } from './nodes.ts'
import { closeTables } from './open-tables.ts'

/**
 * Turn raw HTML into the nodes that Markdown has for it, so that no HTML of
 * the article reaches the deck and nothing that can be read is lost. What
 * Markdown has nothing for (scripts, forms, frames) is reported and left out.
 */
export function rawHtml(): (tree: Root, file: VFile) => Promise<void> {
  return async (tree, file) => {
    tree.children = closeTables(tree.children, String(file))
    const blocks: BlockPlace[] = []
    visit(tree, file, blocks)
    if (blocks.length === 0) return
    // An HTML parser takes time to load, and few articles need it.
    const { blockHtml } = await import('./block-html.ts')
    const read = blockHtml(file)
    const content = new Map(blocks.map(({ html }) => [html, read(html)]))
    for (const parent of new Set(blocks.map((block) => block.parent))) {
      parent.children = parent.children.flatMap((child): RootContent[] =>
        child.type === 'html' ? (content.get(child) ?? []) : [child],
      )
    }
  }
}

interface BlockPlace {
  parent: Parent
  html: Html
}

function visit(parent: Parent, file: VFile, blocks: BlockPlace[]): void {
  const inline = isPhrasingParent(parent)
  if (inline && parent.children.some((child) => child.type === 'html')) {
    parent.children = inlineHtml(parent.children, file)
  }
  for (const child of parent.children) {
    if (child.type === 'html' && !inline) blocks.push({ parent, html: child })
    else if (isParent(child)) visit(child, file, blocks)
  }
}

const phrasingParents: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'tableCell',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
])

function isPhrasingParent(parent: Parent): parent is Parent & { children: PhrasingContent[] } {
  return phrasingParents.has(parent.type)
}
