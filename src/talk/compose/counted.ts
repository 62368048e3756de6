/** Members that are counted: sentences and paragraphs that count themselves, or that their heading counts. */
import { namesNumber } from '../announced.ts'
import type { Candidate } from '../candidate.ts'
import type { Context } from '../context.ts'
import { candidatesOf, canStand, type Prose } from '../prose.ts'
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
  const members = all.filter((one) => one.stance.ordinal !== undefined && (canStand(one) || named(one)))
  const [first, last, ...others] = members
  if (!first || !last || members.length > most || first.stance.ordinal !== 1) return undefined
  const between = all.slice(all.indexOf(first) + 1, all.indexOf(last))
  // "First … Then … Finally …": what stands between has no number, and is a member as well.
  const told = others.length === 0 && last.stance.ordinal === 'last' && between.length > 0
  return told && between.length <= most - 2 && between.every(canStand) ? [first, ...between, last] : members
}
