/** A slide in the making: everything but its id, its final title and its time. */
import type { RootContent } from 'mdast'
import type { Position } from 'unist'
import type { Layout, SlideContent, Title } from './nodes.ts'
import type { Part } from './outline.ts'

export interface Draft {
  part: Part
  layout: Layout
  /** Titles in order of preference: the first that no other slide has is taken. */
  titles: Title[]
  titleHidden?: boolean
  children: SlideContent[]
  /** The article's blocks that are spoken here. */
  notes: RootContent[]
  /** What is shown, besides what the notes say. */
  sources: Position[]
  number?: number
}
