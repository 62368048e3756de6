/** A run of prose: its points, slide by slide. */
import { preceding } from '../preceding.ts'
import type { Draft } from '../draft.ts'
import { announcedCount } from '../announced.ts'
import { choosePoints, type Room, wanted } from '../choose.ts'
import { type Context, roomOf } from '../context.ts'
import { announcing, enumerations } from '../discourse.ts'
import type { Passage } from '../passages.ts'
import type { Candidate } from '../candidate.ts'
import { candidatesOf, canStand, isLinks, isBeside, type Prose } from '../prose.ts'
import type { Language } from '../languages/language.ts'
import { claimTitle, fitsAbove } from '../titles.ts'
import { alike } from './alike.ts'
import { compareDraft } from './compare.ts'
import { definitionDraft } from './definition.ts'
import { type Group, groupParagraphs, spokenTo } from './group.ts'
import { explained } from './explained.ts'
import { followed } from './followers.ts'
import { inOneForm } from './form.ts'
import { limited, withoutUnlimited } from './limits.ts'
import { loneOf } from './lone.ts'
import { namedDrafts } from './named.ts'
import { counted, countsParagraphs, leadOf, memberPoint, most } from './counted.ts'
import { contentOf } from './content.ts'
import { parallelDrafts } from './parallel.ts'
import { lastTitles, moreTitles, chiefOf } from './other-titles.ts'
import { sortedDraft } from './sorted.ts'
import { promised } from './promised.ts'
import { draftOf, type Place, weighPassage, unitsAbove } from './place.ts'
import { isAsked, titleCandidate } from './title.ts'

/** Slides for a run of prose: enumerations gathered, comparisons side by side, the rest by what a slide holds. */
export function composeProse(passage: Passage & { kind: 'prose' }, place: Place, context: Context): Draft[] {
  const prose = weighPassage(passage.paragraphs, place, context).map((one, index, { length }) =>
    isLinks(one.paragraph) || (index > 0 && index === length - 1 && isBeside(one))
      ? { ...one, candidates: [] }
      : one,
  )
  if (prose.length === 0)
    return [draftOf(place, [], { notes: [...passage.before, ...passage.rest], layout: 'section' })]
  const drafts: Draft[] = []
  for (const group of enumerations(prose)) {
    const here = { ...place, opening: place.opening && group.start === 0 }
    if (group.kind === 'enumeration')
      drafts.push(...enumerationDrafts(group.lead, group.items, here, context))
    else {
      const last = isSilent(group.prose) ? drafts.pop() : undefined
      drafts.push(...(last ? [spokenTo(last, group.prose)] : plainDrafts(group.prose, here, context)))
    }
  }
  drafts[0]?.notes.unshift(...passage.before)
  drafts.at(-1)?.notes.push(...passage.rest)
  return drafts
}

/** Definitions, cards and timelines where the text carries them; the rest by what a slide holds. */
function plainDrafts(prose: readonly Prose[], place: Place, context: Context): Draft[] {
  const definition = definitionDraft(prose[0], place, context)
  if (definition) return [definition, ...plainDrafts(prose.slice(1), { ...place, opening: false }, context)]
  for (const [index] of prose.entries()) {
    const from = prose.slice(index)
    const here = { ...place, opening: place.opening && index === 0 }
    const parallel =
      namedDrafts(from, here, context) ??
      parallelDrafts(from, here, context) ??
      sortedDraft(from, here, context)
    if (!parallel) continue
    const before = grouped(prose.slice(0, index), place, context)
    const rest = prose.slice(index + parallel.taken)
    if (isSilent(rest)) {
      const told = parallel.drafts.map((draft, at, all) =>
        at === all.length - 1 ? spokenTo(draft, rest) : draft,
      )
      return [...before, ...told]
    }
    const after = plainDrafts(rest, { ...place, opening: false }, context)
    return [...before, ...parallel.drafts, ...after]
  }
  return grouped(prose, place, context)
}

/** Greetings and the like, which nothing can be shown of: they are spoken to the slide before. */
function isSilent(prose: readonly Prose[]): boolean {
  return !candidatesOf(prose).some((one) => canStand(one) || one.stance.asks)
}

