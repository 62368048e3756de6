/** The clauses of what is set so large that each is worth keeping whole. */
import type { Element, ElementContent, Nodes } from 'hast'
import { h } from 'hastscript'
import { clauseEnd } from './measure.ts'

/** A pause, and the marks that close after it. */
const pause = /[，；。：？！、][」』”’）》]*$/
const afterPause = /(?<=[，；。：？！][」』”’）》]*)(?![，；。：？！」』”’）》])/
/** The same in letters: the space after it stands between two clauses. */
const pauseInLetters = /[,;:?!.][”’"')\]]*\s+$/

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

function clausesOf(element: Element): ElementContent[] {
  const clauses: ElementContent[][] = [[]]
  for (const child of element.children) {
    const parts = child.type === 'text' ? child.value.split(afterPause).flatMap(withSpaces) : [child]
    for (const part of parts) {
      clauses.at(-1)?.push(typeof part === 'string' ? { type: 'text', value: part } : part)
      if (pause.test(lastText(part)) || pauseInLetters.test(lastText(part))) clauses.push([])
    }
  }
  return clauses.filter((clause) => clause.length > 0).flatMap(wrapped)
}

/** The clauses of a text in letters, each with the space after it. */
function withSpaces(text: string): string[] {
  const ends = [...text.matchAll(new RegExp(clauseEnd, 'gu'))].map(
    ({ index, 0: space }) => index + space.length,
  )
  return [...ends, text.length].map((end, index) => text.slice(index === 0 ? 0 : ends[index - 1], end))
}

/** A clause in its span; a space that it ends in stands after that. */
function wrapped(clause: ElementContent[]): ElementContent[] {
  const last = clause.at(-1)
  const [space = ''] = (last?.type === 'text' && /\s+$/.exec(last.value)) || []
  if (last?.type !== 'text' || space === '') return [h('span', { className: ['c'] }, clause)]
  const text = { ...last, value: last.value.slice(0, -space.length) }
  return [h('span', { className: ['c'] }, [...clause.slice(0, -1), text]), { type: 'text', value: space }]
}

function lastText(node: Nodes | string): string {
  if (typeof node === 'string') return node
  if (node.type === 'text') return node.value
  const last = 'children' in node ? node.children.at(-1) : undefined
  return last ? lastText(last) : ''
}
