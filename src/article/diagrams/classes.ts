/** `classDiagram`: classes with their members, and how they are related. */
import { GraphBuilder } from './builder.ts'
import { directionIn } from './directions.ts'
import { labelText } from './labels.ts'
import { DiagramFault, type Graph, type Head } from './model.ts'
import type { Statement } from './source.ts'

const tails: Record<string, Head> = {
  '<|': 'triangle',
  '*': 'full-diamond',
  o: 'diamond',
  '<': 'arrow',
  '()': 'circle',
}
const heads: Record<string, Head> = {
  '|>': 'triangle',
  '*': 'full-diamond',
  o: 'diamond',
  '>': 'arrow',
  '()': 'circle',
}

const name = String.raw`(?:\x60[^\x60]+\x60|[\p{L}\p{M}\p{N}_.-]*[\p{L}\p{M}\p{N}_](?:~[^~]*~)?)`
const relation = new RegExp(
  String.raw`^(${name})\s*(?:"([^"]*)")?\s*(<\|?|\*|o|\(\))?(--|\.\.)(\|?>|\*|o|\(\))?\s*(?:"([^"]*)")?\s*(${name})(?:\s*:\s*(.*))?$`,
  'u',
)
const declared = new RegExp(
  String.raw`^class\s+(${name})\s*(?:\["([^"]*)"\])?\s*(?::::\s*([\w-]+))?\s*(?:<<([^<>]+)>>)?\s*(\{)?\s*([^{}]*)(\})?$`,
  'u',
)
const member = new RegExp(String.raw`^(${name})\s*:\s*(.+)$`, 'u')
const stereotype = new RegExp(String.raw`^<<([^<>]+)>>\s*(${name})?$`, 'u')

/** Members of a class as they are met. */
interface Members {
  fields: string[]
  methods: string[]
}

export function readClasses(statements: readonly Statement[]): Graph {
  const reader = new ClassReader()
  for (const { text, line } of statements.slice(1)) reader.read(text.replace(/;$/u, '').trim(), line)
  return reader.finish(statements.at(-1)?.line ?? 1)
}

class ClassReader {
  private readonly builder = new GraphBuilder()
  private readonly members = new Map<string, Members>()
  /** The class whose braces are open. */
  private open: string | undefined
  private notes = 0

  read(text: string, line: number): void {
    if (this.open !== undefined) this.readMember(this.open, text)
    else if (
      !this.readRelation(text) &&
      !this.readDeclared(text) &&
      !this.readOther(text) &&
      !this.readNote(text)
    )
      throw new DiagramFault(
        line,
        `"${text.slice(0, 40)}" is neither a class, a member nor a relation.`,
        'Write for example `Animal <|-- Dog` or `class Dog { +bark() }`.',
      )
  }

  finish(line: number): Graph {
    if (this.open !== undefined || this.builder.isOpen)
      throw new DiagramFault(
        line,
        `The class ${this.open ?? ''} is not closed.`.replace('  ', ' '),
        'Write `}` after its members.',
      )
    const graph = this.builder.graph('class')
    const nodes = graph.nodes.map((node) => {
      const { fields = [], methods = [] } = this.members.get(node.id) ?? {}
      if (node.shape !== 'record' || fields.length + methods.length === 0) return node
      return {
        ...node,
        rows: [fields, methods].filter((rows) => rows.length > 0).map((rows) => rows.map((row) => [row])),
      }
    })
    return { ...graph, nodes }
  }

  private readRelation(text: string): boolean {
    const [, from, first, tail, line, head, second, to, words] = relation.exec(text) ?? []
    if (from === undefined || to === undefined) return false
    this.builder.edge({
      from: this.classOf(from),
      to: this.classOf(to),
      tail: tails[tail ?? ''] ?? 'none',
      head: heads[head ?? ''] ?? 'none',
      stroke: line === '..' ? 'dotted' : 'solid',
      label: words ? labelText(words) : [],
      ...((first !== undefined || second !== undefined) && { ends: [first ?? '', second ?? ''] }),
    })
    return true
  }

