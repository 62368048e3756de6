/** A section that only says what its sub-topics are: their names are the points. */
import type { Paragraph, RootContent } from 'mdast'
import type { Context } from '../context.ts'
import type { Draft } from '../draft.ts'
import type { Point } from '../nodes.ts'
import { announcedCount } from '../announced.ts'
import type { Part } from '../outline.ts'
import { phraseText } from '../phrase.ts'
import { claimTitle, fitsTitle } from '../titles.ts'
import { composePassages } from './passage.ts'
import { draftOf, type Place, readPassage } from './place.ts'

/** Sub-topics that one slide can name, and sentences that are an introduction to them. */
const few = { parts: 5, sentences: 2 }

/**
 * The overview alone where the section is an introduction; after its own slides where its last
 * paragraph announces as many members as there are sub-topics. Undefined else.
 */
export function overviewDrafts(
  blocks: readonly RootContent[],
  place: Place,
  context: Context,
): Draft[] | undefined {
  const { parts } = place.part
  if (parts.length < 2 || parts.length > few.parts) return undefined
  const whole = overviewDraft(blocks, place, context)
  if (whole) return [whole]
  const last = blocks.at(-1)
  if (last?.type !== 'paragraph' || !announcesParts(last, place, context)) return undefined
  const overview = overviewDraft([last], { ...place, opening: false }, context)
  return overview && [...composePassages(blocks.slice(0, -1), place, context), overview]
}

function announcesParts(paragraph: Paragraph, place: Place, { language }: Context): boolean {
  const counts = paragraph.children.map((child) => announcedCount(phraseText(child), language))
  return counts.includes(place.part.parts.length)
}

/** Undefined where the section has more to say than an introduction, or too few or many sub-topics. */
function overviewDraft(blocks: readonly RootContent[], place: Place, context: Context): Draft | undefined {
  const { parts } = place.part
  const paragraphs = blocks.filter((block): block is Paragraph => block.type === 'paragraph')
  if (paragraphs.length === 0 || paragraphs.length < blocks.length) return undefined
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
