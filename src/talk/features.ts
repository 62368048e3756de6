/**
 * What can be told of a sentence's importance from its own passage and the headings above it
 * alone, so that an edit elsewhere changes nothing here. Every feature is about 0 to 1.
 */
import { preceding } from './preceding.ts'
import type { Language } from './languages/language.ts'
import type { Candidate } from './candidate.ts'
import { candidatesOf, type Prose } from './prose.ts'
import { figuresOf } from './numerals.ts'
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
  tells: number
  /** Its words say that it is the claim. */
  claims: number
  /** It opens its paragraph and has no verb. */
  bare: number
  /** What follows an example mostly goes on with it. */
  afterExample: number
  /** The next sentence takes back what it says, or the one behind that what the paragraph sets out with; or it only says what was believed. */
  turned: number
  /** How much shorter it is, as a point, than the longest that reads well (in logarithms); and what is over that. */
  brief: number
  long: number
  short: number
}

/** The features of every candidate of a passage, in their order. `heading` is all that stands above it. */
export function featuresOf(passage: readonly Prose[], language: Language, heading: string): Features[] {
  const all = candidatesOf(passage)
  const recurrence = new Recurrence(
    all.map((one) => one.terms),
    language.terms(heading),
  )
  const found: Features[] = []
  for (const [index, { candidates }] of passage.entries()) {
    for (const [at, candidate] of candidates.entries()) {
      const before = preceding(candidates, at)
      const after = candidates[at + 1]
      const later = candidates[at + 2]
      const around = { opens: index === 0, before, after, later, number: found.length, recurrence }
      found.push(featuresIn(around, candidate, language))
    }
  }
  return found
}

/** What stands around a candidate. */
interface Around {
  /** It is of the passage's first paragraph. */
  opens: boolean
  /** Its neighbours in its paragraph. */
  before: Candidate | undefined
  after: Candidate | undefined
  /** The one behind `after`. */
  later: Candidate | undefined
  /** How many candidates of the passage come before it. */
  number: number
  recurrence: Recurrence
}

function featuresIn(
  { opens, before, after, later, number, recurrence }: Around,
  { first, last, stance, said, text, units, reading }: Candidate,
  language: Language,
): Features {
  const { point } = language.longest
  const { numbers, names } = figuresOf(said)
  return {
    first: Number(first),
    last: Number(last),
    opening: Number(opens && first),
    early: 1 / (1 + number),
    shared: recurrence.withHeading(number),
    central: recurrence.ofTerms(number),
    phrases: recurrence.ofPairs(number),
    names: Math.min(4, names) / 4,
    figures: Number(numbers > 0 && numbers <= 2),
    numeric: Math.min(1, (4 * numbers) / Math.max(8, units)),
    cites: Number(isCiting(text)),
    symbols: Number(/[=<>∈∑≤≥±∀∃]/u.test(text)),
    emphasis: Math.min(3, stance.emphasis) / 3,
    concludes: Number(stance.concludes),
    illustrates: Number(stance.illustrates),
    tells: Number(stance.tells),
    afterExample: Number(before?.stance.illustrates ?? false),
    claims: stance.claims,
    bare: Number(first && reading.verbless),
    turned: Number(stance.supposes || (after?.counters ?? false) || (first && (later?.counters ?? false))),
    brief: Math.max(0, 1 - Math.log1p(units) / Math.log1p(point)),
    long: Math.min(2, Math.max(0, units / point - 1)),
    short: Number(units * 3 < point),
  }
}

function isCiting(text: string): boolean {
  if (text.includes('(') && /\((?:[^()]*[\s,])?(?:19|20)\d\d[a-z]?\)/u.test(text)) return true
  return text.includes('et al') && /\bet al\b/u.test(text)
}
