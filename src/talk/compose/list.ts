/** A list: its items are the points. */
import type { List, ListItem, Paragraph } from 'mdast'
import type { Position } from 'unist'
import type { Context } from '../context.ts'
import { roomOf } from '../context.ts'
import type { Draft } from '../draft.ts'
import type { Point } from '../nodes.ts'
import { canStand, spoken } from '../prose.ts'
import { divided, tightKey } from '../tight.ts'
import { claimTitle, fitsTitle } from '../titles.ts'
import { draftOf, type Place, readPassage } from './place.ts'

interface Item {
  point: Point
  units: number
  /** The item is on the slide word for word. */
  whole: boolean
  node: ListItem
}

/** Slides of a list: at most five items each, evenly divided; what is not shown whole is in the notes. */
export function composeList(
  list: List,
  lead: Paragraph | undefined,
  place: Place,
  context: Context,
): Draft[] {
  const items = list.children.flatMap((node) => readItem(node, place, context) ?? [])
  const title = leadTitle(lead, place, context)
  const before = lead?.position ? [lead.position] : []
  const slides = divide(items, context).flatMap((group, index) =>
    divided(group, (some) =>
      tightLevel(some, index === 0 && some[0] === group[0] ? before : [], place, context),
    ),
  )
  if (slides.length === 0)
    return [draftOf(place, title, { layout: 'points', notes: [...(lead ? [lead] : []), list] })]
  // An item that begins with something else than words is only spoken, and so the list with it.
  const complete = items.length === list.children.length
  let start = list.start ?? 1
  return slides.map(({ items: group, left }, index) => {
    const whole = group.every((item) => item.whole)
    const shown = partOf(list, start, group)
    start += group.length
    return draftOf(place, title, {
      ...contentOf(list, group, left),
      notes: [...(lead && index === 0 ? [lead] : []), ...spokenList(list, shown, index, whole, complete)],
      shown: whole && complete ? [shown] : [],
      sources: group.flatMap((item) => (item.node.position ? [item.node.position] : [])),
    })
  })
}

/** The list, with these of its items only, and the place where they stand. */
function partOf(list: List, start: number, group: readonly Item[]): List {
  const from = group[0]?.node.position?.start
  const to = group.at(-1)?.node.position?.end
  const position = from && to ? { start: from, end: to } : list.position
  return { ...list, start, children: group.map((item) => item.node), ...(position && { position }) }
}

/** Items as rows; one that is too long even alone is shown as written, and if that does not help, only spoken. */
function contentOf(list: List, group: readonly Item[], left: number): Pick<Draft, 'layout' | 'children'> {
  const [only] = group
  if (only && left > 1 && !only.whole) return { layout: 'section', children: [] }
  if (only && left > 0) return { layout: 'blocks', children: [{ ...list, children: [only.node] }] }
  const ordered = list.ordered ?? false
  return {
    layout: ordered && group.length > 1 ? 'steps' : 'points',
    children: [{ type: 'points', ordered, children: group.map((item) => item.point) }],
  }
}

function tightLevel(
  items: readonly Item[],
  before: readonly Position[],
  place: Place,
  context: Context,
): number {
  const first = items[0]?.node.position
  return context.tight.get(tightKey(place.part.slug, [...before, ...(first ? [first] : [])])) ?? 0
}

/** The part of the list that its slide does not show word for word; the whole list on its first slide, if items are missing. */
function spokenList(list: List, shown: List, index: number, whole: boolean, complete: boolean): List[] {
  if (!complete) return index === 0 ? [list] : []
  return whole ? [] : [shown]
}

/** An item's words: all of a short one, else its first sentence condensed. */
function readItem(node: ListItem, place: Place, context: Context): Item | undefined {
  const [first] = node.children
  if (first?.type !== 'paragraph') return undefined
  const [prose] = readPassage([first], place, context)
  const all = prose?.candidates ?? []
  const lead = all.find(canStand) ?? all[0]
  if (!lead) return undefined
  const { language } = context
  const units = all.reduce((sum, one) => sum + language.units(one.text), 0)
  const short = node.children.length === 1 && units <= language.longest.point && all.length === 1
  const pieces = short
    ? [{ start: 0, end: lead.text.replace(/[\s。.；;，,]+$/u, '').length, before: '' }]
    : lead.pieces
  const point: Point = {
    type: 'point',
    children: spoken({ sentence: lead.sentence, pieces }, language),
    sources: lead.sentence.position ? [lead.sentence.position] : [],
  }
  return { point, units: short ? units : lead.units, whole: short, node }
}

function leadTitle(lead: Paragraph | undefined, place: Place, context: Context) {
  if (!lead) return []
  const candidates = readPassage([lead], place, context).flatMap((prose) => prose.candidates)
  const title = candidates.findLast((one) => fitsTitle(one, context.language))
  return title ? [claimTitle(title, context.language)] : []
}

/** As few slides as hold the items, each with about as many. */
function divide(items: readonly Item[], context: Context): Item[][] {
  const { units } = roomOf(context, 8)
  const total = items.reduce((sum, item) => sum + item.units, 0)
  const slides = Math.max(
    Math.ceil(items.length / 5),
    Math.min(items.length, Math.ceil(total / (units * 1.25))),
  )
  const groups: Item[][] = Array.from({ length: slides }, () => [])
  for (const [index, item] of items.entries()) groups[Math.floor((index * slides) / items.length)]?.push(item)
  return groups.filter((group) => group.length > 0)
}
