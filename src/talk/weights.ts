/**
 * How much each feature of a sentence counts.
 *
 * `learned` was written by `npm run bench:learn`; see `bench/learn/report.txt` for what it was
 * measured on. `held` cannot be learned from there and is set by hand.
 */
import type { Features } from './features.ts'

export const learned: Record<Exclude<keyof Features, keyof typeof held>, number> = {
  early: 0.46,
  shared: 1.18,
  central: 0.32,
  phrases: 2.06,
  names: 0.13,
  numeric: -1.03,
  cites: -0.2,
  symbols: -0.6,
  emphasis: 0.1,
  concludes: 0.12,
  brief: -0.43,
  long: -0.1,
  short: 0.42,
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
