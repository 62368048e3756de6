/** `erDiagram`: entities with their attributes, and how many of one belong to how many of another. */
import { GraphBuilder } from './builder.ts'
import { directionIn } from './directions.ts'
import { readStyle } from './flowchart.ts'
import { labelText } from './labels.ts'
import { DiagramFault, type Graph, type Head } from './model.ts'
import type { Statement } from './source.ts'

const left: Record<string, Head> = { '|o': 'maybe-one', '||': 'one', '}o': 'maybe-many', '}|': 'many' }
const right: Record<string, Head> = { 'o|': 'maybe-one', '||': 'one', 'o{': 'maybe-many', '|{': 'many' }

const name = String.raw`(?:"[^"]+"|[\p{L}\p{M}\p{N}_-]*[\p{L}\p{M}\p{N}_])`
const alias = String.raw`(?:\[("[^"]*"|[^\]]*)\])?`
const relation = new RegExp(
  String.raw`^(${name})${alias}\s*(\|o|\|\||\}o|\}\|)(--|\.\.)(o\||\|\||o\{|\|\{)\s*(${name})${alias}(?:\s*:\s*(.*))?$`,
  'u',
)
const declared = new RegExp(String.raw`^(${name})\s*${alias}(?::::([\w-]+))?\s*(\{)?\s*(\})?$`, 'u')
const attribute = /^(\S+)\s+(\S+)(?:\s+((?:PK|FK|UK)(?:\s*,\s*(?:PK|FK|UK))*))?(?:\s+"([^"]*)")?$/u

export function readEntities(statements: readonly Statement[]): Graph {
  const builder = new GraphBuilder()
  const attributes = new Map<string, string[][]>()
  let open: string | undefined
  for (const { text, line } of statements.slice(1)) {
    if (open === undefined) open = readStatement(text, line, builder)
    else if (text === '}') open = undefined
    else attributes.set(open, [...(attributes.get(open) ?? []), attributeOf(text, line)])
  }
  if (open !== undefined)
    throw new DiagramFault(
      statements.at(-1)?.line ?? 1,
      `The entity ${open} is not closed.`,
      'Write `}` after its attributes.',
    )
  const graph = builder.graph('er')
  const nodes = graph.nodes.map((node) => {
    const rows = attributes.get(node.id)
    return rows ? { ...node, rows: [rows] } : node
  })
  return { ...graph, nodes }
}

/** Returns the entity whose braces it opens. */
function readStatement(text: string, line: number, builder: GraphBuilder): string | undefined {
  const direction = directionIn(text)
  if (direction) builder.turn(direction)
  if (direction || readRelation(text, builder) || readStyle(text, builder)) return undefined
  const [, words, shown, style, opens, closes] = declared.exec(text) ?? []
  if (words === undefined)
    throw new DiagramFault(
      line,
      `"${text.slice(0, 40)}" is neither an entity nor a relation.`,
      'Write for example `CUSTOMER ||--o{ ORDER : places`.',
    )
  const id = entityOf(words, shown, builder)
  if (style !== undefined) builder.style([id], style)
  return opens !== undefined && closes === undefined ? id : undefined
}

function readRelation(text: string, builder: GraphBuilder): boolean {
  const [, from, fromShown, tail = '', line, head = '', to, toShown, words] = relation.exec(text) ?? []
  if (from === undefined || to === undefined) return false
  builder.edge({
    from: entityOf(from, fromShown, builder),
    to: entityOf(to, toShown, builder),
    tail: left[tail] ?? 'none',
    head: right[head] ?? 'none',
    stroke: line === '..' ? 'dotted' : 'solid',
    label: words && words !== '""' ? labelText(words) : [],
  })
  return true
}

function entityOf(words: string, shown: string | undefined, builder: GraphBuilder): string {
  const id = words.replaceAll('"', '')
  if (shown !== undefined) builder.node(id, { shape: 'record', label: labelText(shown) })
  else if (!builder.has(id)) builder.node(id, { shape: 'record' })
  return id
}

/** Name, type, and what else is said of it, as cells. */
function attributeOf(text: string, line: number): string[] {
  const [, type, word, keys, comment] = attribute.exec(text) ?? []
  if (type === undefined || word === undefined)
    throw new DiagramFault(
      line,
      `"${text.slice(0, 40)}" is no attribute.`,
      'Write its type, then its name: `string email UK`.',
    )
  return [word.replace(/^\*/u, ''), type, [keys, comment].filter(Boolean).join(' ')]
}
