/** The shape of an argument across paragraphs. */
import { namesNumber } from './announced.ts'
import type { Candidate } from './candidate.ts'
import type { Prose } from './prose.ts'

export type Group =
  | { kind: 'plain'; prose: Prose[]; start: number }
  /** `lead` announces; each item is the paragraphs of one member. `start` is the first paragraph's index. */
  | { kind: 'enumeration'; lead: Prose[]; items: Prose[][]; start: number }

/**
 * Find paragraphs that count (首先 … 其次 … ; First … Second …). A paragraph without a
 * number between two members belongs to the member before it; the paragraph before the
 * first one leads if it announces them, names their number and says little else, or is one sentence.
 */
export function enumerations(prose: readonly Prose[]): Group[] {
  const groups: Group[] = []
  let at = 0
  while (at < prose.length) {
    const start = prose.findIndex((one, index) => index >= at && ordinalOf(one) === 1)
    const members = start < 0 ? [] : memberStarts(prose, start)
    if (members.length < 2) {
      groups.push({ kind: 'plain', prose: prose.slice(at), start: at })
      break
    }
    const last = members.at(-1) ?? start
    const lead = start > at && announcing(prose[start - 1], members.length) ? 1 : 0
    if (start - lead > at) groups.push({ kind: 'plain', prose: prose.slice(at, start - lead), start: at })
    const items = members.map((from, index) => prose.slice(from, members[index + 1] ?? last + 1))
    groups.push({ kind: 'enumeration', lead: prose.slice(start - lead, start), items, start: start - lead })
    at = last + 1
  }
  return groups
}

function ordinalOf(prose: Prose): number | 'last' | undefined {
  const [first, second] = prose.candidates
  return first?.stance.ordinal ?? (first?.stance.announces ? second?.stance.ordinal : undefined)
}

/** Where the members begin: 1, 2, 3 … in order, and `last` after the first. */
function memberStarts(prose: readonly Prose[], start: number): number[] {
  const starts = [start]
  // One paragraph tells them all: what counts after it speaks of one of them again.
  if (prose[start]?.candidates.some(({ stance }) => stance.ordinal === 2)) return starts
  for (let i = start + 1; i < prose.length; i++) {
    const one = prose[i]
    const ordinal = one && ordinalOf(one)
    if (ordinal === 1) break
    if (ordinal === undefined) continue
    starts.push(i)
    if (ordinal === 'last') break
  }
  return starts
}

/** Sentences of a paragraph that does nothing but lead to the members. */
const few = 2

/** The sentence of a paragraph that announces the members after it, asks what they answer, or is all of it. */
export function announcing(prose: Prose | undefined, members: number): Candidate | undefined {
  const all = prose?.candidates ?? []
  return (
    all.find(({ stance }) => stance.announces || stance.asks) ??
    (all.length <= few ? all.find(({ text }) => namesNumber(text, members)) : undefined) ??
    (all.length === 1 ? all.find(({ stance }) => !stance.leans && stance.ordinal === undefined) : undefined)
  )
}
