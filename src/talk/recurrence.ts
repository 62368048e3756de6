/** How much the sentences of a passage share with each other and with its heading: words, and neighbouring words. */

/** Something that sentences hold, and how many of them do. */
interface Held {
  /** Stands for it: things are numbered as they come. */
  number: number
  count: number
  /** The last sentence that held it. */
  last: number
  /** The heading has it, too. */
  headed: boolean
}

/** What each sentence holds, each thing once, in its order. */
class Tally<Thing> {
  private readonly known = new Map<Thing, Held>()
  private readonly bags: Held[][] = []

  /** The sentence after those before; what it holds is told by {@link add}. */
  next(): void {
    this.bags.push([])
  }

  add(thing: Thing): Held {
    const sentence = this.bags.length - 1
    let held = this.known.get(thing)
    if (!held) this.known.set(thing, (held = { number: this.known.size, count: 0, last: -1, headed: false }))
    if (held.last === sentence) return held
    held.last = sentence
    held.count += 1
    this.bags[sentence]?.push(held)
    return held
  }

  heads(thing: Thing): void {
    const held = this.known.get(thing)
    if (held) held.headed = true
  }

  /** What a sentence holds. */
  of(sentence: number): readonly Held[] {
    return this.bags[sentence] ?? []
  }
}

export class Recurrence {
  private readonly terms = new Tally<string>()
  private readonly pairs = new Tally<number>()

  /** `texts` are the terms of each sentence, in order; `heading` those of what stands above them. */
  constructor(texts: readonly (readonly string[])[], heading: readonly string[]) {
    let all = 0
    for (const { length } of texts) all += length
    // Of a sentence alone nothing recurs.
    const paired = texts.length > 1
    for (const text of texts) {
      this.terms.next()
      this.pairs.next()
      let before: Held | undefined
      for (const term of text) {
        const held = this.terms.add(term)
        // A pair of two numbers below `all` is one number.
        if (paired && before) this.pairs.add(before.number * all + held.number)
        before = held
      }
    }
    for (const term of heading) this.terms.heads(term)
  }

  /** How often the terms of a sentence recur, as the mean logarithm of their counts. */
  ofTerms(sentence: number): number {
    return meanLog(this.terms.of(sentence))
  }

  /** The same of its pairs: names of things, mostly. */
  ofPairs(sentence: number): number {
    return meanLog(this.pairs.of(sentence))
  }

  /** How many of its terms stand in the heading, for the length of the sentence. */
  withHeading(sentence: number): number {
    const bag = this.terms.of(sentence)
    let shared = 0
    for (const { headed } of bag) if (headed) shared += 1
    return shared / Math.sqrt(Math.max(1, bag.length))
  }
}

function meanLog(bag: readonly Held[]): number {
  let sum = 0
  for (const { count } of bag) if (count > 1) sum += Math.log(count)
  return sum / Math.max(4, bag.length)
}
