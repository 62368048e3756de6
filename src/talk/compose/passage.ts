/** The drafts of some blocks under one heading. */
import type { RootContent } from 'mdast'
import type { Context } from '../context.ts'
import type { Draft } from '../draft.ts'
import { type Passage, passagesOf } from '../passages.ts'
import { composeFigure } from './figure.ts'
import { joinLone } from './lone.ts'
import { composeMarked } from './marked.ts'
import { ownTitle } from '../titles.ts'
import type { Place } from './place.ts'
import { composeProse } from './prose.ts'
import { composeShown } from './shown.ts'

export function composePassages(blocks: readonly RootContent[], place: Place, context: Context): Draft[] {
  const drafts = passagesOf(blocks).flatMap((passage, index) =>
    withPoint(passage, composeOne(passage, { ...place, opening: place.opening && index === 0 }, context)),
  )
  return joinLone(withoutEmpty(drafts), context)
}

/** What is only spoken, without a slide to show (badges, say), is spoken to the next slide, the last to the one before. */
function withoutEmpty(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = []
  let before: Draft[] = []
  for (const draft of drafts) {
    if (isEmpty(draft)) before.push(draft)
    else {
      kept.push(spokenFirst(before, draft))
      before = []
    }
  }
  const last = kept.pop()
  if (!last) return drafts.slice(0, 1).map((first) => spokenLast(first, drafts.slice(1)))
  return [...kept, spokenLast(last, before)]
}

/** Nothing on it, and no title but the heading. */
function isEmpty({ layout, children, titles, spare, path }: Draft): boolean {
  const heading = path.at(-1)?.heading?.position
  return (
    layout === 'section' &&
    children.length === 0 &&
    titles.every(({ sources, author }) => !author && sources.every((place) => place === heading)) &&
    (spare?.() ?? []).length === 0
  )
}

function spokenFirst(before: readonly Draft[], draft: Draft): Draft {
  if (before.length === 0) return draft
  const notes = [...before.flatMap((one) => one.notes), ...draft.notes]
  return { ...draft, notes, sources: [...before.flatMap((one) => one.sources), ...draft.sources] }
}

function spokenLast(draft: Draft, after: readonly Draft[]): Draft {
  if (after.length === 0) return draft
  const notes = [...draft.notes, ...after.flatMap((one) => one.notes)]
  return { ...draft, notes, sources: [...draft.sources, ...after.flatMap((one) => one.sources)] }
}

/** The author's words for a figure or another block title its slide. */
function withPoint(passage: Passage, drafts: Draft[]): Draft[] {
  const [first, ...others] = drafts
  if (!first || passage.kind === 'prose' || passage.kind === 'marked' || !passage.point) return drafts
  return [{ ...first, titles: [ownTitle(passage.point.value, true), ...first.titles] }, ...others]
}

function composeOne(passage: Passage, place: Place, context: Context): Draft[] {
  switch (passage.kind) {
    case 'prose':
      return composeProse(passage, place, context)
    case 'figure':
      return composeFigure(passage, place, context)
    case 'shown':
      return composeShown(passage, place, context)
    case 'marked':
      return composeMarked(passage, place, context, composePassages)
  }
}
