/** What to do with a slide that is too full: show less of what is spoken anyway, in a plainer layout. */
import type { Blockquote } from 'mdast'
import type { Diagram, Figure } from '../article/nodes.ts'
import { headed } from './compose/head.ts'
import type { Context } from './context.ts'
import type { Draft } from './draft.ts'
import { sourcesOf } from './finish.ts'
import type { Column, Point, Points, SlideContent } from './nodes.ts'
import { phraseText } from './phrase.ts'
import { divided, tightKey } from './tight.ts'

/** The slides that a draft makes, after it was found too full as often as the context says. */
export function relieve(draft: Draft, context: Context): Draft[] {
  const level = levelOf(draft, context)
  if (level === 0) return [draft]
  if (draft.layout === 'blocks') return dividedBlocks(draft, context)
  if (draft.layout === 'quote')
    return [asBlocks(draft)].flatMap((plain) => relieveAgain(plain, level, context))
  // Lists, tables and code are divided where they are read; paragraphs part before points go.
  if (!isSpoken(draft)) return [draft]
  const patience = draft.notes.length > 1 ? 1 : 0
  return [level > patience ? withFewer(draft, level - patience, context) : draft]
}

function relieveAgain(draft: Draft, level: number, context: Context): Draft[] {
  return level > 1 ? dividedBlocks(draft, context, level - 1) : [draft]
}

function levelOf(draft: Draft, { tight }: Context): number {
  if (tight.size === 0) return 0
  return tight.get(tightKey(draft.slug, sourcesOf(draft))) ?? 0
}

/** Whether all that it shows is in its notes, or in those of other slides: then showing less loses nothing. */
function isSpoken({ candidates, slug }: Draft): boolean {
  return candidates.length > 0 || slug === 'closing'
}

/** Columns become rows first; then the longest points go. A slide without points is its title, or its figure. */
function withFewer(draft: Draft, level: number, context: Context): Draft {
  const columns = draft.children.filter((child): child is Column => child.type === 'column')
  if (columns.length > 0) {
    const points: Points = { type: 'points', ordered: false, children: columns.flatMap((one) => rowsOf(one)) }
    return fewerPoints({ ...draft, layout: 'points', children: [points] }, level - 1, context)
  }
  const plain = draft.layout === 'number' || draft.layout === 'statement' || draft.layout === 'definition'
  return fewerPoints(plain ? asPoints(draft) : draft, plain ? level - 1 : level, context)
}

function asPoints(draft: Draft): Draft {
  return { ...draft, layout: 'points', children: draft.children.filter(({ type }) => type === 'points') }
}

/** A column's points, the first after the column's head. */
function rowsOf({ head, children }: Column): Point[] {
  const [first, ...others] = children
  if (!head || !first) return children
  return [headed(head, first), ...others]
}

function fewerPoints(draft: Draft, drop: number, { language }: Context): Draft {
  if (draft.loose)
    return { ...draft, loose: { ...draft.loose, points: Math.max(1, draft.loose.points - drop) } }
  const length = (point: Point) => language.units(phraseText(point))
  const children = draft.children.map((child) => {
    if (child.type !== 'points') return child
    const longest = [...child.children].sort((a, b) => length(b) - length(a)).slice(0, Math.max(0, drop))
    return { ...child, children: child.children.filter((point) => !longest.includes(point)) }
  })
  const left = children.filter((child) => child.type !== 'points' || child.children.length > 0)
  const hasPoints = left.some((child) => child.type === 'points')
  if (hasPoints) return { ...draft, children: left }
  return {
    ...draft,
    children: left,
    layout: left.find(isPicture)?.type ?? 'section',
  }
}

function isPicture(child: SlideContent): child is Figure | Diagram {
  return child.type === 'figure' || child.type === 'diagram'
}

/** A quotation too long to stand alone, under its heading like any other text. */
function asBlocks(draft: Draft): Draft {
  const quote = draft.shown.find((block): block is Blockquote => block.type === 'blockquote')
  return {
    ...draft,
    layout: 'blocks',
    // The first is the quotation itself.
    titles: draft.titles.slice(1),
    titleHidden: false,
    children: quote ? [quote] : draft.children,
  }
}

/** Blocks as written go on on another slide; so does a quotation, by its paragraphs. */
function dividedBlocks(draft: Draft, context: Context, level = levelOf(draft, context)): Draft[] {
  const [only] = draft.children
  const inside = draft.children.length === 1 && only?.type === 'blockquote' ? only : undefined
  const parts = inside
    ? divided(inside.children, () => 0, level).map(({ items }) => [{ ...inside, children: [...items] }])
    : divided(draft.children, () => 0, level).map(({ items }) => [...items])
  return parts.map((children, index) => ({
    ...draft,
    children,
    notes: index === 0 ? draft.notes : [],
    shown: index === 0 ? draft.shown : [],
    sources: index === 0 ? draft.sources : children.flatMap((child) => child.position ?? []),
  }))
}
