/** Tables, code, formulas and quotations: slides of their own. */
import type { Code, Paragraph, Table } from 'mdast'
import type { Math as Formula } from 'mdast-util-math'
import type { Context } from '../context.ts'
import type { Draft } from '../draft.ts'
import type { Layout, Title } from '../nodes.ts'
import type { Passage } from '../passages.ts'
import { canStand } from '../prose.ts'
import { claimTitle, fitsTitle } from '../titles.ts'
import { divideCode } from './code.ts'
import { composeList } from './list.ts'
import { draftOf, type Place, readPassage } from './place.ts'
import { composeQuote } from './quote.ts'

/** Rows of a table that a slide holds. */
const rowsPerSlide = 6

export function composeShown(passage: Passage & { kind: 'shown' }, place: Place, context: Context): Draft[] {
  const drafts = composeBlock(passage.block, passage.lead, place, context)
  drafts.at(-1)?.notes.push(...passage.rest)
  return drafts
}

function composeBlock(
  block: (Passage & { kind: 'shown' })['block'],
  lead: Paragraph | undefined,
  place: Place,
  context: Context,
): Draft[] {
  switch (block.type) {
    case 'list':
      return composeList(block, lead, place, context)
    case 'blockquote':
      return composeQuote(block, lead, place, context)
    case 'table':
      return series('table', divideTable(block), block, lead, place, context)
    case 'code':
      return series('code', divideCode(block), block, lead, place, context)
    case 'math':
      return series('math', [block], block, lead, place, context)
  }
}

function series(
  layout: Layout,
  parts: readonly (Table | Code | Formula)[],
  block: Table | Code | Formula,
  lead: Paragraph | undefined,
  place: Place,
  context: Context,
): Draft[] {
  const titles = leadTitles(lead, place, context)
  return parts.map((part, index) =>
    draftOf(place, titles, {
      layout,
      children: [part],
      notes: lead && index === 0 ? [lead] : [],
      shown: [part],
      sources: [part.position ?? block.position].filter((position) => position !== undefined),
    }),
  )
}

/** What leads to the block names it: its first claim that fits a title, else what announces the block. */
function leadTitles(lead: Paragraph | undefined, place: Place, context: Context): Title[] {
  const candidates = lead ? readPassage([lead], place, context).flatMap((prose) => prose.candidates) : []
  const fitting = candidates.filter((one) => fitsTitle(one, context.language))
  const found =
    fitting.find((one) => canStand(one) && !one.stance.illustrates) ??
    fitting.find((one) => one.stance.announces)
  return found ? [claimTitle(found, context.language)] : []
}

/** A table too long for a slide goes on with its head repeated, in parts of about the same length. */
function divideTable(table: Table): Table[] {
  const [head, ...rows] = table.children
  if (!head || rows.length <= rowsPerSlide) return [table]
  const parts = Math.ceil(rows.length / rowsPerSlide)
  const size = Math.ceil(rows.length / parts)
  return Array.from({ length: parts }, (_, part) => {
    const some = rows.slice(part * size, (part + 1) * size)
    const start = some[0]?.position?.start
    const end = some.at(-1)?.position?.end
    const position = start && end ? { start, end } : table.position
    return { ...table, children: [head, ...some], ...(position && { position }) }
  })
}
