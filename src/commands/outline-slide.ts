/** A slide as the rows of an outline: what it shows, in words, with places in the article. */
import { CONTINUE, SKIP, visit } from 'unist-util-visit'
import type { Position } from 'unist'
import type { Column, Layout, Point, Slide, SlideContent, Title } from '../talk/nodes.ts'
import { phraseText } from '../talk/phrase.ts'
import { blockText } from './outline-block.ts'

/** Words on a slide. */
export interface Phrase {
  text: string
  /** Where they come from; empty for words of Lectern's own. */
  source: Position[]
  /** The author chose these words. */
  author: boolean
}

/** `figure` and so on are blocks, told in a few words; `line` is a short line such as who is quoted. */
export type Row = Phrase &
  (
    | { kind: 'point'; level: 0 | 1; number?: number }
    | { kind: 'head' | 'line' | 'block' }
    | { kind: 'entry'; seconds: number }
  )

export interface OutlinedSlide {
  id: string
  layout: Layout
  seconds: number
  title?: Phrase
  /** The title is read out, not drawn. */
  titleHidden?: boolean
  kicker?: Phrase
  rows: Row[]
  notes: NotesCount
}

/** How many sentences are in the notes, footnotes apart, and what became of them. */
export interface NotesCount {
  sentences: number
  /** Those that gave a point, a title or a head. */
  points: number
  /** Those that there is no time for. */
  optional: number
}

/** What is on the slide, and how much is said to it. */
export function outlineSlide(slide: Slide): OutlinedSlide {
  const { id, layout, seconds, title, titleHidden, kicker } = slide
  return {
    id,
    layout,
    seconds,
    ...(title && { title: phrase(title) }),
    ...(titleHidden && { titleHidden }),
    ...(kicker && { kicker: phrase(kicker) }),
    rows: slide.children.flatMap(rowsOf),
    notes: countNotes(slide),
  }
}

function phrase(words: Pick<Title | Point, 'children' | 'sources' | 'author'>): Phrase {
  const text = phraseText({ type: 'paragraph', children: words.children })
  return { text: oneLine(text), source: words.sources, author: words.author ?? false }
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

function rowsOf(child: SlideContent): Row[] {
  switch (child.type) {
    case 'points':
      return child.children.flatMap((point, index) => pointRows(point, child.ordered ? index + 1 : undefined))
    case 'column':
      return columnRows(child)
    case 'entry':
      return [{ ...phrase(child), kind: 'entry', seconds: child.seconds }]
    case 'line':
      return [{ ...phrase(child), kind: 'line' }]
    default:
      return [
        {
          kind: 'block',
          text: oneLine(blockText(child)),
          source: child.position ? [child.position] : [],
          author: false,
        },
      ]
  }
}

function columnRows(column: Column): Row[] {
  const head: Row[] = column.head ? [{ ...phrase(column.head), kind: 'head' }] : []
  return [...head, ...column.children.flatMap((point) => pointRows(point))]
}

function pointRows(point: Point, number?: number): Row[] {
  const under = (point.points ?? []).map((one): Row => ({ ...phrase(one), kind: 'point', level: 1 }))
  return [{ ...phrase(point), kind: 'point', level: 0, ...(number !== undefined && { number }) }, ...under]
}

function countNotes({ notes }: Slide): NotesCount {
  const count: NotesCount = { sentences: 0, points: 0, optional: 0 }
  visit(notes, (node) => {
    if (node.type === 'footnoteDefinition') return SKIP
    if (node.type !== 'sentence') return CONTINUE
    count.sentences += 1
    if (node.data?.point) count.points += 1
    if (node.data?.optional) count.optional += 1
    return CONTINUE
  })
  return count
}
