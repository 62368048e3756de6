/**
 * What can be told of a sentence's importance from its own passage and the headings above it
 * alone, so that an edit elsewhere changes nothing here. Every feature is about 0 to 1.
 */
import type { Language } from './languages/language.ts'
import type { Candidate } from './candidate.ts'
import type { Prose } from './prose.ts'

export interface Features {
  /** First and last of its paragraph; first of the passage. */
  first: number
  last: number
  opening: number
  /** 1 for the first sentence of the passage, then 1/2, 1/3 … */
  early: number
  /** Terms that it shares with the title and the headings above it. */
  shared: number
  /** Its terms also stand in other sentences of the passage. */
  central: number
  /** Pairs of its terms also stand in other sentences of the passage: names of things, mostly. */
  phrases: number
  /** Names and abbreviations, where the script has capitals. */
  names: number
  /** One number or two: a figure. */
  figures: number
  /** Numbers among its words: a table, told or left over. */
  numeric: number
  /** Who said it (Smith et al., 2017). */
  cites: number
  /** Signs of a formula. */
  symbols: number
  emphasis: number
  concludes: number
  illustrates: number
  /** What follows an example mostly goes on with it. */
  afterExample: number
  /** The next sentence takes back what it says. */
  turned: number
  /** How much shorter it is, as a point, than the longest that reads well (in logarithms); and what is over that. */
  brief: number
  long: number
  short: number
}

/** The features of every candidate of a passage. `heading` is all that stands above it. */
export function featuresOf(
  passage: readonly Prose[],
  language: Language,
  heading: string,
): Map<Candidate, Features> {
  const read = new Map(
    passage.flatMap((prose) => prose.candidates.map((one) => [one, readTerms(one, language)] as const)),
  )
  const about = new Set(language.terms(heading))
  const terms = frequency([...read.values()].map((one) => one.bag))
  const pairs = frequency([...read.values()].map((one) => one.pairs))
  const found = new Map<Candidate, Features>()
  for (const [index, prose] of passage.entries()) {
    for (const [at, candidate] of prose.candidates.entries()) {
      const { bag, pairs: own } = read.get(candidate) ?? nothing
      found.set(candidate, {
        first: Number(candidate.first),
        last: Number(candidate.last),
        opening: Number(index === 0 && candidate.first),
        early: 1 / (1 + found.size),
        shared: count(bag, (term) => about.has(term)) / Math.sqrt(Math.max(1, bag.size)),
        central: recurrence(bag, terms),
        phrases: recurrence(own, pairs),
        afterExample: Number(prose.candidates[at - 1]?.stance.illustrates ?? false),
        turned: Number(prose.candidates[at + 1]?.counters ?? false),
        ...signsOf(candidate, language),
      })
    }
  }
  return found
}

interface Terms {
  bag: ReadonlySet<string>
  pairs: ReadonlySet<string>
}

const nothing: Terms = { bag: new Set(), pairs: new Set() }

function readTerms(candidate: Candidate, language: Language): Terms {
  const list = language.terms(candidate.text)
  const pairs = new Set<string>()
  for (let at = 1; at < list.length; at++) pairs.add(`${list[at - 1]} ${list[at]}`)
  return { bag: new Set(list), pairs }
}

/** What its words alone tell. */
function signsOf({ stance, said, text, units }: Candidate, language: Language) {
  const { point } = language.longest
  const numbers = matches(said, /\d+(?:[.,]\d+)*/gu)
  return {
    names: Math.min(4, matches(said, /[\s(]\p{Lu}/gu)) / 4,
    figures: Number(numbers > 0 && numbers <= 2),
    numeric: Math.min(1, (4 * numbers) / Math.max(8, units)),
    cites: Number(/\((?:[^()]*[\s,])?(?:19|20)\d\d[a-z]?\)|\bet al\b/u.test(text)),
    symbols: Number(/[=<>∈∑≤≥±∀∃]/u.test(text)),
    emphasis: Math.min(3, stance.emphasis) / 3,
    concludes: Number(stance.concludes),
    illustrates: Number(stance.illustrates),
    brief: Math.max(0, 1 - Math.log1p(units) / Math.log1p(point)),
    long: Math.min(2, Math.max(0, units / point - 1)),
    short: Number(units * 3 < point),
  }
}

function matches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

function count(bag: ReadonlySet<string>, holds: (term: string) => boolean): number {
  let found = 0
  for (const term of bag) if (holds(term)) found += 1
  return found
}

function frequency(bags: Iterable<ReadonlySet<string>>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const bag of bags) for (const term of bag) counts.set(term, (counts.get(term) ?? 0) + 1)
  return counts
}

/** How often the members of a bag recur, as the mean logarithm of their counts. */
function recurrence(bag: ReadonlySet<string>, counts: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const term of bag) sum += Math.log(counts.get(term) ?? 1)
  return sum / Math.max(4, bag.size)
}
