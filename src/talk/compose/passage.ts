/** The drafts of some blocks under one heading. */
import type { RootContent } from 'mdast'
import type { Context } from '../context.ts'
import type { Draft } from '../draft.ts'
import { type Passage, passagesOf } from '../passages.ts'
import { composeFigure } from './figure.ts'
import { composeMarked } from './marked.ts'
import { ownTitle } from '../titles.ts'
import type { Place } from './place.ts'
import { composeProse } from './prose.ts'
import { composeShown } from './shown.ts'

export function composePassages(blocks: readonly RootContent[], place: Place, context: Context): Draft[] {
  return passagesOf(blocks).flatMap((passage, index) =>
    withPoint(passage, composeOne(passage, { ...place, opening: place.opening && index === 0 }, context)),
  )
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
