/** `flowchart` and `graph`: statements of nodes and what joins them. */
import { GraphBuilder } from './builder.ts'
import { directionIn, directionOf } from './directions.ts'
import { readChain } from './flow-chain.ts'
import { labelText } from './labels.ts'
import { DiagramFault, type Graph } from './model.ts'
import type { Statement } from './source.ts'

/** Say where a reader is led, or how lines look: links are not followed, and colours are the theme's. */
const passed = /^(click|href|linkStyle|classDef\s+default\b|accTitle|accDescr|title\b)/u

export function readFlowchart(statements: readonly Statement[]): Graph {
  const [head, ...rest] = divided(statements)
  const builder = new GraphBuilder()
  const direction = /^(?:flowchart(?:-elk)?|graph)(?:\s+(\S+))?$/u.exec(head?.text ?? '')
  if (!head || !direction)
    throw fault(head?.line ?? 1, 'The first line of a flowchart says more than its direction.')
  const [, word] = direction
  if (word !== undefined) {
    const known = directionOf(word)
    if (!known) throw fault(head.line, `"${word}" is no direction.`, 'Write TB, BT, LR or RL.')
    builder.direction = known
  }
  let last = head.line
  for (const { text, line } of rest) {
    readStatement(text, line, builder)
    last = line
  }
  if (builder.isOpen) throw fault(last, 'A subgraph is not ended.', 'Write `end` after it.')
  return builder.graph('flowchart')
}

function readStatement(text: string, line: number, builder: GraphBuilder): void {
  if (passed.test(text) || /@\{[^{}]*\b(?:animate|animation|curve)\b/u.test(text)) return
  const direction = directionIn(text)
  if (direction) builder.turn(direction)
  else if (/^subgraph\b/u.test(text)) beginGroup(text.slice('subgraph'.length).trim(), line, builder)
  else if (text === 'end') {
    if (!builder.end()) throw fault(line, '`end` stands here, but no subgraph is open.', 'Take it out.')
  } else if (!readStyle(text, builder)) readChain(text, line, builder)
}

/** `subgraph id [words]`, `subgraph words`, or neither. */
function beginGroup(text: string, line: number, builder: GraphBuilder): void {
  const [, id = '', words] = /^([^\s[\]"]+)\s*\[([^]*)\]$/u.exec(text) ?? []
  if (words !== undefined) builder.begin(id, labelText(words))
  else
    builder.begin(
      text === '' ? `subgraph ${line}` : labelText(text).join(' '),
      text === '' ? [] : labelText(text),
    )
}

/** `class A,B name` and `style A fill:…` set nodes apart. */
export function readStyle(text: string, builder: GraphBuilder): boolean {
  if (/^classDef\s/u.test(text)) return true
  const [, nodes, name] = /^(?:class|cssClass)\s+"?([^"]+?)"?\s+([\w-]+);?$/u.exec(text) ?? []
  if (nodes !== undefined && name !== undefined) {
    builder.style(nodes.split(','), name)
    return true
  }
  const [, styled, style] = /^style\s+(\S+)\s+(.+)$/u.exec(text) ?? []
  if (styled === undefined || style === undefined) return false
  builder.style(styled.split(','), style)
  return true
}

/** Statements end at their lines and at semicolons; a label in quotation marks may go on on the next line. */
function divided(statements: readonly Statement[]): Statement[] {
  const found: Statement[] = []
  for (const { text, line } of joined(statements)) {
    for (const part of text.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)(?<![#&]\w+;)/u)) {
      const words = part.trim()
      if (words !== '') found.push({ text: words, line })
    }
  }
  return found
}

function joined(statements: readonly Statement[]): Statement[] {
  const found: Statement[] = []
  for (const statement of statements) {
    const last = found.at(-1)
    if (last && isOpen(last.text)) last.text += `\n${statement.text}`
    else found.push({ ...statement })
  }
  return found
}

function isOpen(text: string): boolean {
  const quotes = text.split('"').length - 1
  return quotes % 2 === 1
}

function fault(
  line: number,
  what: string,
  toDo = 'Write `flowchart LR`, and each statement on a line of its own.',
): DiagramFault {
  return new DiagramFault(line, what, toDo)
}
