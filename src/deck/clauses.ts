/** The clauses of what is set so large that each is worth keeping whole. */
import type { Element, ElementContent, Nodes } from 'hast'
import { h } from 'hastscript'

/** A pause, and the marks that close after it. */
const pause = /[，；。：？！、][」』”’）》]*$/
const afterPause = /(?<=[，；。：？！][」』”’）》]*)(?![，；。：？！」』”’）》])/

/** Wrap each clause of a quotation in `span.c`, so that it stays whole where it fits on a line. */
export function wrapClauses(element: Element): void {
  const inner = element.children.filter((child): child is Element => child.type === 'element' && isRun(child))
  if (inner.length > 0) for (const run of inner) wrapClauses(run)
  else element.children = clausesOf(element)
}

/** A paragraph or a sentence: its clauses are wrapped inside, so that it stays one element. */
function isRun({ tagName, properties }: Element): boolean {
  return tagName === 'p' || (tagName === 'span' && properties['dataSource'] !== undefined)
}

function clausesOf(element: Element): Element[] {
  const clauses: ElementContent[][] = [[]]
  for (const child of element.children) {
    const parts = child.type === 'text' ? child.value.split(afterPause) : [child]
    for (const part of parts) {
      clauses.at(-1)?.push(typeof part === 'string' ? { type: 'text', value: part } : part)
      if (pause.test(lastText(part))) clauses.push([])
    }
  }
  return clauses
    .filter((clause) => clause.length > 0)
    .map((clause) => h('span', { className: ['c'] }, clause))
}

function lastText(node: Nodes | string): string {
  if (typeof node === 'string') return node
  if (node.type === 'text') return node.value
  const last = 'children' in node ? node.children.at(-1) : undefined
  return last ? lastText(last) : ''
}
