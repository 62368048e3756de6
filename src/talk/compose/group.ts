/** Which paragraphs share a slide. */
import { wanted } from '../choose.ts'
import { topicShifts } from '../cohesion.ts'
import { type Context, roomOf } from '../context.ts'
import type { Draft } from '../draft.ts'
import { candidatesOf, canStand, type Prose } from '../prose.ts'
import { tightKey } from '../tight.ts'
import { alike } from './alike.ts'
import { type Place, unitsAbove } from './place.ts'
import { shapedDraft } from './shape.ts'
import { titleCandidate } from './title.ts'

/**
 * A paragraph with a claim of its own and enough under it has a slide to itself, and so has a
 * comparison; the others share slides while their points fit. What has no point joins its neighbour.
 */
export function groupParagraphs(prose: readonly Prose[], place: Place, context: Context): Group[] {
  const room = tightened(place, context)
  const { units: most } = roomOf(context, unitsAbove(undefined, place, context))
  const shifts = new Set(topicShifts(prose, termsOf))
  const groups: Group[] = []
  for (const [index, one] of prose.entries()) {
    const shaped = shapedDraft(one, place, context)
    const alone = shaped !== undefined || isRich(one, place, context) || listsCases(one, context)
    const load = Math.min(wanted(one.candidates.length), one.candidates.filter(canStand).length, room)
    const units = Math.min(
      ...one.candidates.filter(canStand).map((candidate) => candidate.units),
      context.language.longest.point,
    )
    const last = groups.at(-1)
    // What says when the claim before it holds is told with it.
    if (last && !last.shaped && one.candidates[0]?.limits) {
      last.prose.push(one)
      continue
    }
    const fits = last && !shifts.has(index) && last.load + load <= room && last.units + units <= most
    // What only leads to the next paragraph is no slide.
    const leads =
      last !== undefined &&
      !last.shaped &&
      !shaped &&
      (last.load === 0 ||
        leadsToRow(last, one, context) ||
        (endsAsking(last) && last.load + load <= room + 1))
    if (
      last &&
      !isQuestion(one) &&
      (last.load === 0 || !opensAsking(one)) &&
      (load === 0 || leads || (!alone && !last.alone && fits))
    ) {
      last.prose.push(one)
      last.load += load
      last.units += units
      last.alone ||= alone
    } else groups.push({ prose: [one], shaped, load, units, alone })
  }
  return joinSmall(groups, room, most)
}

/** A sentence as long as a list leaves room for little else. */
function listsCases({ candidates }: Prose, { language }: Context): boolean {
  const { point } = language.longest
  return candidates.some((one) => one.units > point && canStand(one) && one.reading.listsCases)
}

/** Its last words ask: the next paragraph answers. */
function endsAsking({ prose }: Group): boolean {
  return prose.at(-1)?.candidates.at(-1)?.stance.asks === true
}

/** One sentence, and a paragraph of members that open alike. */
function leadsToRow({ prose }: Group, next: Prose, context: Context): boolean {
  const [lead, ...others] = prose
  return (
    lead !== undefined &&
    others.length === 0 &&
    alike([lead, next], roomOf(context, 0), context.language) !== undefined
  )
}

/** A paragraph of a question alone: what follows answers it. */
function isQuestion({ candidates }: Prose): boolean {
  return candidates.length === 1 && candidates[0]?.stance.asks === true
}

/** "How do I change it? …": its question is no title of what stands before. */
function opensAsking({ candidates: [first] }: Prose): boolean {
  return first?.stance.asks === true
}

/** A short title, and at least two sentences that can stand under it. */
function isRich(prose: Prose, place: Place, context: Context): boolean {
  const title = titleCandidate([prose], context, { ...place, opening: true })
  return title !== undefined && prose.candidates.filter((one) => one !== title && canStand(one)).length >= 2
}

function termsOf({ candidates }: Prose): string[] {
  return candidates.flatMap((one) => one.terms)
}

/** Paragraphs that share a slide. */
export interface Group {
  prose: Prose[]
  /** The slide of its first paragraph alone, where that has a shape of its own. */
  shaped: Draft | undefined
  /** Points that its paragraphs are worth. */
  load: number
  /** Length of the shortest point of each. */
  units: number
  alone: boolean
}

/** A paragraph that is worth one point makes no slide beside one that has room for it. */
function joinSmall(groups: readonly Group[], most: number, units: number): Group[] {
  const joined: Group[] = []
  for (const group of groups) {
    const last = group.prose[0] && opensAsking(group.prose[0]) ? undefined : joined.at(-1)
    const lone = last && (isLone(last) || isLone(group)) && !last.alone && !group.alone
    const single = last && !last.alone && group.prose.length === 1 && group.prose[0]?.candidates.length === 1
    const fits = last && last.load + group.load <= most + 1 && last.units + group.units <= units
    if (last && ((lone && fits) || (single && last.load + group.load <= most + 1))) {
      last.prose.push(...group.prose)
      last.load += group.load
      last.units += group.units
    } else joined.push(group)
  }
  return joined
}

function isLone({ prose, load }: Group): boolean {
  return prose.length === 1 && load === 1
}

/** How many points a slide of this part takes: fewer, once a browser found one of its slides too full. */
function tightened(place: Place, context: Context): number {
  const { points } = roomOf(context, 0)
  if (context.tight.size === 0) return points
  const levels = [...context.tight].filter(([key]) => key.startsWith(tightKey(place.part.slug, [])))
  return Math.max(1, points - Math.max(0, ...levels.map(([, times]) => times)))
}

/** Paragraphs that have no point are spoken to the slide before them. */
export function spokenTo(draft: Draft, rest: readonly Prose[]): Draft {
  const notes = [...draft.notes, ...rest.map((one) => one.paragraph)]
  return rest.length === 0
    ? draft
    : { ...draft, notes, candidates: [...draft.candidates, ...candidatesOf(rest)] }
}
