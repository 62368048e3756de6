/**
 * What can be told of a sentence's importance from its own passage and the headings above it
 * alone, so that an edit elsewhere changes nothing here. Every feature is about 0 to 1.
 */
import type { Language } from './languages/language.ts'
import type { Candidate } from './candidate.ts'
import type { Prose } from './prose.ts'
import { Recurrence } from './recurrence.ts'

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
  const candidates = passage.flatMap((prose) => prose.candidates)
  const recurrence = new Recurrence(candidates.map((one) => one.terms))
  const about = new Set(language.terms(heading))
  const found = new Map<Candidate, Features>()
  for (const [index, prose] of passage.entries()) {
    for (const [at, candidate] of prose.candidates.entries()) {
      const number = found.size
      found.set(candidate, {
        ...signsOf(candidate, language),
        first: Number(candidate.first),
        last: Number(candidate.last),
        opening: Number(index === 0 && candidate.first),
        early: 1 / (1 + number),
        shared: sharedWith(about, candidate.terms),
        central: recurrence.ofTerms(number),
        phrases: recurrence.ofPairs(number),
        afterExample: Number(prose.candidates[at - 1]?.stance.illustrates ?? false),
        turned: Number(prose.candidates[at + 1]?.counters ?? false),
      })
    }
  }
  return found
}

/** How many terms stand in `about`, for the length of the sentence. */
function sharedWith(about: ReadonlySet<string>, terms: readonly string[]): number {
  const own = new Set(terms)
  let shared = 0
  for (const term of own) if (about.has(term)) shared += 1
  return shared / Math.sqrt(Math.max(1, own.size))
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