function grouped(prose: readonly Prose[], place: Place, context: Context): Draft[] {
  if (countsParagraphs(prose, place)) {
    const items = prose.map((one) => [one])
    return enumerationDrafts([], items, place, context)
  }
  return groupParagraphs(prose, place, context).map((group, index, all) => {
    const here = { ...place, opening: place.opening && index === 0 }
    return proseDraft(group, here, context, leadOf(preceding(all, index), group, context))
  })
}

/** Members told one after the other (首先……其次……): one point each, titled by what announced them. */
function enumerationDrafts(
  lead: readonly Prose[],
  items: readonly Prose[][],
  place: Place,
  context: Context,
): Draft[] {
  const slides = Math.ceil(items.length / most)
  const size = Math.ceil(items.length / slides)
  return Array.from({ length: slides }, (_, slide) => {
    const members = items.slice(slide * size, (slide + 1) * size)
    const before = slide === 0 ? lead : []
    const points = members.flatMap((item) => memberPoint(item, context) ?? [])
    const title =
      announcing(before[0], items.length) ??
      candidatesOf(members.flat()).find((one) => one.stance.announces || one.stance.asks)
    const short = title && fitsAbove(title, context.language) ? title : undefined
    const draft = pointsDraft([...before, ...members.flat()], points, short, place, context)
    // Members that are counted go together.
    return { ...draft, loose: undefined }
  })
}

/** One slide for some paragraphs: a claim or question as its title, then what supports it. */
function proseDraft(
  { prose, shaped }: Group,
  place: Place,
  context: Context,
  lead: Candidate | undefined,
): Draft {
  const shape = shaped ? spokenTo(shaped, prose.slice(1)) : compareDraft(prose, place, context)
  if (shape) return shape
  const title = place.titled ? undefined : (lead ?? titleCandidate(prose, context, place))
  const row = alike(prose, roomOf(context, unitsAbove(undefined, place, context)), context.language)
  if (row) {
    // What one member says is no title of all.
    const above = row.title ?? (title && row.members.includes(title) ? undefined : title)
    return pointsDraft(prose, row.members, above, place, context)
  }
  return pointsDraft(prose, pointsOf(prose, title, place, context), title, place, context)
}

/** At least one point of every paragraph while there is room, then the weightiest of the rest. */
function pointsOf(
  prose: readonly Prose[],
  title: Candidate | undefined,
  place: Place,
  context: Context,
): Candidate[] {
  const { language } = context
  const room = offered(roomOf(context, unitsAbove(title, place, context)), context)
  const members = counted(prose, title) ?? promised(prose, title, room)
  if (members) return members
  const each = candidatesOf(prose)
  const open = title ? each.filter((candidate) => candidate !== title) : each
  const claims = open.some((one) => says(one) && canStand(one))
  const isFree = (one: Candidate) => one !== title && (!claims || says(one))
  const all = claims ? open.filter(says) : open
  const points = pointsFor(prose, room, context)
  const announced = announcedBy(title, room)
  const leading = prose.flatMap(({ candidates }) =>
    choosePoints(candidates.filter(isFree), { points: 1, units: room.units }, language),
  )
  const wide = { points: announced, units: Math.ceil(room.units * ample) }
  const chosen = choosePoints(
    all,
    announced >= points ? wide : { points, units: room.units },
    language,
    leading,
  )
  return chosen.length > 0 || title ? chosen : lastResort(all, context)
}

/** A moment of a story makes no point beside a claim. */
function says({ stance }: Candidate): boolean {
  return !stance.tells
}

/** So much more of announced members than of other points. */
const ample = 1.3

/** As many as the title announces ("Your grade has three parts"), which the paragraph may tell in more sentences. */
function announcedBy(title: Candidate | undefined, room: Room): number {
  const count = title?.stance.announces ? announcedCount(title.text, title.reading) : undefined
  return Math.min(count ?? 0, room.points)
}

/** How many points paragraphs are worth; a slide for one alone takes all that fits. */
function pointsFor(prose: readonly Prose[], room: Room, context: Context): number {
  const most = prose.reduce((sum, one) => sum + offeredPoints(wanted(one.candidates.length), context), 0)
  return Math.max(prose.length === 1 ? 3 : 2, Math.min(room.points, most))
}

