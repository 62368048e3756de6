/** A run of prose: its points, slide by slide. */
import type { Draft } from '../draft.ts'
import { choosePoints, type Room, wanted } from '../choose.ts'
import { type Context, roomOf } from '../context.ts'
import type { Passage } from '../passages.ts'
import { canStand, type Candidate, type Prose, toPoint } from '../prose.ts'
import { claimTitle, fitsTitle } from '../titles.ts'
import { enumerations } from '../discourse.ts'
import { compareDraft } from './compare.ts'
import { draftOf, readPassage, type Place } from './place.ts'

/** Slides for a run of prose: enumerations gathered, comparisons side by side, the rest packed by its room. */
export function composeProse(passage: Passage & { kind: 'prose' }, place: Place, context: Context): Draft[] {
  const prose = readPassage(passage.paragraphs, place, context)
  if (prose.length === 0) return [draftOf(place, [], { notes: passage.rest, layout: 'points' })]
  const drafts = enumerations(prose).flatMap((group) =>
    group.kind === 'enumeration'
      ? enumerationDrafts(group.lead, group.items, place, context)
      : packed(group.prose, place, context),
  )
  drafts.at(-1)?.notes.push(...passage.rest)
  return drafts
}

/** Members told one after the other (首先……其次……): one point each, titled by what announced them. */
function enumerationDrafts(lead: readonly Prose[], items: readonly Prose[][], place: Place, context: Context): Draft[] {
  const room = roomOf(context)
  const points = items.map((item) => memberPoint(item, context))
  const halves = Math.ceil(items.length / 5)
  const size = Math.ceil(items.length / halves)
  return Array.from({ length: halves }, (_, slide) => {
    const range = [slide * size, (slide + 1) * size] as const
    const chosen = points.slice(...range).filter((point) => point !== undefined)
    const spokenProse = [...(slide === 0 ? lead : []), ...items.slice(...range).flat()]
    const announced = lead.flatMap((one) => one.candidates).filter((one) => one.stance.announces || one.stance.asks)
    return pointsDraft(spokenProse, chosen, announced, place, context)
  }).filter((draft) => draft.notes.length > 0 || room.points > 0)
}

/** What a member says: its first sentence that can stand, unless a marked one is there. */
function memberPoint(item: readonly Prose[], context: Context): Candidate | undefined {
  const all = item.flatMap((one) => one.candidates)
  const marked = all.find((candidate) => candidate.mark || candidate.strong)
  const first = all.find(canStand)
  if (marked) return marked
  const short = all.find((candidate) => canStand(candidate) && candidate.units <= context.language.longest.point)
  return first && first.units <= context.language.longest.point * 1.4 ? first : (short ?? first)
}

/** Paragraphs packed into slides while their points fit. */
function packed(prose: readonly Prose[], place: Place, context: Context): Draft[] {
  const room = tightened(roomOf(context), place, context)
  const slides: { prose: Prose[]; points: Candidate[] }[] = []
  for (const one of prose) {
    const comparison = compareDraft([one], place, context)
    if (comparison) {
      slides.push({ prose: [one], points: [] })
      continue
    }
    const points = choosePoints(one.candidates, { ...room, points: Math.min(room.points, wanted(one.candidates.length)) }, context.language)
    const last = slides.at(-1)
    if (last && !compareDraft(last.prose, place, context) && fits([...last.points, ...points], room)) {
      last.prose.push(one)
      last.points.push(...points)
    } else slides.push({ prose: [one], points })
  }
  return mergeEmpty(slides).map((slide) => {
    const comparison = slide.prose.length === 1 ? compareDraft(slide.prose, place, context) : undefined
    return comparison ?? pointsDraft(slide.prose, slide.points, [], place, context)
  })
}

function tightened(room: Room, place: Place, context: Context): Room {
  const level = Math.max(0, ...[...context.tight].filter(([id]) => id.startsWith(place.part.slug)).map(([, times]) => times))
  return { points: Math.max(1, room.points - level), units: room.units * 0.8 ** level }
}

function fits(points: readonly Candidate[], room: Room): boolean {
  return points.length <= room.points && points.reduce((sum, point) => sum + point.units, 0) <= room.units
}

/** A slide whose paragraphs gave no point is spoken to the one before it. */
function mergeEmpty<T extends { prose: Prose[]; points: Candidate[] }>(slides: readonly T[]): T[] {
  const kept: T[] = []
  for (const slide of slides) {
    const before = kept.at(-1)
    if (before && slide.points.length === 0 && !slide.prose.some((one) => one.candidates.some(canStand))) before.prose.push(...slide.prose)
    else kept.push(slide)
  }
  return kept
}

/** A slide of points; its title is a claim of its prose that is not among them, where one fits. */
export function pointsDraft(
  prose: readonly Prose[],
  points: readonly Candidate[],
  announced: readonly Candidate[],
  place: Place,
  context: Context,
): Draft {
  const { language } = context
  const title = titleCandidate(prose, points, announced, context)
  const rest = points.filter((point) => point !== title)
  const shown = rest.length > 0 ? rest : points
  const titles = title && rest.length > 0 ? [claimTitle(title, language)] : []
  const used = [...shown, ...(title && rest.length > 0 ? [title] : [])]
  return draftOf(place, titles, {
    layout: 'points',
    children: shown.length > 0 ? [{ type: 'points', ordered: false, children: shown.map((point) => toPoint(point, language)) }] : [],
    notes: prose.map((one) => one.paragraph),
    used: new Set(used.map((candidate) => candidate.sentence)),
    fallback: prose,
    language,
  })
}

/** The sentence that announces the points, or asks, or opens the passage with a short claim. */
function titleCandidate(
  prose: readonly Prose[],
  points: readonly Candidate[],
  announced: readonly Candidate[],
  context: Context,
): Candidate | undefined {
  const { language } = context
  const all = prose.flatMap((one) => one.candidates)
  const titles = [...announced, ...all.filter((one) => one.stance.asks || one.stance.announces)]
  const announcing = titles.find((one) => fitsTitle(one, language))
  if (announcing) return announcing
  const claims = all.filter((one) => canStand(one) && fitsTitle(one, language) && !one.stance.illustrates && !one.mark)
  return claims.filter((one) => one.first && points.length > (points.includes(one) ? 2 : 1)).sort((a, b) => b.weight - a.weight)[0]
}
