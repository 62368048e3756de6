/** Keeping and dropping runs of a text. */
import type { Piece } from '../phrase.ts'

/** A run of text, end exclusive. */
export interface Run {
  start: number
  end: number
}

/** What is left of `run` when `dropped` (in order, not overlapping) goes. */
export function without(run: Run, dropped: readonly Run[]): Run[] {
  const left: Run[] = []
  let start = run.start
  for (const hole of dropped) {
    if (hole.end <= start || hole.start >= run.end) continue
    if (hole.start > start) left.push({ start, end: hole.start })
    start = hole.end
  }
  if (start < run.end) left.push({ start, end: run.end })
  return left
}

/** Runs trimmed of `edge` characters, empty ones gone. */
export function trimRun(text: string, run: Run, edge: RegExp): Run | undefined {
  let { start, end } = run
  while (start < end && isEdge(text, start, edge)) start++
  while (end > start && isEdge(text, end - 1, edge)) end--
  return start < end ? { start, end } : undefined
}

function isEdge(text: string, at: number, edge: RegExp): boolean {
  const code = text.charCodeAt(at)
  // No letter is one, and no common Han character.
  if ((code > 96 && code < 123) || (code >= 0x4e00 && code <= 0x9fff)) return false
  return edge.test(text.charAt(at))
}

/** Runs as pieces: those that touch become one, the others are joined by `joiner`. */
export function toPieces(runs: readonly Run[], joiner: (before: Run, after: Run) => string): Piece[] {
  const pieces: Piece[] = []
  for (const run of runs) {
    const last = pieces.at(-1)
    if (last && last.end === run.start) last.end = run.end
    else pieces.push({ start: run.start, end: run.end, before: last ? joiner(last, run) : '' })
  }
  return pieces
}
