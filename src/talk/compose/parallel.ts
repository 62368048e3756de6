/**
 * Parallel openings: scenes side by side as `cards`, dates in sequence as a `timeline`.
 * Members are paragraphs, or the sentences of one paragraph.
 */
import { type Context, roomOf } from '../context.ts'
import type { Draft } from '../draft.ts'
import type { Opening } from '../languages/language.ts'
import type { Candidate } from '../candidate.ts'
import { candidatesOf, canStand, type Prose } from '../prose.ts'
import { claimTitle, fitsTitle } from '../titles.ts'
import { type Member, memberColumn } from './column.ts'
import { draftOf, type Place, unitsAbove } from './place.ts'

/** Members that make a layout, and how many one slide holds. */
const least = 3
const most = 4
/** Stages that one paragraph tells are short: so many stand on one slide. */
const stages = 5

/** What a sentence opens with, if that makes it a member. */
type Open = (candidate: Candidate) => Opening | undefined

/** Slides for a run of members found at the start of `prose`, and how many paragraphs they take. */
export function parallelDrafts(
  prose: readonly Prose[],
  place: Place,
  context: Context,
): { drafts: Draft[]; taken: number } | undefined {
  return (
    found(prose, 'cards', ({ reading }) => reading.scene, place, context) ??
    found(prose, 'timeline', ({ reading }) => reading.stage, place, context)
  )
}

function found(
  prose: readonly Prose[],
  layout: 'cards' | 'timeline',
  open: Open,
  place: Place,
  context: Context,
): { drafts: Draft[]; taken: number } | undefined {
  const paragraphs = leadingMembers(prose, open)
  if (isRun(paragraphs, layout)) {
    const drafts = divide(paragraphs).map(({ start, members }) =>
      draft(layout, members, prose.slice(start, start + members.length), place, context),
    )
    return { drafts, taken: paragraphs.length }
  }
  const [first] = prose
  if (!first || first.candidates.length < least) return undefined
  const sentences = first.candidates.flatMap((candidate) => member(candidate, open) ?? [])
  if (!isRun(sentences, layout) || sentences.length > (layout === 'timeline' ? stages : most))
    return undefined
  return { drafts: [draft(layout, sentences, [first], place, context)], taken: 1 }
}

function member(candidate: Candidate | undefined, open: Open): Member | undefined {
  const opening = candidate && open(candidate)
  return candidate && opening && !candidate.stance.asks ? { candidate, opening } : undefined
}

/** The members at the start: one paragraph each, without a gap. */
function leadingMembers(prose: readonly Prose[], open: Open): Member[] {
  const members: Member[] = []
  for (const one of prose) {
    const next = member(one.candidates[0], open)
    if (!next) break
    members.push(next)
  }
  return members
}

/** Enough members, with heads of their own; scenes that open alike, or years in order. */
function isRun(members: readonly Member[], layout: 'cards' | 'timeline'): boolean {
  if (members.length < least || new Set(members.map(headText)).size < members.length) return false
  const years = members.flatMap(({ opening }) => opening.year ?? [])
  if (layout === 'cards') return new Set(members.map(wordBefore)).size === 1
  return years.length >= 2 && years.every((year, index) => index === 0 || year >= (years[index - 1] ?? year))
}

/** Parallel scenes open with the same word: In education, … In business, …. */
function wordBefore({ candidate, opening }: Member): string {
  return candidate.text.slice(0, opening.head.start).trim().toLowerCase().replace(/^而/u, '')
}

function headText({ candidate, opening }: Member): string {
  return candidate.text.slice(opening.head.start, opening.head.end)
}

/** Slides of three or four; what is left over is shared out. */
function divide(members: readonly Member[]): { start: number; members: Member[] }[] {
  const slides = Math.ceil(members.length / most)
  const size = Math.ceil(members.length / slides)
  return Array.from({ length: slides }, (_, slide) => ({
    start: slide * size,
    members: members.slice(slide * size, (slide + 1) * size),
  }))
}

function draft(
  layout: 'cards' | 'timeline',
  members: readonly Member[],
  prose: readonly Prose[],
  place: Place,
  context: Context,
): Draft {
  const { language } = context
  const all = candidatesOf(prose)
  const shown = members.map(({ candidate }) => candidate)
  const title = all.find(
    (one) =>
      !shown.includes(one) &&
      (one.stance.announces || (one.first && !(layout === 'timeline' && one.reading.sets))) &&
      canStand(one) &&
      fitsTitle(one, language),
  )
  const heads = members.reduce((sum, one) => sum + language.units(headText(one)), 0)
  const room = roomOf(context, unitsAbove(title, place, context) + heads).units / members.length
  return draftOf(place, title ? [claimTitle(title, language)] : [], {
    layout,
    children: members.map((one) => memberColumn(one, room, context)),
    notes: prose.map((one) => one.paragraph),
    prose,
    points: shown,
  })
}
