/**
 * How much a sentence matters. Everything is measured inside its own passage and
 * against the headings above it, so that an edit elsewhere changes nothing here.
 */
import type { Language } from './languages/language.ts'
import type { Candidate, Prose } from './prose.ts'

/** What each feature adds to a sentence's weight. */
export const weights = {
  first: 1.2,
  opening: 0.6,
  last: 0.3,
  shared: 1.4,
  central: 1.6,
  emphasis: 0.35,
  figures: 0.4,
  strong: 2.5,
  marked: 100,
  concludes: 0.4,
  counted: 2,
  illustrates: -0.9,
  afterExample: -0.5,
  long: -1.4,
  short: -0.5,
} as const

/** Set the weight of every candidate of a passage. `heading` is all that stands above it. */
export function weigh(passage: readonly Prose[], language: Language, heading: string): void {
  const about = new Set(language.terms(heading))
  const all = passage.flatMap((prose) => prose.candidates)
  const bags = new Map(all.map((candidate) => [candidate, new Set(language.terms(candidate.text))]))
  const spread = frequency(bags.values())
  for (const [index, prose] of passage.entries()) {
    for (const [at, candidate] of prose.candidates.entries()) {
      const bag = bags.get(candidate) ?? new Set()
      candidate.weight =
        weightOf(candidate, bag, about, spread, all.length, language) +
        (index === 0 && candidate.first ? weights.opening : 0) +
        (prose.candidates[at - 1]?.stance.illustrates ? weights.afterExample : 0)
    }
  }
}

function frequency(bags: Iterable<ReadonlySet<string>>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const bag of bags) for (const term of bag) counts.set(term, (counts.get(term) ?? 0) + 1)
  return counts
}

function weightOf(
  candidate: Candidate,
  bag: ReadonlySet<string>,
  about: ReadonlySet<string>,
  spread: ReadonlyMap<string, number>,
  sentences: number,
  language: Language,
): number {
  const { stance, units } = candidate
  const shared = bag.size > 0 ? [...bag].filter((term) => about.has(term)).length / Math.sqrt(bag.size) : 0
  const central =
    [...bag].reduce((sum, term) => sum + ((spread.get(term) ?? 1) - 1) / sentences, 0) / Math.max(4, bag.size)
  return (
    (candidate.first ? weights.first : 0) +
    (candidate.last ? weights.last : 0) +
    weights.shared * Math.min(1, shared) +
    weights.central * Math.min(1, 4 * central) +
    weights.emphasis * Math.min(3, stance.emphasis) +
    (/\d/.test(candidate.said) ? weights.figures : 0) +
    (candidate.strong ? weights.strong : 0) +
    (candidate.mark ? weights.marked : 0) +
    (stance.ordinal !== undefined ? weights.counted : 0) +
    (stance.concludes ? weights.concludes : 0) +
    (stance.illustrates ? weights.illustrates : 0) +
    (units > language.longest.point ? weights.long * (units / language.longest.point) : 0) +
    (units < 6 ? weights.short : 0)
  )
}

/** How alike two sentences are: shared terms over the smaller set (0 to 1). */
export function likeness(a: Candidate, b: Candidate, language: Language): number {
  const first = new Set(language.terms(a.said))
  const second = new Set(language.terms(b.said))
  const smaller = Math.min(first.size, second.size)
  return smaller === 0 ? 0 : [...first].filter((term) => second.has(term)).length / smaller
}
