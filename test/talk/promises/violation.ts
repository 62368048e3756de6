/** What a promise's check found. */
import type { Position } from 'unist'

export type Promised = 'P1' | 'P2' | 'P4' | 'P7'

export interface Violation {
  promise: Promised
  /** Where in the article; undefined where the words come from nowhere in it. */
  place: Position | undefined
  /** What is wrong, in one line. */
  what: string
}

/** `article.md:12:3 P1 …`, as a compiler says it. */
export function violationLine(name: string, { promise, place, what }: Violation): string {
  const at = place ? `:${place.start.line}:${place.start.column}` : ''
  return `${name}${at} ${promise} ${what.replace(/\s+/gu, ' ')}`
}
