/** A list: its items are the points. */
import type { List, ListItem, Paragraph } from 'mdast'
import type { Context } from '../context.ts'
import { roomOf } from '../context.ts'
import type { Draft } from '../draft.ts'
import type { Point } from '../nodes.ts'
import { canStand, spoken } from '../prose.ts'
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
  const slides = divide(items, context)
  if (slides.length === 0)
    return [draftOf(place, title, { layout: 'points', notes: [...(lead ? [lead] : []), list] })]
  // An item that begins with something else than words is only spoken, and so the list with it.
  const complete = items.length === list.children.length
  let start = list.start ?? 1
  return slides.map((group, index) => {
    const whole = group.every((item) => item.whole)
    const shown: List = { ...list, start, children: group.map((item) => item.node) }
    start += group.length
    return draftOf(place, title, {
      layout: list.ordered && group.length > 1 ? 'steps' : 'points',
      children: [
        { type: 'points', ordered: list.ordered ?? false, children: group.map((item) => item.point) },
      ],
      notes: [...(lead && index === 0 ? [lead] : []), ...spokenList(list, shown, index, whole, complete)],
      shown: whole && complete ? [shown] : [],
      sources: group.flatMap((item) => (item.node.position ? [item.node.position] : [])),
    })
  })
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
