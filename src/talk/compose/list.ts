/** A list: its items are the points. */
import type { List, ListItem, Paragraph } from 'mdast'
import type { Position } from 'unist'
import type { Context } from '../context.ts'
import { roomOf } from '../context.ts'
import type { Draft } from '../draft.ts'
import type { Column, Point, Title } from '../nodes.ts'
import { bareLength, phraseText, type Piece, shift } from '../phrase.ts'
import type { Candidate } from '../candidate.ts'
import type { Language } from '../languages/language.ts'
import { candidatesOf, canStand, toPoint } from '../prose.ts'
import { divided, tightKey } from '../tight.ts'
import { asked, claimTitle, fitsTitle } from '../titles.ts'
import { headed } from './head.ts'
import { nameOf } from './name.ts'
import { few, nestedLists } from './nested.ts'
import { draftOf, type Place, readPassage } from './place.ts'

interface Item {
  point: Point
  /** The item opens with words set strong, which name it. */
  head?: Title
  units: number
  /** The item is on the slide word for word. */
  whole: boolean
  node: ListItem
}

/** Slides of a list, and behind each those of the lists under its items that are too long to stand there. */
export function composeList(
  list: List,
  lead: Paragraph | undefined,
  place: Place,
  context: Context,
): Draft[] {
  const title = leadTitle(lead, place, context)
  const nested = nestedLists(list, place, context)
  if (!nested) return composeItems(list, lead, title, place, context)
  return composeItems(nested.outer, lead, title, place, context).flatMap((draft) => [
    draft,
    ...nested.own
      .filter(({ under }) => draft.sources.some((one) => one === under))
      .flatMap((own) => composeItems(own.list, undefined, [own.title], place, context)),
  ])
}

