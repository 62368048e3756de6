/** A section that only says what its sub-topics are: their names are the points. */
import type { Paragraph, RootContent } from 'mdast'
import type { Context } from '../context.ts'
import type { Draft } from '../draft.ts'
import type { Point } from '../nodes.ts'
import type { Part } from '../outline.ts'
import { claimTitle, fitsTitle } from '../titles.ts'
import { draftOf, type Place, readPassage } from './place.ts'

/** Sub-topics that one slide can name, and sentences that are an introduction to them. */
const few = { parts: 5, sentences: 2 }

/** Undefined where the section has more to say than an introduction, or too few or many sub-topics. */
export function overviewDraft(
  blocks: readonly RootContent[],
  place: Place,
  context: Context,
): Draft | undefined {
  const { parts } = place.part
  const paragraphs = blocks.filter((block): block is Paragraph => block.type === 'paragraph')
  if (paragraphs.length === 0 || paragraphs.length < blocks.length) return undefined
  if (parts.length < 2 || parts.length > few.parts) return undefined
  const candidates = readPassage(paragraphs, place, context).flatMap((prose) => prose.candidates)
  if (candidates.length > few.sentences) return undefined
  const title = candidates.find((one) => fitsTitle(one, context.language))
  return draftOf(place, title ? [claimTitle(title, context.language)] : [], {
    layout: 'points',
    children: [{ type: 'points', ordered: false, children: parts.map(namePoint) }],
    notes: [...blocks],
    sources: parts.flatMap((part) => (part.heading?.position ? [part.heading.position] : [])),
  })
}

function namePoint(part: Part): Point {
  const { heading } = part
  return {
    type: 'point',
    children: heading?.children ?? [{ type: 'text', value: part.name }],
    sources: heading?.position ? [heading.position] : [],
  }
}
