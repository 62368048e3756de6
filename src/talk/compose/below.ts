/** Pictures, diagrams and code under the items of a list: each is shown after the list, called by its item. */
import type { Code, List, ListItem, Paragraph } from 'mdast'
import type { Diagram, Figure } from '../../article/nodes.ts'
import type { Context } from '../context.ts'
import type { Draft } from '../draft.ts'
import { divideDiagram } from './large-diagram.ts'
import { titleOf } from './nested.ts'
import { draftOf, type Place } from './place.ts'
import { tightCode } from './tightened.ts'

/** A picture or code, and the words of the item that it stands under. */
interface Below {
  name: Paragraph
  picture: Figure | Diagram | Code
}

/** A command of one line is said with its step: alone, it would be a slide with nothing on it. */
const fewestLines = 2

/** The list without the pictures under its items, and these. */
export function withoutPictures(list: List): { list: List; below: Below[] } {
  const below = list.children.flatMap(picturesOf)
  if (below.length === 0) return { list, below }
  const shown = new Set<ListItem['children'][number]>(below.map(({ picture }) => picture))
  const children = list.children.map((item) => ({
    ...item,
    children: item.children.filter((child) => !shown.has(child)),
  }))
  return { list: { ...list, children }, below }
}

function picturesOf({ children: [name, ...others] }: ListItem): Below[] {
  if (name?.type !== 'paragraph') return []
  return others.flatMap((picture) => (isShown(picture) ? [{ name, picture }] : []))
}

function isShown(block: ListItem['children'][number]): block is Below['picture'] {
  if (block.type === 'code') return block.value.split('\n').length >= fewestLines
  return block.type === 'figure' || block.type === 'diagram'
}

/** A slide for a picture or code; several for what one cannot hold. */
export function composePicture({ name, picture }: Below, place: Place, context: Context): Draft[] {
  const title = titleOf(name, place, context)
  return partsOf(picture, place, context).map((part) =>
    draftOf(place, title ? [title] : [], {
      layout: part.type,
      children: [part],
      notes: [],
      shown: [part],
      sources: part.position ? [part.position] : [],
    }),
  )
}

function partsOf(picture: Below['picture'], place: Place, context: Context): Below['picture'][] {
  if (picture.type === 'diagram') return divideDiagram(picture)
  return picture.type === 'code' ? tightCode(picture, undefined, place, context) : [picture]
}
