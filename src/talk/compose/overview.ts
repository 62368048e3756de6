/** A section that only says what its sub-topics are: their names are the points. */
import type { Paragraph, RootContent } from 'mdast'
import type { Context } from '../context.ts'
import type { Draft } from '../draft.ts'
import type { Point } from '../nodes.ts'
import { announcedCount } from '../announced.ts'
import type { Part } from '../outline.ts'
import { phraseText } from '../phrase.ts'
import { claimTitle, fitsAbove, fitsTitle } from '../titles.ts'
import { composePassages } from './passage.ts'
import { candidatesOf } from '../prose.ts'
import { draftOf, type Place, readPassage } from './place.ts'

/** Sub-topics that one slide can name, and sentences that are an introduction to them. */
const few = { parts: 5, sentences: 2 }
export const mostNamed = few.parts

/**
 * The overview alone where the section is an introduction; after its own slides where its last
 * paragraph announces as many members as there are sub-topics, or as many of the parts `after` it as count
 * themselves ("four things I tried", told in the next four sections). Undefined else.
 */
export function overviewDrafts(
  blocks: readonly RootContent[],
  place: Place,
  after: readonly Part[],
  context: Context,
): Draft[] | undefined {
  const { parts } = place.part
  if (parts.length === 1 || parts.length > few.parts) return undefined
  const whole = parts.length > 0 ? overviewDraft(blocks, parts, place, context) : undefined
  if (whole) return [whole]
  const last = blocks.at(-1)
  const members = last?.type === 'paragraph' ? announced(last, parts.length > 0 ? parts : after, context) : []
  if (!last || members.length < 2 || (parts.length > 0 && members.length < parts.length)) return undefined
  if (parts.length === 0 && !members.every((part, index) => isMember(part, index + 1, context)))
    return undefined
  const before = blocks.slice(0, -1)
  const opening = place.opening && before.length === 0
  const overview = overviewDraft([last], members, { ...place, opening }, context)
  return overview && [...(before.length > 0 ? composePassages(before, place, context) : []), overview]
}

/** As many of the parts as a paragraph announces; none where it announces nothing, or more. */
function announced(paragraph: Paragraph, parts: readonly Part[], { language }: Context): readonly Part[] {
  if (parts.length < 2) return []
  let count = 0
  for (const child of paragraph.children) {
    const text = phraseText(child)
    count = announcedCount(text, language.read(text)) ?? count
  }
  return count <= parts.length ? parts.slice(0, count) : []
}

/** Whether a part counts itself as this member: in its heading, or in its first sentence. */
function isMember({ name, blocks }: Part, member: number, { language }: Context): boolean {
  const [first] = blocks[0]?.type === 'paragraph' ? blocks[0].children : []
  const told = [name, first ? phraseText(first) : ''].map((text) => language.read(text).stance.ordinal)
  return told.includes(member) || (member > 1 && told.includes('last'))
}

/** Undefined where the section has more to say than an introduction, or too few or many sub-topics. */
function overviewDraft(
  blocks: readonly RootContent[],
  parts: readonly Part[],
  place: Place,
  context: Context,
): Draft | undefined {
  const paragraphs = blocks.filter((block): block is Paragraph => block.type === 'paragraph')
  if (paragraphs.length === 0 || paragraphs.length < blocks.length) return undefined
  const candidates = candidatesOf(readPassage(paragraphs, place, context))
  if (candidates.length > few.sentences) return undefined
  const { language } = context
  const title =
    candidates.find((one) => fitsTitle(one, language)) ??
    candidates.find(
      (one) => announcedCount(one.text, one.reading) === parts.length && fitsAbove(one, language),
    )
  return draftOf(place, title ? [claimTitle(title, language)] : [], {
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
