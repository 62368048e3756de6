/** The author's own slides: blocks shown as written, in the layout that a mark asks for. */
import type { RootContent } from 'mdast'
import { report } from '../../config/diagnostics.ts'
import { isBlock } from '../blocks.ts'
import type { Context } from '../context.ts'
import type { Draft } from '../draft.ts'
import type { Column, Point, SlideContent } from '../nodes.ts'
import { layouts } from '../nodes.ts'
import type { Passage } from '../passages.ts'
import { ownTitle } from '../titles.ts'
import { type Place } from './place.ts'

/** A slide from a `slide` mark: planned as ever (by `compose`), with the mark's title and layout. */
export function composeMarked(
  passage: Passage & { kind: 'marked' },
  place: Place,
  context: Context,
  compose: (blocks: readonly RootContent[], place: Place, context: Context) => Draft[],
): Draft[] {
  const { mark, blocks } = passage
  const titledPlace = { ...place, titled: mark.options.title !== undefined }
  const drafts = compose(blocks, titledPlace, context)
  const [first] = drafts
  if (!first) {
    report(
      context.file,
      'mark-place',
      mark.position,
      'A slide starts here, but nothing follows.',
      'Remove the mark, or write what the slide is to say.',
    )
    return []
  }
  const merged = { ...mergeDrafts(drafts), marked: true }
  const titled =
    mark.options.title !== undefined
      ? { ...merged, titles: [ownTitle(mark.options.title, true)], spare: undefined }
      : merged
  return [
    mark.options.layout === undefined ? titled : inLayout(titled, mark.options.layout, passage, context),
  ]
}

/** A marked slide is one slide: what the planner would put on several goes on it together. */
function mergeDrafts(drafts: readonly Draft[]): Draft {
  const [first, ...others] = drafts
  if (!first) throw new RangeError('no drafts to merge')
  if (others.length === 0) return first
  const children = joinPoints(drafts.flatMap((draft) => draft.children))
  const alone = children.length === 1 ? first.layout : 'blocks'
  return {
    ...first,
    layout: alone,
    children,
    notes: drafts.flatMap((draft) => draft.notes),
    sources: drafts.flatMap((draft) => draft.sources),
  }
}

function joinPoints(children: readonly SlideContent[]): SlideContent[] {
  const joined: SlideContent[] = []
  for (const child of children) {
    const last = joined.at(-1)
    if (child.type === 'points' && last?.type === 'points')
      joined[joined.length - 1] = { ...last, children: [...last.children, ...child.children] }
    else joined.push(child)
  }
  return joined
}

/** Give the draft another layout, where its content can stand in it. */
function inLayout(
  draft: Draft,
  name: string,
  passage: Passage & { kind: 'marked' },
  context: Context,
): Draft {
  const layout = layouts.find((one) => one === name)
  const refuse = (what: string): Draft => {
    report(
      context.file,
      'mark-place',
      passage.mark.position,
      what,
      `Choose another layout, or leave it to the planner.`,
    )
    return draft
  }
  if (layout === undefined) return refuse(`There is no layout "${name}".`)
  const points = draft.children.flatMap((child) => (child.type === 'points' ? child.children : []))
  if (layout === draft.layout) return draft
  if (layout === 'compare') {
    const columns = twoColumns(points)
    return columns
      ? { ...draft, layout, children: columns }
      : refuse('A comparison needs at least two points.')
  }
  if (layout === 'points' || layout === 'closing' || layout === 'steps' || layout === 'statement') {
    return points.length > 0
      ? { ...draft, layout, children: [{ type: 'points', ordered: false, children: points }] }
      : refuse('No point was found for this layout.')
  }
  if (layout === 'blocks')
    return {
      ...draft,
      layout,
      children: passage.blocks.filter(isBlock),
      notes: draft.notes.filter((block) => block.type === 'mark'),
    }
  if (layout === 'section') return { ...draft, layout, children: [] }
  return refuse(`Nothing here can stand in the layout "${name}".`)
}

function twoColumns(points: readonly Point[]): [Column, Column] | undefined {
  if (points.length < 2) return undefined
  const half = Math.ceil(points.length / 2)
  return [
    { type: 'column', children: points.slice(0, half) },
    { type: 'column', children: points.slice(half) },
  ]
}
