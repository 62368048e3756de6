/** Members of one sort, named one after the other (B端……, C端……; 嵌入式……, 独立式……): two side by side, more as cards. */
import { type Context, roomOf } from '../context.ts'
import type { Draft } from '../draft.ts'
import type { Candidate } from '../candidate.ts'
import { canStand, type Prose, toPoint } from '../prose.ts'
import { claimTitle, fitsTitle } from '../titles.ts'
import { type Member, memberColumn, stretch } from './column.ts'
import { limitOf } from './limits.ts'
import { draftOf, type Place, unitsAbove } from './place.ts'

/** Members that one slide holds. */
const most = 4

interface Sorted extends Member {
  sort: string
}

/** A slide for the members found at the start of `prose`, perhaps behind a sentence that leads to them, and how many paragraphs it takes. */
export function sortedDraft(
  prose: readonly Prose[],
  place: Place,
  context: Context,
): { drafts: Draft[]; taken: number } | undefined {
  const [first] = prose
  const lead = leads(first, context) && sortOf(first?.candidates[0]) === undefined ? 1 : 0
  const members = run(prose.slice(lead).map(({ candidates }) => candidates[0]))
  if (isWhole(members)) {
    const told = prose.slice(0, lead + members.length)
    const found = paragraphsDraft(members, told, place, context)
    return found && { drafts: [found], taken: told.length }
  }
  const told = prose.slice(0, lead + 1)
  const own = told[lead]?.candidates ?? []
  const start = own.findIndex((one) => sortOf(one) !== undefined)
  const sentences = start < 0 || start > 1 - lead ? [] : run(own.slice(start))
  const rest = own.slice(start + sentences.length)
  const spare = sentences.length > 2 || isPair(sentences) ? 1 : 0
  if (!isWhole(sentences) || rest.length > spare || rest.some((one) => one.counters || one.limits))
    return undefined
  return { drafts: [draft(sentences, told, place, context)], taken: told.length }
}

function sortOf(candidate: Candidate | undefined): Sorted | undefined {
  const found = candidate?.reading.sorted
  if (!candidate || !found || candidate.stance.asks || candidate.stance.ordinal !== undefined)
    return undefined
  return { candidate, opening: found, sort: found.sort }
}

/** Members without a gap, all of the sort of the first. */
function run(candidates: readonly (Candidate | undefined)[]): Sorted[] {
  const members: Sorted[] = []
  for (const candidate of candidates) {
    const next = sortOf(candidate)
    if (!next || next.sort !== (members[0]?.sort ?? next.sort)) break
    members.push(next)
  }
  return members
}

function isWhole(members: readonly Sorted[]): boolean {
  if (members.length < 2 || members.length > most) return false
  return new Set(members.map(headText)).size === members.length
}

function headText({ candidate, opening }: Member): string {
  return candidate.text.slice(opening.head.start, opening.head.end)
}

/** 好处……, 坏处……: two that make a whole, whatever is added behind them. */
function isPair([first, second]: readonly Sorted[]): boolean {
  return first !== undefined && second !== undefined && first.sort.includes(',')
}

/** A paragraph of one sentence that can stand above what follows. */
function leads(prose: Prose | undefined, { language }: Context): boolean {
  const [only, ...others] = prose?.candidates ?? []
  return only !== undefined && others.length === 0 && fitsTitle(only, language)
}

/** Paragraphs side by side; none where a limit of what one says would be lost. */
function paragraphsDraft(
  members: readonly Sorted[],
  prose: readonly Prose[],
  place: Place,
  context: Context,
): Draft | undefined {
  const bounds = members.map(({ candidate }) => limitOf(candidate, prose))
  if (bounds.some((limit) => limit && (limit.stance.asks || !isShort(limit, context)))) return undefined
  const whole = draft(members, prose, place, context)
  const columns = whole.children.map((child, index) => {
    const second =
      bounds[index] ?? (members.length === 2 ? weightiest(members[index], prose, context) : undefined)
    if (child.type !== 'column' || !second) return child
    return { ...child, children: [...child.children, toPoint(second, context.language)] }
  })
  return { ...whole, children: columns }
}

/** What a paragraph says most of besides its first sentence. */
function weightiest(
  member: Member | undefined,
  prose: readonly Prose[],
  context: Context,
): Candidate | undefined {
  const own = prose.find(({ candidates }) => candidates[0] === member?.candidate)?.candidates ?? []
  const others = own.slice(1).filter((one) => canStand(one) && !one.counters && isShort(one, context))
  return others.sort((a, b) => b.weight - a.weight)[0]
}

/** A column is narrow. */
function isShort({ units }: Candidate, { language }: Context): boolean {
  return units <= language.longest.title * stretch
}

function draft(members: readonly Member[], prose: readonly Prose[], place: Place, context: Context): Draft {
  const { language } = context
  const shown = members.map(({ candidate }) => candidate)
  const [opens] = prose[0]?.candidates ?? []
  const title =
    opens && !shown.includes(opens) && (canStand(opens) || opens.stance.announces || opens.stance.asks)
      ? opens
      : undefined
  const above = title && fitsTitle(title, language) ? title : undefined
  const heads = members.reduce((sum, one) => sum + language.units(headText(one)), 0)
  const room = roomOf(context, unitsAbove(above, place, context) + heads).units / members.length
  return draftOf(place, above ? [claimTitle(above, language)] : [], {
    layout: members.length === 2 ? 'compare' : 'cards',
    children: members.map((one) => memberColumn(one, room, context)),
    notes: prose.map((one) => one.paragraph),
    prose,
    points: shown,
    language,
  })
}
