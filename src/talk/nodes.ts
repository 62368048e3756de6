/**
 * What the planner hands on: a root whose children are all `slide` nodes.
 * Nothing here knows HTML.
 */
import type { BlockContent, DefinitionContent, Node, Parent, PhrasingContent } from 'mdast'
import type { Position } from 'unist'

export const layouts = [
  'title',
  'agenda',
  'section',
  'points',
  'steps',
  'split',
  'figure',
  'diagram',
  'table',
  'code',
  'math',
  'quote',
  'compare',
  'cards',
  'timeline',
  'definition',
  'number',
  'statement',
  'blocks',
  'closing',
] as const

/** The name of a layout; `blocks` shows blocks as written, one under the other. */
export type Layout = (typeof layouts)[number]

/**
 * Words of the article set large: the title of a slide, a point, a head.
 * Each piece of `children` comes from one of `sources`, in order (promise P1).
 */
interface Words extends Parent {
  children: PhrasingContent[]
  /** One range per sentence that gave a piece; empty for words of Lectern's own (`Agenda`). */
  sources: Position[]
  /** The author chose these words (a mark, a setting); P1 does not bind them. */
  author?: boolean
}

export interface Title extends Words {
  type: 'slideTitle'
  /** It names what the slide speaks of, and claims nothing. */
  topic?: boolean
}

export interface Point extends Words {
  type: 'point'
  /** Points under this one, from a nested list; one level is drawn. */
  points?: Point[]
}

/** The points of a slide, drawn as equal rows. */
export interface Points extends Parent {
  type: 'points'
  ordered: boolean
  /** Number of the first one, where an ordered list goes on from another slide. */
  start?: number
  children: Point[]
}

/**
 * A side of `compare`, a card of `cards`, a stage of `timeline` (its head is the date). Without a
 * head, its points speak for themselves and are set large.
 */
export interface Column extends Parent {
  type: 'column'
  head?: Title
  children: Point[]
}

/** A line of the agenda: leads to the slide `target`; its height follows the seconds. */
export interface Entry extends Words {
  type: 'entry'
  target: string
  seconds: number
}

/** `figure` is the number of a `number` slide. */
export type LineRole =
  'subtitle' | 'author' | 'date' | 'duration' | 'lead' | 'attribution' | 'caption' | 'figure'

/** A short line with a fixed part on its layout: the subtitle, who speaks, who is quoted. */
export interface Line extends Words {
  type: 'line'
  role: LineRole
}

/** What is spoken: blocks of the article in their order; sentences carry what became of them. */
export interface Notes extends Parent {
  type: 'notes'
  children: (BlockContent | DefinitionContent)[]
}

export interface Slide extends Parent {
  type: 'slide'
  /** Unique; does not change when another section is edited (promise P4). */
  id: string
  layout: Layout
  title?: Title
  /** The title is read out but not drawn: a `quote` speaks for itself. */
  titleHidden?: boolean
  /** The heading above the title, where the title says something else. */
  kicker?: Title
  /** 1, 2, 3 … on a `section` slide. */
  number?: number
  children: SlideContent[]
  notes: Notes
  /** How long the slide is spoken to. */
  seconds: number
  /** The passages of the article that the slide and its notes come from. */
  sources: Position[]
}

export type SlideContent = Points | Column | Entry | Line | BlockContent

/** `file.data.talk` after the stage. */
export interface TalkData {
  title: string
  seconds: number
  /** How many. */
  slides: number
}

declare module 'mdast' {
  interface RootContentMap {
    slide: Slide
    slideTitle: Title
    point: Point
    points: Points
    column: Column
    entry: Entry
    line: Line
    notes: Notes
  }
}

declare module 'vfile' {
  interface DataMap {
    talk: TalkData
  }
}

/** Whether the node is a slide. */
export function isSlide(node: Node): node is Slide {
  return node.type === 'slide'
}
