/** What is left of an English sentence while parts of it fall. */
import type { Run } from '../pieces.ts'
import type { Clause } from './clauses.ts'
import { type Hole, Soundness } from './sound.ts'
import { isFinite, type Word } from './words.ts'

/** A sentence that loses more than this says too little. */
const least = { words: 6, part: 0.3, ofShort: 0.5 }
/** Sentences of more words than this are long. */
export const long = 20

/** Lets fall only what the rest can stand without. */
export class Remains {
  readonly text: string
  readonly list: readonly Clause[]
  /** Words of the sentence, those of its brackets too. */
  readonly length: number
  /** What fell of clauses that are kept. */
  readonly holes: Hole[] = []
  private ownWords: readonly Word[] | undefined
  private ownSound: Soundness | undefined
  private readonly fallen = new Set<Clause>()

  /** `length` counts the words of the whole sentence. */
  constructor(text: string, list: readonly Clause[], length: number) {
    this.text = text
    this.list = list
    this.length = length
  }

  /** Most sentences lose nothing: these are made when something may fall. */
  private get words(): readonly Word[] {
    this.ownWords ??= wordsIn(this.list)
    return this.ownWords
  }

  private get sound(): Soundness {
    this.ownSound ??= new Soundness(this.words)
    return this.ownSound
  }

  /** The clauses that are left; from the claim on all of them, where they would have lost its verb; all where there is no claim. */
  kept(): readonly Clause[] {
    if (this.fallen.size === 0) return this.list
    const claim = this.list.findIndex(({ kind }) => kind === 'main')
    if (claim < 0 || !mayClaim(this.list, claim))
      return this.list.filter((clause) => clause.kind !== 'opener' || this.keeps(clause))
    const kept = (clause: Clause): boolean => this.keeps(clause)
    const verbless =
      claim >= 0 &&
      !this.list.slice(claim).filter(kept).some(isVerbal) &&
      this.list.slice(claim).some(isVerbal)
    return this.list.filter((clause, at) => kept(clause) || (verbless && at >= claim))
  }

  keeps(clause: Clause): boolean {
    return !this.fallen.has(clause)
  }

  said({ start, end }: Clause): string {
    return this.text.slice(start, end)
  }

  /** How many words are left. */
  count(): number {
    if (this.fallen.size === 0 && this.holes.length === 0) return this.words.length
    const holes = this.open()
    return this.words.filter((word) => !holes.some((hole) => within(word, hole))).length
  }

  /** How many words a part of the sentence has. */
  countIn(run: Run): number {
    return this.words.filter((word) => within(word, run)).length
  }

  /** At least `words` of them would be left without the clause. */
  leaves(clause: Clause, words: number = least.words): boolean {
    return this.count() - clause.words.length >= words
  }

  /** Enough is left without so many words. */
  enough(fewer: number): boolean {
    const left = this.count() - fewer
    const part = this.length > long ? least.part : least.ofShort
    return left >= least.words && left >= this.length * part
  }

  /** A clause with what depends on it, and only if the rest can stand. */
  drop(clause: Clause): void {
    const at = this.list.indexOf(clause)
    const all = [clause, ...this.list.filter((one) => one.of === at)]
    for (const one of all) this.fallen.add(one)
    if (!this.sound.allows(this.open())) for (const one of all) this.fallen.delete(one)
  }

  /** All these parts of clauses, if the rest can stand; whether they fell. */
  cut(...holes: Hole[]): boolean {
    const can = this.sound.allows([...this.open(), ...holes])
    if (can) this.holes.push(...holes)
    return can
  }

  /** Whether the end of a clause can fall: enough is left, and that can stand. */
  canFall(tail: Run): boolean {
    return this.enough(this.countIn(tail)) && this.sound.allows([...this.open(), tail])
  }

  private open(): Hole[] {
    const clauses = [...this.fallen].map(({ start, end, inside }) => ({
      start,
      end,
      inside: inside === true,
      whole: true,
    }))
    return [...this.holes, ...clauses]
  }
}

/** The words of some clauses; one clause's own, without a copy. */
export function wordsIn(list: readonly Clause[]): readonly Word[] {
  const [only] = list
  if (only && list.length === 1) return only.words
  const all: Word[] = []
  for (const { words } of list) for (const word of words) all.push(word)
  return all
}

/** "Up to £90, of which we pay a third, depending on …": what seems the claim only adds to what stands before it. */
function mayClaim(list: readonly Clause[], claim: number): boolean {
  const opens = list[claim]?.words[0]?.tag
  if (opens !== 'ing' && opens !== 'past' && opens !== 'prep') return true
  return list.slice(claim).some(({ words }) => {
    const inside = words.findIndex(({ text, tag }) => tag === 'rel' || tag === 'sub' || asking.test(text))
    return words.some((_, at) => (inside < 0 || at < inside) && isFinite(words, at))
  })
}

const asking = /^(?:what|how|why)$/u

function isVerbal({ words }: Clause): boolean {
  return words.some((_, at) => isFinite(words, at))
}

function within(word: Word, run: Run): boolean {
  return word.start >= run.start && word.start < run.end
}
