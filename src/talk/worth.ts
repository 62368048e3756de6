/** What it is worth to show some words: how much more of what a talk of the article would name they name. */
import { type Matter, type PairSigns, pairsIn, type TermSigns } from './matter.ts'
import { named, paired } from './weights.ts'

/** A pair that a talk would also use tells more than a single term. */
const pairWorth = 3

/** More often than this no talk is expected to name a pair; a term it may. */
const most = { terms: 16, pairs: 3 }

/** Words of which every point has some, whatever it says: without them the shortest would be worth most. */
const ease = 5

/** Counts what has been said, and tells what saying more would add. */
export class Worth {
  private readonly matter: Matter
  private readonly terms = new Map<string, number>()
  private readonly pairs = new Map<string, number>()

  constructor(matter: Matter) {
    this.matter = matter
  }

  /** How many of the names that a talk is expected to use these terms add to what was said. */
  private gain(terms: readonly string[]): number {
    return (
      this.sum(terms, this.terms, this.matter.terms, named, most.terms) +
      pairWorth * this.sum(pairsIn(terms), this.pairs, this.matter.pairs, paired, most.pairs)
    )
  }

  /** The same for their length, in the language's units. */
  density(terms: readonly string[], units: number): number {
    return this.gain(terms) / (units + ease)
  }

  say(terms: readonly string[]): void {
    for (const term of terms) this.terms.set(term, (this.terms.get(term) ?? 0) + 1)
    for (const pair of pairsIn(terms)) this.pairs.set(pair, (this.pairs.get(pair) ?? 0) + 1)
  }

  private sum<Signs extends TermSigns | PairSigns>(
    list: readonly string[],
    said: ReadonlyMap<string, number>,
    signs: ReadonlyMap<string, Signs>,
    weights: Weights<Signs>,
    limit: number,
  ): number {
    const own = new Map<string, number>()
    let total = 0
    for (const one of list) {
      const known = signs.get(one)
      if (!known) continue
      const times = (own.get(one) ?? said.get(one) ?? 0) + 1
      own.set(one, times)
      if (times <= limit) total += likelihood(known, weights, times)
    }
    return total
  }
}

type Weights<Signs> = Readonly<Record<keyof Signs | 'always' | 'again' | 'againTimes', number>>

/** How likely a talk names it so many times: a logistic model of its signs and of how often (in logarithms). */
function likelihood<Signs extends TermSigns | PairSigns>(
  signs: Signs,
  weights: Weights<Signs>,
  times: number,
): number {
  const again = Math.log(times)
  let sum = weights.always + weights.again * again + weights.againTimes * again * signs.times
  for (const name in signs) sum += Number(signs[name]) * weights[name]
  return 1 / (1 + Math.exp(-sum))
}
