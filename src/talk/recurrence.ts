/** How much the sentences of a passage share with each other: words, and neighbouring words. */

/** A sentence's terms and pairs of neighbouring terms, each once, as numbers that stand for them in its passage. */
interface Numbered {
  bag: readonly number[]
  pairs: readonly number[]
}

export class Recurrence {
  private readonly sentences: Numbered[]
  private readonly terms: ReadonlyMap<number, number>
  private readonly pairs: ReadonlyMap<number, number>

  /** `texts` are the terms of each sentence, in order. */
  constructor(texts: readonly (readonly string[])[]) {
    const numbers = new Map<string, number>()
    const numbered = texts.map((terms) => terms.map((term) => numberOf(term, numbers)))
    this.sentences = numbered.map((list) => ({
      bag: [...new Set(list)],
      pairs: [...new Set(pairsOf(list, numbers.size))],
    }))
    this.terms = countsOf(this.sentences.map(({ bag }) => bag))
    this.pairs = countsOf(this.sentences.map(({ pairs }) => pairs))
  }

  /** How often the terms of a sentence recur, as the mean logarithm of their counts. */
  ofTerms(sentence: number): number {
    return meanLog(this.sentences[sentence]?.bag ?? [], this.terms)
  }

  /** The same of its pairs: names of things, mostly. */
  ofPairs(sentence: number): number {
    return meanLog(this.sentences[sentence]?.pairs ?? [], this.pairs)
  }
}

function numberOf(term: string, numbers: Map<string, number>): number {
  const known = numbers.get(term)
  if (known !== undefined) return known
  numbers.set(term, numbers.size)
  return numbers.size - 1
}

/** A pair of two of `all` numbers is one number. */
function pairsOf(list: readonly number[], all: number): number[] {
  const pairs: number[] = []
  for (let at = 1; at < list.length; at++) pairs.push((list[at - 1] ?? 0) * all + (list[at] ?? 0))
  return pairs
}

function countsOf(bags: readonly (readonly number[])[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const bag of bags) for (const one of bag) counts.set(one, (counts.get(one) ?? 0) + 1)
  return counts
}

function meanLog(bag: readonly number[], counts: ReadonlyMap<number, number>): number {
  let sum = 0
  for (const one of bag) sum += Math.log(counts.get(one) ?? 1)
  return sum / Math.max(4, bag.length)
}
