import { decodeString } from 'micromark-util-decode-string'
import type { Point, Position } from 'unist'
import { location } from 'vfile-location'

/** Where each UTF-16 unit of a value stands in the source, as offsets. */
export interface Alignment {
  readonly startOf: (unit: number) => number
  readonly endOf: (unit: number) => number
}

/** What has a value and a place: text, code, math, HTML. */
export interface Placed {
  value: string
  position?: Position | undefined
}

export interface AlignOptions {
  /** The value was taken as it stands: `\*` and `&amp;` are not decoded (HTML, code). */
  raw?: boolean
}

export type ToPoint = (offset: number) => Point

/** From offset to line and column, for one source; the line table is built once, as far as it is needed. */
export function pointsOf(source: string): ToPoint {
  const lines = location(source)
  return (offset) => lines.toPoint(offset) ?? { line: 1, column: 1, offset: 0 }
}

export function startOffset(node: { position?: Position | undefined }): number {
  return node.position?.start.offset ?? 0
}

export function endOffset(node: { position?: Position | undefined }): number {
  return node.position?.end.offset ?? 0
}

/**
 * Find where each unit of a node's value stands: a value is shorter than its
 * source where there are escapes, character references, the marks that a
 * hard-wrapped line in a quotation or list begins with, or joined lines.
 * Where the two do not match (somebody changed the value), counts from the start.
 */
export function alignText(node: Placed, source: string, options: AlignOptions = {}): Alignment {
  const from = startOffset(node)
  const to = endOffset(node)
  if (to - from === node.value.length && source.startsWith(node.value, from)) return counting(from, to)
  return matching(node.value, source, from, to, options.raw ?? false) ?? counting(from, to)
}

/** Source offset of each UTF-16 unit of the node's value. */
export function textPositions(node: Placed, source: string): number[] {
  const { startOf } = alignText(node, source)
  return Array.from({ length: node.value.length }, (_, unit) => startOf(unit))
}

/** The place of `value.slice(from, to)`; `from` must be below `to`. */
export function slicePosition(alignment: Alignment, from: number, to: number, toPoint: ToPoint): Position {
  return { start: toPoint(alignment.startOf(from)), end: toPoint(alignment.endOf(to - 1)) }
}

function counting(from: number, to: number): Alignment {
  return {
    startOf: (unit) => Math.min(from + unit, to),
    endOf: (unit) => Math.min(from + unit + 1, to),
  }
}

const lineEnding = /[ \t]*(\r\n|\n|\r)/y
const prefix = /[ \t>]*/y
const reference = /&(?:#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});/iy
const escapable = /[!-/:-@[-`{-~]/

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

function matching(
  value: string,
  source: string,
  from: number,
  to: number,
  raw: boolean,
): Alignment | undefined {
  const starts: number[] = []
  const ends: number[] = []
  let unit = 0
  let at = from

  const take = (units: number, end: number): void => {
    for (let i = 0; i < units; i++) {
      starts.push(at)
      ends.push(end)
    }
    unit += units
    at = end
  }

  while (unit < value.length) {
    if (at >= to) return undefined
    const ending = matchAt(lineEnding, source, at)
    if (ending) {
      const whole = ending[0]
      if (value.startsWith(whole, unit)) for (let i = whole.length; i > 0; i--) take(1, at + 1)
      else take(joined(value, unit, ending[1] ?? ''), at + whole.length)
      at += prefixLength(value, unit, source, at)
      continue
    }
    const character = source[at]
    const next = source[at + 1]
    if (!raw && character === '\\' && next && escapable.test(next) && value[unit] === next) {
      take(1, at + 2)
      continue
    }
    const decoded = !raw && character === '&' && matchAt(reference, source, at)
    if (decoded) {
      const text = decodeString(decoded[0])
      if (text !== decoded[0] && value.startsWith(text, unit)) {
        take(text.length, at + decoded[0].length)
        continue
      }
    }
    if (value[unit] === character || (character === '\0' && value[unit] === '\uFFFD')) take(1, at + 1)
    else if (character === ' ' || character === '\t') at++
    else return undefined
  }
  return { startOf: (i) => starts[i] ?? to, endOf: (i) => ends[i] ?? to }
}

/** How many units of the value stand for a line ending: itself, a space, or none where lines were joined. */
function joined(value: string, unit: number, ending: string): number {
  if (value.startsWith(ending, unit)) return ending.length
  return value[unit] === '\n' || value[unit] === ' ' ? 1 : 0
}

/** How long the indent and quotation marks are that the line begins with and the value has not. */
function prefixLength(value: string, unit: number, source: string, at: number): number {
  const run = matchAt(prefix, source, at)?.[0] ?? ''
  const kept = matchAt(prefix, value, unit)?.[0] ?? ''
  const next = value[unit + kept.length]
  const after = at + run.length
  // `&gt;` gives a `>` too; then what comes next in the source is its `&`.
  const literal = next === undefined || source[after] === next || source[after] === '\\'
  return run.length - (literal && run.endsWith(kept) ? kept.length : 0)
}
