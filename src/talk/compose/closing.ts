/** The conclusion: its strongest sentences, under its own heading. */
import type { Paragraph, RootContent } from 'mdast'
import type { Candidate } from '../candidate.ts'
import { choosePoints } from '../choose.ts'
import { type Context, roomOf } from '../context.ts'
import type { Draft } from '../draft.ts'
import type { Language } from '../languages/language.ts'
import type { Point } from '../nodes.ts'
import { candidatesOf, canStand, type Prose, toPoint } from '../prose.ts'
import { ownTitle } from '../titles.ts'
import { followerOf } from './followers.ts'
import { draftOf, type Place, readPassage, weighPassage } from './place.ts'
import { composePassages } from './passage.ts'
import { membersOf } from './row.ts'

/** What the last words of a talk weigh more than others. */
const lastWord = 1

/** One closing slide for a conclusion's prose; tables, lists or figures in it come before, planned as ever. */
export function closingDrafts(blocks: readonly RootContent[], place: Place, context: Context): Draft[] {
  const end = blocks.findLastIndex((block) => block.type !== 'paragraph' && block.type !== 'mark') + 1
  const own = blocks.slice(end).filter((block): block is Paragraph => block.type === 'paragraph')
  if (own.length === 0 || blocks.some((block) => block.type === 'mark' && block.name === 'slide')) {
    return composePassages(blocks, place, context)
  }
  // A story that ends the article concludes nothing: its claims are told once more behind it.
  const told = candidatesOf(readPassage(own, place, context)).filter(canStand)
  if (told.length > 0 && told.every((one) => !one.mark && !one.strong && one.reading.sets))
    return composePassages(blocks, place, context)
  const before = end > 0 ? composePassages(blocks.slice(0, end), { ...place, opening: false }, context) : []
  return [...before, closingDraft(own, blocks.slice(end), place, context)]
}

/** What a conclusion counts in one sentence (第一，……；第二，……) is what it says: the members of the first that does. */
function rowsOf(candidates: readonly Candidate[], language: Language): Map<Candidate, Point[]> | undefined {
  for (const candidate of candidates) {
    const found = membersOf(candidate, language)
    if (found && !found.ordered) return new Map([[candidate, found.members]])
  }
  return undefined
}

/** Points of a closing. */
const most = 3

/** The last sentence of all, where it goes on from the last point ("Now that it is out, the question is …") and there is room. */
function endOf(
  points: readonly Candidate[],
  prose: readonly Prose[],
  language: Language,
): Candidate | undefined {
  const last = points.at(-1)
  const next = last && points.length < most && !last.mark ? followerOf(last, prose, language) : undefined
  return next === candidatesOf(prose).at(-1) ? next : undefined
}

function closingDraft(
  paragraphs: readonly Paragraph[],
  notes: RootContent[],
  place: Place,
  context: Context,
): Draft {
  const { language } = context
  const prose = weighPassage(paragraphs, place, context)
  const candidates = candidatesOf(prose)
  const last = candidates.at(-1)
  if (last) last.weight += lastWord
  const rows = rowsOf(candidates, language)
  const points = rows
    ? [...rows.keys()]
    : choosePoints(candidates, { points: most, units: roomOf(context, 0).units }, language)
  const end = rows ? undefined : endOf(points, prose, language)
  const children = [
    ...points.flatMap((point) => rows?.get(point) ?? [toPoint(point, language)]),
    ...(end ? [toPoint(end.saying(end.titled), language)] : []),
  ]
  // The last words under a heading of something else conclude the whole, not what that speaks of.
  const own = place.part.heading !== undefined && language.isConclusion(place.part.name)
  const titles = own ? [] : [ownTitle(language.words.recap)]
  const draft = draftOf(place, titles, {
    layout: points.length > 0 ? 'closing' : 'points',
    children: points.length > 0 ? [{ type: 'points', ordered: false, children }] : [],
    notes,
    prose,
    points,
  })
  return own ? draft : { ...draft, path: [] }
}
