/**
 * How much each feature of a sentence counts.
 *
 * `learned`, `named` and `paired` were written by `npm run bench:learn`; see `bench/learn/report.txt` for
 * what they were measured on. `held` cannot be learned from there and is set by hand.
 */
import type { Features } from './features.ts'
import type { PairSigns, TermSigns } from './matter.ts'

export const learned: Record<Exclude<keyof Features, keyof typeof held>, number> = {
  early: 0.43,
  shared: 1.16,
  central: 0.32,
  phrases: 2.03,
  names: 0.13,
  numeric: -1.03,
  cites: -0.22,
  symbols: -0.61,
  emphasis: 0.13,
  concludes: 0.15,
  brief: -0.42,
  long: -0.1,
  short: 0.39,
}

/**
 * The papers that the others were learned from have their paragraphs cut at random places, so
 * they tell nothing of a sentence's place in a paragraph; there is hardly an example among them, and
 * their figures are those of tables.
 */
export const held = {
  first: 1.2,
  last: 0.3,
  opening: 0.6,
  illustrates: -0.9,
  tells: -0.9,
  afterExample: -0.5,
  turned: -0.9,
  figures: 0.3,
} as const

/** What the author says outright outweighs whatever can be guessed. */
export const outright = {
  /** In words of the author's own, for the slide. */
  marked: 100,
  strong: 2.5,
  /** One of several that are counted: First, second … */
  counted: 2,
} as const

/** How likely a talk names a term of its article so many times: `always`, and what grows with each time (in logarithms). */
interface Repeated {
  always: number
  again: number
  againTimes: number
}

export const named: Record<keyof TermSigns, number> & Repeated = {
  times: 0.58,
  share: 0.54,
  spread: -0.31,
  title: 0.99,
  heading: 0.7,
  opening: 0.2,
  numeric: -0.62,
  always: 1.81,
  again: -2.65,
  againTimes: 0.35,
}

/** The same for a pair of neighbouring terms. */
export const paired: Record<keyof PairSigns, number> & Repeated = {
  times: 0.87,
  spread: -0.04,
  title: 1.11,
  heading: 1.12,
  opening: 0.26,
  usual: 0.38,
  bound: 0.69,
  numeric: -0.6,
  always: -3.38,
  again: -3.16,
  againTimes: 0.66,
}
