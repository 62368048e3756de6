/**
 * The account of an article: what became of every sentence, list item, table, figure … of it (promise P2).
 *
 * Two independent counts: what the article holds, from its tree; what a talk shows and says, from the
 * places on its slides. Everything counts once: a sentence of a list counts with its item, one of a
 * quotation or footnote with that.
 */
import type { Node, Root, RootContent } from 'mdast'
import { isParent } from '../article/nodes.ts'
import type { Slide } from './nodes.ts'
import { Traces } from './traces.ts'

/** In the order of a table. */
export const kinds = [
  'headings',
  'sentences',
  'list items',
  'tables',
  'figures',
  'code',
  'formulas',
  'quotations',
  'footnotes',
] as const

export type Kind = (typeof kinds)[number]

/**
 * What became of a part of the article: on a slide; spoken only; in the notes, if there is time; left
 * out by the author (`<!-- skip -->`). `lost` is none of these, and must not be.
 */
export type Fate = 'shown' | 'spoken' | 'optional' | 'skipped' | 'lost'

/** How many of a kind met each fate; `whole` is all that the article has. */
export type Tally = Record<Fate | 'whole', number>

const fates = ['shown', 'spoken', 'optional', 'skipped', 'lost', 'whole'] as const satisfies (keyof Tally)[]

export type Account = Record<Kind, Tally>

const kindOf: ReadonlyMap<string, Kind> = new Map([
  ['heading', 'headings'],
  ['sentence', 'sentences'],
  ['listItem', 'list items'],
  ['table', 'tables'],
  ['figure', 'figures'],
  ['diagram', 'figures'],
  ['code', 'code'],
  ['math', 'formulas'],
  ['blockquote', 'quotations'],
  ['footnoteDefinition', 'footnotes'],
])

/** Kinds whose parts do not count by themselves; the items of a list within an item do. */
const closed = new Set<Kind>(['headings', 'sentences', 'tables', 'figures', 'quotations', 'footnotes'])

/** Where every part of the article went. */
export function accountOf(article: Root, slides: readonly Slide[]): Account {
  const account = emptyAccount()
  const traces = new Traces(slides)
  for (const { kind, node, skipped } of unitsOf(article)) {
    const tally = account[kind]
    tally.whole += 1
    tally[skipped ? 'skipped' : traces.fateOf(node)] += 1
  }
  return account
}

/** Several articles' accounts as one. */
export function sumOfAccounts(accounts: readonly Account[]): Account {
  const sum = emptyAccount()
  for (const account of accounts)
    for (const kind of kinds) for (const fate of fates) sum[kind][fate] += account[kind][fate]
  return sum
}

function emptyAccount(): Account {
  const tally = (): Tally => ({ shown: 0, spoken: 0, optional: 0, skipped: 0, lost: 0, whole: 0 })
  return {
    headings: tally(),
    sentences: tally(),
    'list items': tally(),
    tables: tally(),
    figures: tally(),
    code: tally(),
    formulas: tally(),
    quotations: tally(),
    footnotes: tally(),
  }
}

interface Unit {
  kind: Kind
  node: Node
  skipped: boolean
}

/** Everything that counts, in the article's order. What follows a `skip` mark is skipped up to the next heading. */
function unitsOf(article: Root): Unit[] {
  let skipped = false
  return article.children.flatMap((block) => {
    if (block.type === 'heading') skipped = false
    if (block.type === 'mark' && block.name === 'skip') skipped = true
    // A footnote is where it is referred to, wherever it was written.
    return within(block, skipped && block.type !== 'footnoteDefinition')
  })
}

function within(node: RootContent, skipped: boolean, inItem = false): Unit[] {
  const kind = kindOf.get(node.type)
  const counts = kind !== undefined && !(inItem && kind === 'sentences')
  const own = counts ? [{ kind, node, skipped }] : []
  if (!isParent(node) || (kind !== undefined && closed.has(kind))) return own
  const inside = inItem || kind === 'list items'
  return [...own, ...node.children.flatMap((child) => within(child, skipped, inside))]
}
