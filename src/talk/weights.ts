/**
 * How much each feature of a sentence counts.
 *
 * `learned`, `named` and `paired` were written by `npm run bench:learn`; see `bench/learn/report.txt` for
 * what they were measured on. `held` cannot be learned from there and is set by hand.
 */
import type { Features } from './features.ts'
import type { PairSigns, TermSigns } from './matter.ts'

export const learned: Record<Exclude<keyof Features, keyof typeof held>, number> = {
  early: 0.42,
  shared: 1.16,
  central: 0.32,
  phrases: 2.03,
  names: 0.12,
  numeric: -1.03,
  cites: -0.22,
  symbols: -0.6,
  emphasis: 0.13,
  concludes: 0.15,
  brief: -0.39,
  long: -0.09,
  short: 0.38,
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
  claims: 1,
  bare: -2.5,
  turned: -1.2,
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
  times: 0.62,
  share: 0.53,
  spread: 0.17,
  title: 1.04,
  heading: 0.81,
  opening: 0.22,
  numeric: -0.51,
  common: -0.15,
  always: 2.15,
  again: -2.39,
  againTimes: 0.2,
}

/** The same for a pair of neighbouring terms. */
export const paired: Record<keyof PairSigns, number> & Repeated = {
  times: 0.69,
  spread: 0.57,
  title: 1.47,
  heading: 1.31,
  opening: 0.36,
  usual: 0.28,
  bound: 0.55,
  numeric: -0.76,
  common: -0.28,
  always: -2.98,
  again: -3.06,
  againTimes: 0.59,
}
