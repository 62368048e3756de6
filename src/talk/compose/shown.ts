/** Tables, code, formulas and quotations: slides of their own. */
import type { Code, Paragraph, Table } from 'mdast'
import type { Math as Formula } from 'mdast-util-math'
import type { Context } from '../context.ts'
import type { Draft } from '../draft.ts'
import type { Layout, Title } from '../nodes.ts'
import type { Passage } from '../passages.ts'
import { phraseText } from '../phrase.ts'
import { candidatesOf, canStand, toPoint } from '../prose.ts'
import { claimTitle, fitsTitle } from '../titles.ts'
import { composePicture, withoutPictures } from './below.ts'
import { composeList } from './list.ts'
import { hasRoomBelow, lineOf, longestLine } from './lone.ts'
import { draftOf, type Place, readPassage } from './place.ts'
import { composeQuote } from './quote.ts'
import { tightCode, tightLevel } from './tightened.ts'

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
    case 'list': {
      const { list, below } = withoutPictures(block)
      const pictures = below.flatMap((one) => composePicture(one, place, context))
      return [...composeList(list, lead, place, context), ...pictures]
    }
    case 'blockquote':
      return composeQuote(block, lead, place, context)
    case 'table':
      return series('table', tightTable(block, lead, place, context), block, lead, place, context)
    case 'code':
      return series('code', tightCode(block, lead, place, context), block, lead, place, context)
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
  const drafts = parts.map((part, index) =>
    draftOf(place, titles, {
      layout,
      // The heads of a table that goes on have been said: a number tells its slides apart.
      spare: index > 0 && part.type === 'table' ? [] : spareTitles(part, context),
      children: [part],
      notes: lead && index === 0 ? [lead] : [],
      shown: [part],
      sources: [part.position ?? block.position].filter((position) => position !== undefined),
    }),
  )
  const [first, ...others] = drafts
  return first && lead && titles.length === 0 ? [withLead(first, lead, place, context), ...others] : drafts
}

/** Where no heading says what a block is, what leads to it and is too long for a title stands below it. */
function withLead(draft: Draft, lead: Paragraph, place: Place, context: Context): Draft {
  if (place.path.some(({ heading }) => heading) || !hasRoomBelow(draft, context)) return draft
  const said = candidatesOf(readPassage([lead], place, context)).find(canStand)
  if (!said || said.units > longestLine(context)) return draft
  return { ...draft, children: [...draft.children, lineOf(toPoint(said, context.language))] }
}

function spareTitles(part: Table | Code | Formula, context: Context): Title[] {
  if (part.type === 'table') return headTitle(part, context)
  return part.type === 'code' ? fileTitle(part) : []
}

/** The file that a comment in the first line of code names. */
function fileTitle({ value, position }: Code): Title[] {
  const file = /^\s*(?:#|\/\/|--|;|<!--|\/\*)\s*([\w~.@/-]*[\w~-][./][\w.@/-]*\w)\s*(?:-->|\*\/)?\s*$/u.exec(
    value.slice(0, 80).split('\n')[0] ?? '',
  )?.[1]
  if (file === undefined || !position) return []
  return [{ type: 'slideTitle', children: [{ type: 'inlineCode', value: file }], sources: [position] }]
}

/** The heads of a table say what it compares, where nothing else does. */
function headTitle(table: Table, { language }: Context): Title[] {
  const [head] = table.children
  const cells = head?.children.map((cell) => phraseText(cell).trim()).filter((text) => text !== '') ?? []
  const value = cells.join(language.capital ? ', ' : '、')
  if (!head?.position || cells.length < 2 || language.units(value) > language.longest.title) return []
  return [{ type: 'slideTitle', children: [{ type: 'text', value }], sources: [head.position] }]
}

/** Above a block a title has the whole width of the slide. */
const lengthy = 1.3

/** What leads to the block names it: its first claim that fits a title, else what announces the block. */
function leadTitles(lead: Paragraph | undefined, place: Place, context: Context): Title[] {
  const candidates = lead ? candidatesOf(readPassage([lead], place, context)) : []
  const fitting = candidates.filter((one) => fitsTitle(one, context.language, lengthy))
  const found =
    fitting.find((one) => canStand(one) && !one.stance.illustrates) ??
    fitting.find((one) => one.stance.announces)
  return found ? [claimTitle(found, context.language)] : []
}

/** A table with more columns than this is divided by columns before rows, its first column repeated. */
const fewColumns = 5

function tightTable(table: Table, lead: Paragraph | undefined, place: Place, context: Context): Table[] {
  return divideTable(table).flatMap((part, index) => {
    const level = tightLevel(part, index === 0 ? lead : undefined, place, context)
    return tighterTable(part, level, (rest) => tightLevel(rest, undefined, place, context))
  })
}

function tighterTable(table: Table, level: number, levelOf: (table: Table) => number): Table[] {
  if (level === 0) return [table]
  const [head, ...rows] = table.children
  const columns = head?.children.length ?? 0
  if (columns > fewColumns) {
    const middle = 1 + Math.ceil((columns - 1) / 2)
    return [columnsOf(table, 1, middle), columnsOf(table, middle, columns)].flatMap((half) =>
      tighterTable(half, level - 1, levelOf),
    )
  }
  if (!head || rows.length < 2) return [table]
  const middle = Math.ceil(rows.length / 2)
  const [first, second] = [rowsOf(table, 0, middle), rowsOf(table, middle, rows.length)]
  return [...tighterTable(first, level - 1, levelOf), ...tighterTable(second, levelOf(second), levelOf)]
}

/** The first column, and those from `start` up to `end`. */
function columnsOf(table: Table, start: number, end: number): Table {
  const kept = <T>(all: readonly T[]) => [...all.slice(0, 1), ...all.slice(start, end)]
  const children = table.children.map((row) => ({ ...row, children: kept(row.children) }))
  return { ...table, children, ...(table.align && { align: kept(table.align) }) }
}

/** The head, and the rows under it from `from` up to `to`. */
function rowsOf(table: Table, from: number, to: number): Table {
  const [head, ...rows] = table.children
  const some = rows.slice(from, to)
  const start = (from === 0 ? head : some[0])?.position?.start
  const end = some.at(-1)?.position?.end
  const position = start && end ? { start, end } : table.position
  return { ...table, children: [...(head ? [head] : []), ...some], ...(position && { position }) }
}

/** A table too long for a slide goes on with its head repeated, in parts of about the same length. */
function divideTable(table: Table): Table[] {
  const [head, ...rows] = table.children
  if (!head || rows.length <= rowsPerSlide) return [table]
  const parts = Math.ceil(rows.length / rowsPerSlide)
  const size = Math.ceil(rows.length / parts)
  return Array.from({ length: parts }, (_, part) => rowsOf(table, part * size, (part + 1) * size))
}