/** A talk that has no time for everything chooses from more than a slide holds. */
function offered(room: Room, context: Context): Room {
  return { points: offeredPoints(room.points, context), units: offeredPoints(room.units, context) }
}

function offeredPoints(count: number, { matter }: Context): number {
  return matter ? count * 2 : count
}

/** Where nothing can stand, the first sentence that is no longer than a point: better than an empty slide. */
function lastResort(candidates: readonly Candidate[], context: Context): Candidate[] {
  const { point } = context.language.longest
  return candidates.filter((one) => one.units <= point && !one.stance.announces).slice(0, 1)
}

/** Without any heading above it, a slide of several points takes the weightiest that fits as its title. */
function chief(points: readonly Candidate[], place: Place, language: Language): Candidate | undefined {
  if (points.length < 3 || place.path.some((part) => part.heading)) return undefined
  return chiefOf(points, language, 1.5)
}

/** A claim that titles one point alone is better beside it, under the heading. */
function withTitle(points: readonly Candidate[], title: Candidate | undefined): readonly Candidate[] {
  if (points.length > 1 || !title || points.includes(title) || !canStand(title)) return points
  return [title, ...points].sort((a, b) => startOf(a) - startOf(b))
}

function startOf(candidate: Candidate): number {
  return candidate.sentence.position?.start.offset ?? 0
}

function pointsDraft(
  prose: readonly Prose[],
  points: readonly Candidate[],
  title: Candidate | undefined,
  place: Place,
  context: Context,
): Draft {
  const { language } = context
  const shown = (place.opening && !isAsked(place)) || points.length === 0 ? withTitle(points, title) : points
  const named = title && !shown.includes(title) ? title : chief(shown, place, language)
  const kept = withoutUnlimited(
    shown.filter((point) => point !== named),
    prose,
    language,
  )
  const said = [...kept, ...(named ? [named] : [])]
  const form = inOneForm(kept, language)
  const own = kept.map((point) => limited(point, form(point), said, prose, language))
  const told = explained(own, kept, prose, language)
  const room = roomOf(context, unitsAbove(named, place, context))
  const plain = contentOf(kept, told, prose, named, context)
  const rows = goesOn(plain.layout, kept, context)
    ? followed(told, kept, prose, { ...room, points: pointsFor(prose, room, context) }, language)
    : told
  const content = rows === told ? plain : contentOf(kept, rows, prose, named, context)
  // What one of several members says is no title of them all.
  const ordinals = [kept[0], kept.at(-1)].map((one) => one?.stance.ordinal)
  const row = kept.length > 2 && kept.every(({ reading }) => reading.rowCue !== undefined)
  const counts = row || (kept.length > 1 && ordinals.every((one) => one !== undefined))
  return draftOf(place, named ? [claimTitle(named, language)] : [], {
    layout: content.layout,
    children: content.children,
    notes: prose.map((one) => one.paragraph),
    prose,
    points: shown,
    language: counts ? undefined : language,
    more: counts ? undefined : () => moreTitles(kept, rows, prose, content.children, context),
    last: counts ? undefined : (topics) => lastTitles(topics, kept, rows, prose, language),
    lone: named || counts ? undefined : loneOf(rows, kept, prose),
    loose: looseRoom(kept, content, room, context),
  })
}

/** Whether sentences that lean on the points may stand under them: not where these count, or one stands out by itself. */
function goesOn(layout: Draft['layout'], points: readonly Candidate[], { matter }: Context): boolean {
  if (matter || points.some(({ stance }) => stance.ordinal !== undefined)) return false
  const strong = points.some(
    ({ strong, mark, stance }) => strong || mark || stance.emphasis > 0 || stance.concludes,
  )
  return layout === 'points' || (layout === 'statement' && !strong)
}

/** What a slide holds of the points that it offers, where they do not count or follow each other. */
function looseRoom(
  points: readonly Candidate[],
  { layout }: Pick<Draft, 'layout'>,
  room: Room,
  { matter }: Context,
): Room | undefined {
  const counts = points.some((one) => one.stance.ordinal !== undefined)
  return matter && layout === 'points' && !counts ? room : undefined
}
