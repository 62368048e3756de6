import { toString } from 'mdast-util-to-string'
import type { BlockContent } from 'mdast'
import type { Diagram } from '../article/nodes.ts'

/** Longest part of a block's own words that an outline repeats, in characters. */
const longest = 60

/** A block in a few words: `table 4 × 3: Year, Name, Size`, `code, 12 lines of js`. */
export function blockText(block: BlockContent): string {
  switch (block.type) {
    case 'figure': {
      const [{ title, alt, url }] = block.children
      return `figure: ${start(title || alt || url)}`
    }
    case 'diagram':
      return `diagram (${block.drawing.kind}): ${start(namesIn(block))}`
    case 'table': {
      const [head] = block.children
      const heads = head?.children.map((cell) => toString(cell)).filter((text) => text !== '') ?? []
      const size = `table ${block.children.length - 1} × ${head?.children.length ?? 0}`
      return heads.length > 0 ? `${size}: ${start(heads.join(', '))}` : size
    }
    case 'code': {
      const lines = block.value.split('\n').length
      return `code, ${lines} ${lines === 1 ? 'line' : 'lines'}${block.lang ? ` of ${block.lang}` : ''}`
    }
    case 'math':
      return `formula: ${start(block.value)}`
    case 'blockquote':
      return `quotation: ${start(toString(block))}`
    case 'list':
      return `list of ${block.children.length}: ${start(block.children.map(({ children: [first] }) => toString(first)).join(', '))}`
    default:
      return `${block.type}: ${start(toString(block))}`
  }
}

/** What a diagram calls itself, or what it shows first. */
function namesIn({ title, drawing }: Diagram): string {
  const nodes = drawing.kind === 'sequence' ? drawing.participants : drawing.nodes
  return (
    title ??
    nodes
      .map(({ label }) => label.join(' '))
      .filter((words) => words !== '')
      .join(', ')
  )
}

function start(text: string): string {
  const characters = Array.from(text.replace(/\s+/gu, ' '))
  return characters.length <= longest ? characters.join('') : `${characters.slice(0, longest - 1).join('')}…`
}
