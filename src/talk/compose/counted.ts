/** Members that are counted: sentences and paragraphs that count themselves, or that their heading counts. */
import { preceding } from '../preceding.ts'
import { namesNumber } from '../announced.ts'
import type { Candidate } from '../candidate.ts'
import type { Context } from '../context.ts'
import { candidatesOf, canStand, type Prose } from '../prose.ts'
import { fitsAbove } from '../titles.ts'
import type { Group } from './group.ts'
import type { Place } from './place.ts'

/** Members that one slide holds. */
export const most = 5

/** "Three exceptions", and as many paragraphs under it: each is a member, whatever it opens with. */
export function countsParagraphs(prose: readonly Prose[], { part }: Place): boolean {
  return (
    prose.length > 2 &&
    prose.length <= most &&
    namesNumber(part.name, prose.length) &&
    prose.every(({ candidates }) => candidates.some(canStand))
  )
}

/** What a member says: its marked sentence, else its first that can stand and is not too long. */
export function memberPoint(item: readonly Prose[], context: Context): Candidate | undefined {
  const all = candidatesOf(item).filter((one) => canStand(one) || named(one))
  const { point } = context.language.longest
  return all.find((one) => one.mark) ?? all.find((one) => one.units <= point) ?? all[0]
}

/** "The third is the community": a member may be a name alone. */
function named({ stance, units }: Candidate): boolean {
  return stance.ordinal !== undefined && units > 0 && !stance.announces && !stance.asks
}

/** Sentences that count (First … Second …; 一是……二是……): all of them, or the count says something wrong. */
export function counted(prose: readonly Prose[], title: Candidate | undefined): Candidate[] | undefined {
  const all = candidatesOf(prose).filter((one) => one !== title)
  const members = inOrder(
    all.filter((one) => one.stance.ordinal !== undefined && (canStand(one) || named(one))),
  )
  const [first, last, ...others] = members
  if (!first || !last || members.length > most || first.stance.ordinal !== 1) return undefined
  const between = all.slice(all.indexOf(first) + 1, all.indexOf(last))
  // "First … Then … Finally …": what stands between has no number, and is a member as well.
  const told = others.length === 0 && last.stance.ordinal === 'last' && between.length > 0
  return told && between.length <= most - 2 && between.every(canStand) ? [first, ...between, last] : members
}

/** Members as far as each has a later number than the one before it: a number again speaks of its member once more. */
function inOrder(members: readonly Candidate[]): Candidate[] {
  const again = members.findIndex(({ stance }, index) => {
    const before = preceding(members, index)?.stance.ordinal
    return typeof before === 'number' && typeof stance.ordinal === 'number' && stance.ordinal < before + 1
  })
  return again < 0 ? [...members] : members.slice(0, again)
}

/** What the slide before announces at its end, where this one counts it: "What is missing are three things." */
export function leadOf(
  before: Group | undefined,
  { prose: [first] }: Group,
  { language }: Context,
): Candidate | undefined {
  const last = before?.prose.at(-1)?.candidates.at(-1)
  if (!last?.stance.announces || last.stance.leans || first?.candidates[0]?.stance.ordinal !== 1)
    return undefined
  return fitsAbove(last, language) ? last : undefined
}
