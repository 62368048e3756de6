/** How much the sentences of a passage share with each other and with its heading: words, and neighbouring words. */

/** What each sentence holds, each thing once and as a number that stands for it, and how many sentences hold it. */
interface Tally {
  bags: readonly (readonly number[])[]
  counts: readonly number[]
}

export class Recurrence {
  private readonly terms: Tally
  private readonly pairs: Tally
  private readonly heading: ReadonlySet<number>

  /** `texts` are the terms of each sentence, in order; `heading` those of what stands above them. */
  constructor(texts: readonly (readonly string[])[], heading: readonly string[]) {
    const numbers = new Map<string, number>()
    const lists = numbered(texts, numbers)
    this.heading = new Set(heading.flatMap((term) => numbers.get(term) ?? []))
    this.terms = tally(lists, numbers.size)
    // Of a sentence alone nothing recurs.
    this.pairs = texts.length > 1 ? pairsOf(lists, numbers.size) : { bags: [], counts: [] }
  }

  /** How often the terms of a sentence recur, as the mean logarithm of their counts. */
  ofTerms(sentence: number): number {
    return meanLog(sentence, this.terms)
  }

  /** The same of its pairs: names of things, mostly. */
  ofPairs(sentence: number): number {
    return meanLog(sentence, this.pairs)
  }

  /** How many of its terms stand in the heading, for the length of the sentence. */
  withHeading(sentence: number): number {
    const bag = this.terms.bags[sentence] ?? []
    let shared = 0
    if (this.heading.size > 0) for (const term of bag) if (this.heading.has(term)) shared += 1
    return shared / Math.sqrt(Math.max(1, bag.length))
  }
}

/** The things as numbers, counted from 0 as they come. */
function numbered<T>(lists: readonly (readonly T[])[], numbers: Map<T, number>): number[][] {
  return lists.map((list) =>
    list.map((one) => {
      const known = numbers.get(one)
      if (known !== undefined) return known
      numbers.set(one, numbers.size)
      return numbers.size - 1
    }),
  )
}

/** A pair of two of `all` numbers is one number. */
function pairsOf(lists: readonly (readonly number[])[], all: number): Tally {
  const pairs = lists.map((list) => {
    const own: number[] = []
    for (let at = 1; at < list.length; at++) own.push((list[at - 1] ?? 0) * all + (list[at] ?? 0))
    return own
  })
  const numbers = new Map<number, number>()
  return tally(numbered(pairs, numbers), numbers.size)
}

function tally(lists: readonly (readonly number[])[], all: number): Tally {
  const counts = new Array<number>(all).fill(0)
  /** The last sentence that held it, counted from 1. */
  const last = new Array<number>(all).fill(0)
  const bags = lists.map((list, index) => {
    const bag: number[] = []
    for (const one of list) {
      if (last[one] === index + 1) continue
      last[one] = index + 1
      counts[one] = (counts[one] ?? 0) + 1
      bag.push(one)
    }
    return bag
  })
  return { bags, counts }
}

function meanLog(sentence: number, { bags, counts }: Tally): number {
  const bag = bags[sentence] ?? []
  let sum = 0
  for (const one of bag) {
    const count = counts[one] ?? 1
    if (count > 1) sum += Math.log(count)
  }
  return sum / Math.max(4, bag.length)
}