  /** The class's id; its label is its name, with its type parameters in angle brackets. */
  private classOf(words: string): string {
    const plain = words.replaceAll('`', '')
    const id = plain.replace(/~[^~]*~$/u, '')
    const label = [generic(plain)]
    if (!this.builder.has(id)) this.builder.node(id, { shape: 'record', label })
    else if (plain !== id) this.builder.node(id, { label })
    else this.builder.node(id)
    return id
  }

  private readDeclared(text: string): boolean {
    const [, words, label, style, over, opens, inside, closes] = declared.exec(text) ?? []
    if (words === undefined || (opens === undefined && (inside !== '' || closes !== undefined))) return false
    const id = this.classOf(words)
    if (label !== undefined) this.builder.node(id, { label: labelText(label) })
    if (style !== undefined) this.builder.style([id], style)
    if (over !== undefined) this.builder.node(id, { over: over.trim() })
    for (const one of (inside ?? '').split(';')) if (one.trim() !== '') this.addMember(id, one.trim())
    if (opens !== undefined && closes === undefined) this.open = id
    return true
  }

  private readMember(id: string, text: string): void {
    const closes = text.endsWith('}')
    const words = closes ? text.slice(0, -1).trim() : text
    if (words !== '') this.addMember(id, words)
    if (closes) this.open = undefined
  }

  private addMember(id: string, words: string): void {
    const over = stereotype.exec(words)?.[1]
    if (over !== undefined) {
      this.builder.node(id, { over: over.trim() })
      return
    }
    const known = this.members.get(id) ?? { fields: [], methods: [] }
    this.members.set(id, known)
    const text = generic(words.replace(/[*$]$/u, '').trim())
    if (/\(.*\)/u.test(words)) known.methods.push(text)
    else known.fields.push(text)
  }

  private readOther(text: string): boolean {
    const direction = directionIn(text)
    const space = /^namespace\s+(\S+?)\s*\{$/u.exec(text)?.[1]
    const [, over, of] = stereotype.exec(text) ?? []
    if (direction) this.builder.turn(direction)
    else if (space !== undefined) this.builder.begin(space, [space])
    else if (text === '}' && this.builder.isOpen) this.builder.end()
    else if (over !== undefined && of !== undefined)
      this.builder.node(this.classOf(of), { over: over.trim() })
    else if (!this.readStyle(text)) return this.readOutside(text)
    return true
  }

  private readStyle(text: string): boolean {
    const [, ids, style] =
      /^cssClass\s+"([^"]+)"\s+([\w-]+)$/u.exec(text) ?? /^style\s+(\S+)\s+(.+)$/u.exec(text) ?? []
    if (ids !== undefined && style !== undefined) this.builder.style(ids.split(','), style)
    return ids !== undefined || /^(classDef|click|link|callback)\s/u.test(text)
  }

  /** `Dog : +bark()`. */
  private readOutside(text: string): boolean {
    const [, words, said] = member.exec(text) ?? []
    if (words === undefined || said === undefined) return false
    this.addMember(this.classOf(words), said.trim())
    return true
  }

  private readNote(text: string): boolean {
    const [, of, words] = /^note\s+(?:for\s+(\S+)\s+)?"([^"]*)"$/u.exec(text) ?? []
    if (words === undefined) return false
    this.notes += 1
    const id = `note ${this.notes}`
    this.builder.node(id, { shape: 'note', label: labelText(words) })
    if (of !== undefined)
      this.builder.edge({ from: this.classOf(of), to: id, stroke: 'dotted', head: 'none' })
    return true
  }
}

/** `List~Order~` as it is written elsewhere: `List<Order>`. */
function generic(words: string): string {
  let text = words
  for (let before = ''; before !== text;) {
    before = text
    text = text.replace(/~([^~]*)~(?!\p{L})/u, '<$1>')
  }
  return text
}
