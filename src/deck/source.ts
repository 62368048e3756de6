import type { Position } from 'unist'

/** A range of the article as the output contract writes it: `L:C-L:C`, counted from 1, the end exclusive. */
export function range({ start, end }: Position): string {
  return `${start.line}:${start.column}-${end.line}:${end.column}`
}

/** The value of `data-source`: ranges separated by spaces; undefined (no attribute) for none. */
export function dataSource(sources: readonly (Position | undefined)[]): string | undefined {
  const ranges = sources.filter((source) => source !== undefined).map(range)
  return ranges.length > 0 ? [...new Set(ranges)].join(' ') : undefined
}

/** The first range of a `data-source` value, as a position for diagnostics. */
export function positionOf(value: string): Position | undefined {
  const found = /^(\d+):(\d+)-(\d+):(\d+)/.exec(value)
  if (!found) return undefined
  const [line = 1, column = 1, endLine = 1, endColumn = 1] = found.slice(1).map(Number)
  return { start: { line, column }, end: { line: endLine, column: endColumn } }
}
