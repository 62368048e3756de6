/** Pictures and diagrams under the items of a list: each is shown after the list, called by its item. */
import type { List, ListItem, Paragraph } from 'mdast'
import type { Diagram, Figure } from '../../article/nodes.ts'
import type { Context } from '../context.ts'
import type { Draft } from '../draft.ts'
import { divideDiagram } from './large-diagram.ts'
import { titleOf } from './nested.ts'
import { draftOf, type Place } from './place.ts'

/** A picture, and the words of the item that it stands under. */
interface Below {
  name: Paragraph
  picture: Figure | Diagram
}

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
  return others.flatMap((picture) =>
    picture.type === 'figure' || picture.type === 'diagram' ? [{ name, picture }] : [],
  )
}

/** A slide for a picture; several for a diagram that one cannot hold. */
export function composePicture({ name, picture }: Below, place: Place, context: Context): Draft[] {
  const title = titleOf(name, place, context)
  const parts = picture.type === 'diagram' ? divideDiagram(picture) : [picture]
  return parts.map((part) =>
    draftOf(place, title ? [title] : [], {
      layout: part.type,
      children: [part],
      notes: [],
      shown: [part],
      sources: part.position ? [part.position] : [],
    }),
  )
}
