/**
 * How much each feature of a sentence counts.
 *
 * `learned` was written by `npm run bench:learn`; see `bench/learn/report.txt` for what it was
 * measured on. `held` cannot be learned from there and is set by hand.
 */
import type { Features } from './features.ts'

export const learned: Record<Exclude<keyof Features, keyof typeof held>, number> = {
  early: 0.47,
  shared: 1.18,
  central: 0.33,
  phrases: 2.08,
  dense: -0.45,
  names: 0.18,
  numeric: -1.02,
  cites: -0.17,
  symbols: -0.72,
  emphasis: 0.1,
  concludes: 0.14,
  length: 0.48,
  long: -0.09,
  short: 0.31,
}

/**
 * The papers that the others were learned from have their paragraphs cut at random places, so
 * they tell nothing of a sentence's place in a paragraph; and hardly an example among them.
 */
export const held = {
  first: 1.2,
  last: 0.3,
  opening: 0.6,
  illustrates: -0.9,
  afterExample: -0.5,
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
