/** HTML tables with empty lines in them, which Markdown reads as several blocks, made one again. */
import type { Html, RootContent } from 'mdast'

const tags = /<(\/?)table\b/giu

/** The blocks, with each table that one of them leaves open as one block of HTML, up to where it is closed. */
export function closeTables(blocks: readonly RootContent[], source: string): RootContent[] {
  const joined: RootContent[] = []
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]
    if (!block) continue
    const end = block.type === 'html' ? closing(blocks, at, source) : at
    const last = blocks[end]
    joined.push(end > at && last ? spanning(block, last, source) : block)
    at = end
  }
  return joined
}

/** The block in which the table is closed that the block at `from` leaves open; `from` itself where there is none. */
function closing(blocks: readonly RootContent[], from: number, source: string): number {
  let depth = 0
  for (let at = from; at < blocks.length; at++) {
    const block = blocks[at]
    for (const [, slash] of textOf(block, source).matchAll(tags)) depth += slash === '/' ? -1 : 1
    if (depth <= 0) return at
  }
  return from
}

function textOf(block: RootContent | undefined, source: string): string {
  return block?.position ? source.slice(block.position.start.offset, block.position.end.offset) : ''
}

function spanning(first: RootContent, last: RootContent, source: string): RootContent {
  if (!first.position || !last.position) return first
  const position = { start: first.position.start, end: last.position.end }
  const html: Html = {
    type: 'html',
    value: source.slice(position.start.offset, position.end.offset),
    position,
  }
  return html
}