/** At most five items a slide, evenly divided; what is not shown whole is in the notes. */
function composeItems(
  list: List,
  lead: Paragraph | undefined,
  title: readonly Title[],
  place: Place,
  context: Context,
): Draft[] {
  const headed = headsItems(list)
  const items = list.children.flatMap((node) => readItem(node, headed, place, context) ?? [])
  const before = lead?.position ? [lead.position] : []
  const sorts = [place.part.name, lead ? phraseText(lead) : ''].some((text) => context.language.sorts(text))
  const slides = divide(items, context).flatMap((group, index) =>
    divided(group, (some) =>
      tightLevel(some, index === 0 && some[0] === group[0] ? before : [], place, context),
    ),
  )
  if (slides.length === 0)
    return [draftOf(place, title, { layout: 'section', notes: [...(lead ? [lead] : []), list] })]
  // An item that begins with something else than words is only spoken, and so the list with it.
  const complete = items.length === list.children.length
  let start = list.start ?? 1
  return slides.map(({ items: group, left }, index) => {
    const whole = group.every((item) => item.whole)
    const shown = partOf(list, start, group)
    start += group.length
    return draftOf(place, title, {
      ...contentOf(list, group, left, shown.start ?? 1, sorts),
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

/** Items as rows, a stair where they are steps (`sorts`: kinds, whose numbers only name them); one that is too long even alone is shown as written, and if that does not help, only spoken. */
function contentOf(
  list: List,
  group: readonly Item[],
  left: number,
  start: number,
  sorts: boolean,
): Pick<Draft, 'layout' | 'children'> {
  const [only] = group
  if (only && left > 1 && !only.whole) return { layout: 'section', children: [] }
  if (only && left > 0) return { layout: 'blocks', children: [{ ...list, children: [only.node] }] }
  const ordered = list.ordered ?? false
  const heads = group.flatMap((item) => item.head ?? [])
  if (!ordered && heads.length === group.length && cardsFrom <= heads.length && heads.length <= cardsTo) {
    return { layout: 'cards', children: group.flatMap((item) => card(item)) }
  }
  const points = group.map(({ head, point }) => (head ? headed(head, point) : point))
  return {
    layout: ordered && !sorts && group.length > 1 ? 'steps' : 'points',
    children: [{ type: 'points', ordered, ...(ordered && start > 1 && { start }), children: points }],
  }
}

/** Items with names of their own that make a board of cards. */
const cardsFrom = 3
const cardsTo = 4

function card({ head, point }: Item): Column[] {
  return head ? [{ type: 'column', head, children: [point] }] : []
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

/** An item's words: all of a short one, else its first sentence condensed, after the words that name it. */
function readItem(node: ListItem, headed: boolean, place: Place, context: Context): Item | undefined {
  const [first] = node.children
  if (first?.type !== 'paragraph') return undefined
  const [prose] = readPassage([first], place, context)
  const all = prose?.candidates ?? []
  const { language } = context
  const [opens] = all
  const name = opens && all.length > 1 ? nameOf(opens, language) : undefined
  const rest = name?.whole ? all.slice(1) : all
  // An item that asks is its question, whatever it says of the answer.
  const lead = rest[0]?.stance.asks ? rest[0] : (rest.find(canStand) ?? rest[0])
  if (!lead) return undefined
  const units = all.reduce((sum, one) => sum + language.units(one.text), 0)
  const short = node.children.length === 1 && units <= language.longest.point && rest.length === 1
  const end = bareLength(lead.text)
  const both = headed ? bothSides(lead, language) : undefined
  const pieces = short
    ? [{ start: lead.start, end: lead.start + end, before: '' }]
    : (both ?? (lead.stance.asks ? asked(lead) : lead.pieces))
  const point = toPoint({ sentence: lead.sentence, pieces, mark: undefined }, language)
  const under = nestedPoints(node, place, context)
  return {
    point: under.length > 0 ? { ...point, points: under } : point,
    ...(opens &&
      name?.whole && { head: claimTitle({ sentence: opens.sentence, pieces: [name.piece] }, language) }),
    units:
      (short ? units : lead.units) + under.reduce((sum, one) => sum + language.units(phraseText(one)), 0),
    whole: short,
    node,
  }
}

/** Ends what an item is about, or the case that it speaks of ("Your boiler is old: …"). */
const colon = /：\s*|:\s+/u

/** Whether most items of a list have what they are about before a colon: then what follows is what they say. */
function headsItems({ children }: List): boolean {
  const headed = children.filter(({ children: [first] }) => first && colon.test(phraseText(first)))
  return headed.length * 2 > children.length
}

/** What is before the colon and what is after it, each as short as it gets; undefined where nothing of that goes. */
function bothSides({ text, start, pieces }: Candidate, language: Language): Piece[] | undefined {
  const found = colon.exec(text)
  const from = found ? found.index + found[0].length : text.length
  if (!found || from >= text.length || pieces.some(({ end }) => end > start + from)) return undefined
  const limit = language.longest.title * stretch
  const [first, ...others] = language.read(text.slice(from)).condense({ names: [], alone: true, limit })
  if (!first) return undefined
  const head = { start: 0, end: found.index, before: '' }
  return shift([head, ...shift([{ ...first, before: found[0] }, ...others], from)], start)
}

/** What follows the colon is no longer than this times a title. */
const stretch = 1.4

function nestedPoints(node: ListItem, place: Place, context: Context): Point[] {
  const lists = node.children.filter((child) => child.type === 'list')
  const items = lists.flatMap((list) => list.children)
  if (items.length === 0 || items.length > few) return []
  const { language } = context
  const points = items.flatMap(({ children: [first, ...others] }) => {
    // What stands under these in turn is only spoken.
    if (first?.type !== 'paragraph' || others.some(({ type }) => type !== 'list')) return []
    const [candidate, ...more] = readPassage([first], place, context)[0]?.candidates ?? []
    if (!candidate || more.length > 0 || candidate.units > language.longest.title) return []
    return [toPoint({ sentence: candidate.sentence, pieces: candidate.pieces, mark: undefined }, language)]
  })
  return points.length === items.length ? points : []
}

function leadTitle(lead: Paragraph | undefined, place: Place, context: Context) {
  if (!lead) return []
  const candidates = candidatesOf(readPassage([lead], place, context))
  const title = candidates.findLast((one) => fitsTitle(one, context.language) && names(one, context))
  return title ? [claimTitle(title, context.language)] : []
}

/** Rows of a list that a slide holds, and how much more than other points they may say: a list that goes on is worse. */
const rows = { most: 5, ample: 1.9 }

/** "You need:" says too little for a title. */
function names(candidate: Candidate, { language }: Context): boolean {
  return !candidate.fitsTitle(language.longest.title * telling)
}

const telling = 0.2

/** As few slides as hold the items, each with about as many. */
function divide(items: readonly Item[], context: Context): Item[][] {
  const { units } = roomOf(context, 8)
  const total = items.reduce((sum, item) => sum + item.units, 0)
  const slides = Math.max(
    Math.ceil(items.length / rows.most),
    Math.min(items.length, Math.ceil(total / (units * rows.ample))),
  )
  const groups: Item[][] = Array.from({ length: slides }, () => [])
  for (const [index, item] of items.entries()) groups[Math.floor((index * slides) / items.length)]?.push(item)
  return groups.filter((group) => group.length > 0)
}
