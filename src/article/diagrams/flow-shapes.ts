/** The shape of a flowchart's node, with its label: `[…]`, `(…)`, `{…}`, `@{ shape: …, label: "…" }`. */
import type { Cursor } from './flow-chain.ts'
import { labelText } from './labels.ts'
import { DiagramFault, type GraphNode, type Shape } from './model.ts'

/** What opens a shape, and what closes it, the longest first. */
const brackets: readonly (readonly [open: string, close: string, shape: Shape])[] = [
  ['(((', ')))', 'double-circle'],
  ['([', '])', 'pill'],
  ['((', '))', 'circle'],
  ['(-', '-)', 'pill'],
  ['[[', ']]', 'framed'],
  ['[(', ')]', 'cylinder'],
  ['[/', '/]', 'slant'],
  ['[\\', '\\]', 'slant-back'],
  ['[/', '\\]', 'wide-foot'],
  ['[\\', '/]', 'wide-top'],
  ['{{', '}}', 'hexagon'],
  ['[', ']', 'box'],
  ['(', ')', 'round'],
  ['{', '}', 'diamond'],
  ['>', ']', 'flag'],
]

/** Names of shapes in `@{ shape: … }`; others are boxes. */
const shapes: ReadonlyMap<string, Shape> = new Map([
  ...words('round', 'rounded event'),
  ...words('pill', 'stadium pill terminal'),
  ...words('circle', 'circle circ'),
  ...words('double-circle', 'dbl-circ double-circle'),
  ...words('diamond', 'diam diamond decision question'),
  ...words('hexagon', 'hex hexagon prepare'),
  ...words('cylinder', 'cyl cylinder database db das h-cyl lin-cyl disk'),
  ...words('framed', 'fr-rect subprocess subproc subroutine framed-rectangle'),
  ...words('flag', 'odd flag paper-tape'),
  ...words('slant', 'lean-r lean-right in-out'),
  ...words('slant-back', 'lean-l lean-left out-in'),
  ...words('wide-foot', 'trap-b trapezoid trapezoid-bottom priority'),
  ...words('wide-top', 'trap-t inv-trapezoid trapezoid-top manual'),
  ...words('document', 'doc document docs documents lin-doc tag-doc'),
  ...words('note', 'comment brace brace-r braces notch-rect card'),
  ...words('text', 'text'),
  ...words('start', 'sm-circ small-circle start'),
  ...words('end', 'fr-circ framed-circle stop'),
  ...words('bar', 'fork join'),
])

function words(shape: Shape, names: string): [string, Shape][] {
  return names.split(' ').map((name) => [name, shape])
}

type ShapeParts = Pick<GraphNode, 'label'> & Partial<Pick<GraphNode, 'shape'>>

/** Undefined where the statement says no more of the node than its name. */
export function readShape(cursor: Cursor): Partial<ShapeParts> | undefined {
  const described = cursor.take(/@\{([^{}]*)\}/uy)?.[1]
  if (described !== undefined) return describedShape(described)
  const open = brackets.filter(([opens]) => cursor.text.startsWith(opens, cursor.at))
  if (open.length === 0) return undefined
  for (const [opens, closes, shape] of open) {
    const found = closed(cursor, opens, closes)
    if (found === undefined) continue
    return { shape, label: labelText(found) }
  }
  throw new DiagramFault(
    cursor.line,
    `"${cursor.rest.slice(0, 40)}" is opened and not closed.`,
    'Close the bracket; put a label with brackets in quotation marks.',
  )
}

/** The words up to the closing bracket, which is passed. */
function closed(cursor: Cursor, opens: string, closes: string): string | undefined {
  const from = cursor.at + opens.length
  const quoted = /^\s*"[^"]*"\s*/u.exec(cursor.text.slice(from))?.[0]
  const end = quoted === undefined ? endOf(cursor.text, from, closes) : from + quoted.length
  if (end < 0 || !cursor.text.startsWith(closes, end)) return undefined
  cursor.at = end + closes.length
  return cursor.text.slice(from, end)
}

/** Where the closing bracket stands: the first, past pairs of the same kind inside. */
function endOf(text: string, from: number, closes: string): number {
  const last = closes.slice(-1)
  const opening = { ']': '[', ')': '(', '}': '{' }[last] ?? ''
  let depth = 0
  for (let at = from; at < text.length; at += 1) {
    if (depth === 0 && text.startsWith(closes, at)) return at
    if (text[at] === opening) depth += 1
    else if (text[at] === last && depth > 0) depth -= 1
    // Half of another shape's end.
    else if (text[at] === last) return -1
  }
  return -1
}

function describedShape(text: string): Partial<ShapeParts> {
  const of = (key: string) => new RegExp(`\\b${key}\\s*:\\s*("[^"]*"|[^,\\s]+)`, 'u').exec(text)?.[1]
  const [shape, label] = [of('shape'), of('label')]
  return {
    ...(shape !== undefined && { shape: shapes.get(shape.replaceAll('"', '')) ?? 'box' }),
    ...(label !== undefined && { label: labelText(label) }),
  }
}
