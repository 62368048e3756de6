/** A point alone under its heading, after something that is shown: it stands below that, or is only spoken. */
import { type Context, roomOf } from '../context.ts'
import type { Candidate } from '../candidate.ts'
import type { Draft, Lone } from '../draft.ts'
import type { Line, Point, SlideContent } from '../nodes.ts'
import { phraseText } from '../phrase.ts'
import { candidatesOf, type Prose } from '../prose.ts'

/** What is shown leaves room for a line below it: lines of code, rows of a table. */
const room = { lines: 9, rows: 6 }
/** A line below may be a little longer than a point. */
const stretch = 1.4
/** Beside a figure, two points may hold so much of what a slide does. */
const narrow = 0.8
/** Members of a slide that needs nothing beside it. */
const enough = 3

/** What a slide of one point without a claim as its title may do instead; undefined where the author set it. */
export function loneOf(
  rows: readonly Point[],
  points: readonly Candidate[],
  prose: readonly Prose[],
): Lone | undefined {
  const [row, ...others] = rows
  const [point] = points
  if (!row || !point || others.length > 0 || row.points || point.mark || point.strong) return undefined
  const { emphasis, concludes } = point.stance
  // A sentence that has a paragraph to itself is meant to stand out.
  const apart = candidatesOf(prose).length < 2
  const weak = emphasis === 0 && !concludes && !apart && !/\d/u.test(point.text)
  return { point: row, units: point.units, weak }
}

/** Drafts of one part, in which no slide says one thing only that belongs to the slide before it. */
export function joinLone(drafts: readonly Draft[], context: Context): Draft[] {
  // Where there is no time for all, each is taken for itself.
  if (context.matter) return [...drafts]
  const joined: Draft[] = []
  for (const draft of drafts) {
    const last = joined.at(-1)
    const both = last && !last.marked && !draft.marked ? join(last, draft, context) : undefined
    if (both) joined[joined.length - 1] = both
    else joined.push(draft)
  }
  return joined
}

function join(last: Draft, draft: Draft, context: Context): Draft | undefined {
  const { lone } = draft
  if (!lone) return undefined
  const beside = besideFigure(last, lone, context)
  const below = !beside && lone.units <= longestLine(context) && hasRoomBelow(last, context)
  if (!beside && !below && !(lone.weak && members(last.children) >= enough)) return undefined
  return {
    ...last,
    children: beside ?? (below ? [...last.children, lineOf(lone.point)] : last.children),
    notes: [...last.notes, ...draft.notes],
    sources: [...last.sources, ...draft.sources],
    candidates: [...last.candidates, ...draft.candidates],
  }
}

export function longestLine({ language }: Context): number {
  return language.longest.point * stretch
}

/** A figure has room for two points. */
function besideFigure({ layout, children }: Draft, lone: Lone, context: Context): SlideContent[] | undefined {
  const [figure, points, ...others] = children
  if (layout !== 'split' || !figure || points?.type !== 'points' || others.length > 0) return undefined
  const [one, ...more] = points.children
  const { language } = context
  const units = language.units(one ? phraseText(one) : '') + lone.units
  if (!one || more.length > 0 || units > language.longest.slide * narrow) return undefined
  return [figure, { ...points, children: [one, lone.point] }]
}

/** Whether the one block that a slide shows leaves room for a line below it. */
export function hasRoomBelow({ layout, children }: Draft, context: Context): boolean {
  const [only, ...others] = children
  if (!only || others.length > 0 || roomOf(context, 0).points < enough) return false
  if (layout === 'math') return true
  if (only.type === 'table') return only.children.length <= room.rows
  return only.type === 'code' && only.value.split('\n').length <= room.lines
}

/** A point as such a line. */
export function lineOf({ children, sources }: Point): Line {
  return { type: 'line', role: 'caption', children, sources }
}

function members(children: readonly SlideContent[]): number {
  return children.reduce(
    (sum, child) => sum + (child.type === 'points' ? child.children.length : child.type === 'column' ? 1 : 0),
    0,
  )
}
