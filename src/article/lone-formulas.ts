import type { Paragraph, Parent, Root, RootContent } from 'mdast'
import type { InlineMath, Math } from 'mdast-util-math'
import type { VFile } from 'vfile'
import { isParent } from './nodes.ts'
import { startOffset } from './position.ts'

/** What may follow a formula that ends its sentence; set in display, it says nothing. */
const stop = /^\s*[.,;，。；．]?\s*$/

/** A formula between double dollars that is alone in its paragraph is one in display, on one line or on three. */
export function loneFormulas(): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    visit(tree, String(file))
  }
}

function visit(parent: Parent, source: string): void {
  parent.children = parent.children.map((child): RootContent => {
    if (child.type === 'paragraph') return displayed(child, source) ?? child
    if (isParent(child)) visit(child, source)
    return child
  })
}

function displayed({ children: [formula, after, ...others] }: Paragraph, source: string): Math | undefined {
  if (formula?.type !== 'inlineMath' || !isDouble(formula, source) || others.length > 0) return undefined
  if (after && !(after.type === 'text' && stop.test(after.value))) return undefined
  const { value, position } = formula
  return { type: 'math', value: value.trim(), ...(position && { position }) }
}

function isDouble(formula: InlineMath, source: string): boolean {
  return source.startsWith('$$', startOffset(formula))
}
