/** Which clauses and ends of clauses of an English sentence fall, first to last. */
import type { Clause } from './clauses.ts'
import type { ClauseKind } from './kinds.ts'
import { dropLeading } from './leading.ts'
import type { Remains } from './remains.ts'
import { long } from './remains.ts'
import { canSpare } from './sparable.ts'
import { aboutSomebody, firstClaim, tails } from './tails.ts'

/** What interrupts a sentence of more words than this can go. */
const short = 10
/** Points longer than this many words lose what can be spared. */
const comfortable = 16
/** Long sentences are cut to this part of their length, if that is safe. */
const part = 0.6
/** A second claim falls only where a point of both is longer than this. */
const both = 18
/** A sentence of so many words is no point, however it is cut. */
const hopeless = 150

/** What is spared, once a sentence is too long. */
const spared: readonly ClauseKind[] = [
  'relative',
  'aside',
  'manner',
  'cause',
  'result',
  'purpose',
  'adjunct',
  'more',
]
/** Clauses whose end can fall. */
const shortened: readonly ClauseKind[] = ['main', 'more', 'contrast']

/**
 * Let fall what can be spared of `rest`, whose point may have `limit` words. Gives the claim if its pronoun gave way to
 * its name.
 */
export function dropSpare(rest: Remains, limit = comfortable): Clause | undefined {
  const { list, length } = rest
  // Of one clause only the end can fall, and that of a long one alone.
  if (length > hopeless || (list.length < 2 && length <= long)) return undefined
  const main = list.findIndex((clause) => clause.kind === 'main' || clause.kind === 'more')
  const named = dropLeading(rest, main < 0 ? list.length : main)
  for (const [index, clause] of list.entries()) {
    if (clause.kind === 'example' && list[index + 1]?.mark !== ':' && rest.leaves(clause)) rest.drop(clause)
  }
  if (length <= short) return named
  for (const clause of list) if (clause.inside === true && canSpare(rest, clause)) rest.drop(clause)
  const aim = Math.min(comfortable, limit)
  if (length > aim)
    dropUntil(rest, length > long ? Math.min(aim, Math.max(10, Math.floor(length * part))) : aim)
  return named
}

/** Whole clauses, then ends of the others, until no more than so many words are left. */
function dropUntil(rest: Remains, most: number): void {
  const kinds = new Set(rest.list.map(({ kind }) => kind))
  for (const kind of spared) {
    if (!kinds.has(kind)) continue
    for (const clause of rest.list.toReversed()) {
      if (clause.kind !== kind) continue
      if (rest.count() <= (kind === 'more' && most === comfortable ? both : most)) return
      if (canSpare(rest, clause) && rest.enough(clause.words.length)) rest.drop(clause)
    }
  }
  if (rest.length > long && rest.count() > most) shorten(rest, most)
}

/** Ends of the clauses that are kept: the least that is enough, else as much as is safe. */
function shorten(rest: Remains, most: number): void {
  for (const [index, clause] of [...rest.list.entries()].toReversed()) {
    if (
      !rest.keeps(clause) ||
      !shortened.includes(clause.kind) ||
      clause.inside === true ||
      clause.mark === ':'
    )
      continue
    const next = rest.list.slice(index + 1).find((one) => rest.keeps(one))
    if (next && !(shortened.includes(next.kind) && next.continues !== true)) continue
    const over = rest.count() - most
    if (over <= 0) return
    const somebody = aboutSomebody(clause.words, rest.text)
    if (somebody && rest.canFall(somebody)) {
      rest.holes.push({ ...somebody, inside: true })
      continue
    }
    const first = firstClaim(clause.words, rest.text)
    if (first && rest.canFall(first)) {
      rest.holes.push({ ...first, inside: true })
      continue
    }
    const safe = tails(clause.words, rest.text, clause.end).filter((tail) => rest.canFall(tail))
    const enough = safe.find((tail) => rest.countIn(tail) >= over)
    const tail = enough ?? safe.at(-1)
    if (tail) rest.holes.push(tail)
  }
}
