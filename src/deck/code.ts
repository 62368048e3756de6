import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Code } from 'mdast'
import { dataSource } from './source.ts'

/** Line numbers that a fence's meta marks: `{2,4-5}`. */
export function markedLines(meta: string | null | undefined): Set<number> {
  const marked = new Set<number>()
  for (const part of /\{([\d,\s-]+)\}/.exec(meta ?? '')?.[1]?.split(',') ?? []) {
    const [from, to = from] = part.split('-').map((number) => Number.parseInt(number, 10))
    // A typing slip must not count to a billion.
    for (let line = from ?? 0; line <= Math.min(to ?? 0, 9999); line += 1) marked.add(line)
  }
  return marked
}

/** The number of the first line: where the code goes on from another slide, else from a fence's meta (`start=10`). */
function firstLine(meta: string | null | undefined): number {
  return Number(/\bstart=(\d{1,6})\b/.exec(meta ?? '')?.[1] ?? 1)
}

/** Code on a slide: one span a line; `highlighted` has the lines' tokens where a highlighter knew the language. */
export function codeBlock(node: Code, highlighted: ElementContent[][] | undefined): Element {
  const lines =
    highlighted ?? node.value.split('\n').map((value): ElementContent[] => [{ type: 'text', value }])
  const marked = markedLines(node.meta)
  const start = node.data?.start ?? firstLine(node.meta)
  return h(
    'pre',
    {
      dataSource: dataSource([node.position]),
      dataLang: node.lang ?? undefined,
      dataStart: start === 1 ? undefined : String(start),
      style: `--cols: ${columns(node.value)}; --lines: ${lines.length}${start === 1 ? '' : `; counter-reset: line ${start - 1}`}`,
    },
    h(
      'code',
      lines.map((line, index) =>
        h('span', { className: marked.has(index + start) ? ['hl'] : undefined }, line),
      ),
    ),
  )
}

/** The longest line in columns of the monospaced face: a tab takes two, and so does a Chinese character. */
function columns(code: string): number {
  const width = (line: string) =>
    Array.from(line).reduce((sum, character) => sum + (/[\t\u2e80-\uffef]/.test(character) ? 2 : 1), 0)
  return Math.max(...code.split('\n').map(width))
}
