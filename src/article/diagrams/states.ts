/** `stateDiagram`: states, what leads from one to another, states within states. */
import { GraphBuilder } from './builder.ts'
import { directionIn } from './directions.ts'
import { readStyle } from './flowchart.ts'
import { labelText } from './labels.ts'
import { DiagramFault, type Graph, type Shape } from './model.ts'
import type { Statement } from './source.ts'

const shapes: Record<string, Shape> = { choice: 'diamond', fork: 'bar', join: 'bar' }
const name = String.raw`[\p{L}\p{M}\p{N}_.-]*[\p{L}\p{M}\p{N}_]`
const transition = new RegExp(
  String.raw`^(\[\*\]|${name})(?:::: ?([\w-]+))?\s*-->\s*(\[\*\]|${name})(?::::([\w-]+))?(?:\s*:\s*(.*))?$`,
  'u',
)
const described = new RegExp(String.raw`^(${name})\s*:\s*(.+)$`, 'u')
const alone = new RegExp(String.raw`^(${name})(?::::([\w-]+))?$`, 'u')
const declared = /^state\s+(?:"([^"]*)"\s+as\s+)?("[^"]*"|[^\s{}<]+)\s*(?:<<(\w+)>>|\[\[(\w+)\]\])?\s*(\{)?$/u
const note = new RegExp(String.raw`^note\s+(?:left|right)\s+of\s+(${name})(?:\s*:\s*(.+))?$`, 'iu')

export function readStates(statements: readonly Statement[]): Graph {
  const reader = new StateReader()
  for (const { text, line } of statements.slice(1)) reader.read(text.replace(/;$/u, '').trim(), line)
  return reader.finish(statements.at(-1)?.line ?? 1)
}

class StateReader {
  private readonly builder = new GraphBuilder()
  /** The beginning and the end of each state that has states within. */
  private readonly scopes: string[] = ['']
  private count = 0
  /** The note that goes on on several lines. */
  private open: { id: string; lines: string[] } | undefined

  read(text: string, line: number): void {
    if (this.open) this.goOn(text)
    else if (!this.readWhole(text) && !this.readState(text) && !this.readNote(text))
      throw new DiagramFault(
        line,
        `"${text.slice(0, 40)}" is neither a state nor a transition.`,
        'Write for example `Idle --> Running: start`.',
      )
  }

  finish(line: number): Graph {
    if (this.open) throw new DiagramFault(line, 'A note is not ended.', 'Write `end note` after it.')
    if (this.builder.isOpen) throw new DiagramFault(line, 'A state is not closed.', 'Write `}` after it.')
    return this.builder.graph('state')
  }

  /** What concerns the whole diagram, or ends a state. */
  private readWhole(text: string): boolean {
    const direction = directionIn(text)
    if (direction) this.builder.turn(direction)
    else if (text === '}' && this.builder.end()) this.scopes.pop()
    else return readStyle(text, this.builder) || /^(hide empty description|scale\s|click\s|--$)/u.test(text)
    return true
  }

  private readState(text: string): boolean {
    const [, from, , to, , words] = transition.exec(text) ?? []
    if (from !== undefined && to !== undefined) {
      this.readClasses(text)
      const ends = { from: this.stateOf(from, 'start'), to: this.stateOf(to, 'end') }
      this.builder.edge({ ...ends, label: words ? labelText(words) : [] })
      return true
    }
    return this.readDeclared(text) || this.readDescribed(text)
  }

  private readClasses(text: string): void {
    for (const [, id = '', style = ''] of text.matchAll(/([\p{L}\p{N}_.-]+):::([\w-]+)/gu))
      this.builder.style([id], style)
  }

  private stateOf(id: string, end: 'start' | 'end'): string {
    const known = id === '[*]' ? `${this.scopes.at(-1) ?? ''}[${end}]` : id
    if (id === '[*]') this.builder.node(known, { shape: end, label: [] })
    else this.state(id)
    return known
  }

  private state(id: string): void {
    if (!this.builder.has(id)) this.builder.node(id, { shape: 'round' })
    else this.builder.node(id)
  }

  private readDeclared(text: string): boolean {
    const [, words, quoted, kind, stereotype, opens] = declared.exec(text) ?? []
    if (quoted === undefined) return false
    const id = quoted.replaceAll('"', '')
    const label = labelText(words ?? id)
    const shape = shapes[kind ?? stereotype ?? '']
    if (opens) {
      this.builder.begin(id, label)
      this.scopes.push(id)
    } else if (shape) this.builder.node(id, { shape, label: [] })
    else this.builder.node(id, { shape: 'round', label })
    return true
  }

  private readDescribed(text: string): boolean {
    const [, id, words] = described.exec(text) ?? []
    if (id !== undefined && words !== undefined) {
      const known = this.builder.nodeOf(id)
      // A second description goes under the first.
      const before = known && known.label.join(' ') !== id ? known.label : []
      this.state(id)
      this.builder.node(id, { label: [...before, ...labelText(words)] })
      return true
    }
    const [, single, style] = alone.exec(text) ?? []
    if (single === undefined) return false
    this.state(single)
    if (style !== undefined) this.builder.style([single], style)
    return true
  }

  private readNote(text: string): boolean {
    const [, id, words] = note.exec(text) ?? []
    if (id === undefined) return false
    if (words === undefined) this.open = { id, lines: [] }
    else this.note(id, labelText(words))
    return true
  }

  private goOn(text: string): void {
    if (!this.open) return
    if (!/^end note$/iu.test(text)) this.open.lines.push(text)
    else {
      this.note(this.open.id, this.open.lines.flatMap(labelText))
      this.open = undefined
    }
  }

  private note(id: string, label: readonly string[]): void {
    this.count += 1
    const own = `${id} note ${this.count}`
    this.builder.node(own, { shape: 'note', label })
    this.builder.edge({ from: id, to: own, stroke: 'dotted', head: 'none' })
  }
}
