import type { Root } from 'mdast'
import type { Position } from 'unist'
import type { RuleId } from '../../config/diagnostics.ts'
import type { Settings } from '../../config/settings.ts'
import type { Language } from '../languages/language.ts'
import type { Point, Slide } from '../nodes.ts'

/** A talk with the article that it was planned from. */
export interface Plan {
  article: Root
  slides: readonly Slide[]
  settings: Pick<Settings, 'slides' | 'minutes'>
  language: Language
}

/** A diagnostic to be reported: where, what is doubtful, what to do. */
export interface Doubt {
  rule: RuleId
  place: Position | undefined
  what: string
  toDo: string
}

/** The points of a slide, those of its columns included. */
export function pointsOf(slide: Slide): Point[] {
  return slide.children.flatMap((child) =>
    child.type === 'points' || child.type === 'column' ? child.children : [],
  )
}
