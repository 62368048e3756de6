/** A list of names, each with a list of its own under it that is too long to stand there. */
import type { List, ListItem, Paragraph } from 'mdast'
import type { Position } from 'unist'
import type { Context } from '../context.ts'
import type { Title } from '../nodes.ts'
import { bareLength } from '../phrase.ts'
import { claimTitle } from '../titles.ts'
import { type Place, readPassage } from './place.ts'

/** A few short items under an item stand under its point. */
export const few = 3

/** A list that has slides of its own, called by the item that it stands under, and where that stands. */
export interface Own {
  title: Title
  list: List
  under: Position | undefined
}

/** The list without the lists that have slides of their own, and these; undefined where it has none. */
export function nestedLists(
  list: List,
  place: Place,
  context: Context,
): { outer: List; own: Own[] } | undefined {
  const named = list.children.map((item) => ({ item, ...nameAndList(item) }))
  const long = named.filter(({ below }) => below && below.children.length > few)
  if (named.length < 2 || long.length === 0) return undefined
  const titles = named.map(({ name }) => name && titleOf(name, place, context))
  if (!titles.every((title) => title !== undefined)) return undefined
  const own = named.flatMap(({ item, below }, index): Own[] => {
    const title = titles[index]
    return title && below && below.children.length > few ? [{ title, list: below, under: item.position }] : []
  })
  const children = named.map(({ item, name, below }) =>
    name && below && below.children.length > few ? { ...item, children: [name] } : item,
  )
  return { outer: { ...list, children }, own }
}

/** An item of one paragraph, with or without one list. */
function nameAndList({ children }: ListItem): { name?: Paragraph; below?: List } {
  const [name, below, ...others] = children
  if (name?.type !== 'paragraph' || others.length > 0) return {}
  if (!below) return { name }
  return below.type === 'list' ? { name, below } : {}
}

/** The words of an item as a title: one sentence, short enough for it. */
export function titleOf(name: Paragraph, place: Place, context: Context): Title | undefined {
  const [candidate, ...others] = readPassage([name], place, context)[0]?.candidates ?? []
  const { language } = context
  if (!candidate || others.length > 0 || language.units(candidate.text) > language.longest.title)
    return undefined
  const end = bareLength(candidate.text)
  const { sentence, start } = candidate
  return claimTitle({ sentence, pieces: [{ start, end: start + end, before: '' }] }, language)
}
