/** A statement of a flowchart: `A[One] & B -->|so| C{Two}`. */
import type { GraphBuilder } from './builder.ts'
import { readLink, type Link } from './flow-links.ts'
import { readShape } from './flow-shapes.ts'
import { DiagramFault } from './model.ts'

/** What an id may be made of: a link ends it. */
const name = /(?:[\p{L}\p{M}\p{N}_.*+/#!?'$%\\]|-(?![-.>])|=(?![=>])|(?<=\S):(?!::))+/uy

/** Where a statement is read. */
export class Cursor {
  at = 0
  readonly text: string
  readonly line: number

  constructor(text: string, line: number) {
    this.text = text
    this.line = line
  }

  /** What a sticky pattern finds here, which is passed. */
  take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.text)
    if (!found) return undefined
    this.at = pattern.lastIndex
    return found
  }

  get rest(): string {
    return this.text.slice(this.at)
  }
}

export function readChain(text: string, line: number, builder: GraphBuilder): void {
  const cursor = new Cursor(text, line)
  let before = readNodes(cursor, builder)
  for (let link = readLink(cursor); link; link = readLink(cursor)) {
    const next = readNodes(cursor, builder)
    join(before, next, link, builder)
    before = next
  }
  if (cursor.rest.trim() !== '') throw unread(cursor)
}

function join(from: readonly string[], to: readonly string[], link: Link, builder: GraphBuilder): void {
  for (const one of from) for (const other of to) builder.edge({ from: one, to: other, ...link })
}

/** `A & B`: each with its shape, label and class, where the statement says them. */
function readNodes(cursor: Cursor, builder: GraphBuilder): string[] {
  const ids: string[] = []
  do ids.push(readNode(cursor, builder))
  while (cursor.take(/\s*&\s*/uy))
  return ids
}

function readNode(cursor: Cursor, builder: GraphBuilder): string {
  cursor.take(/\s*/uy)
  const found = cursor.take(name)?.[0]
  if (found === undefined) throw unread(cursor)
  const shape = readShape(cursor)
  builder.node(found, shape ?? {})
  const style = cursor.take(/:::([\w-]+(?:,[\w-]+)*)/uy)?.[1]
  if (style !== undefined) builder.style([found], style)
  return found
}

function unread({ line, rest, text }: Cursor): DiagramFault {
  const words = rest.trim()
  const what =
    words === '' ? `"${text}" leads nowhere.` : `"${words.slice(0, 40)}" is neither a node nor a link.`
  return new DiagramFault(
    line,
    what,
    'Write for example `A[Read] --> B[Write]`; put labels with brackets in quotation marks.',
  )
}
