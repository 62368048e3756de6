/** Which clauses and ends of clauses of an English sentence fall, first to last. */
import type { Run } from '../pieces.ts'
import type { Clause } from './clauses.ts'
import type { ClauseKind } from './kinds.ts'
import { type Hole, Soundness } from './sound.ts'
import { firstClaim, tails } from './tails.ts'
import { limits, truthWords, turns } from './truth.ts'
import { isFinite, type Word } from './words.ts'

/** What interrupts a sentence of more words than this can go. */
const short = 10
/** Points longer than this many words lose what can be spared. */
const comfortable = 16
/** A sentence that loses more than this says too little. */
const least = { words: 6, part: 0.3, ofShort: 0.5 }
/** Sentences longer than this are cut to this part of their length, if that is safe. */
const long = { words: 20, part: 0.6 }

/** A sentence of so many words is no point, however it is cut. */
const hopeless = 150

/** What is spared, once a sentence is too long. */
const spared: readonly ClauseKind[] = [
  'relative',
  'aside',
  'manner',
  'cause',
  'result',
  'purpose',
  'adjunct',
  'more',
]

export class Sparing {
  /** What fell of clauses that are kept. */
  readonly holes: Hole[] = []
  /** The claim whose pronoun gave way to its name. */
  named: Clause | undefined
  private readonly text: string
  private readonly list: readonly Clause[]
  private readonly words: readonly Word[]
  private readonly sound: Soundness
  /** Words of the sentence, those of its brackets too. */
  private readonly length: number
  private readonly limit: number
  private readonly fallen = new Set<Clause>()

  /** `length` counts the words of the whole sentence; `limit` is a shorter length than a point's, in words. */
  constructor(text: string, list: readonly Clause[], length: number, limit = comfortable) {
    this.length = length
    this.limit = Math.min(comfortable, limit)
    this.text = text
    this.list = list
    const [only, ...others] = list
    this.words = only && others.length === 0 ? only.words : list.flatMap((clause) => clause.words)
    this.sound = new Soundness(this.words)
  }

  /** The clauses that are left; from the claim on all of them, where they would have lost its verb. */
  kept(): readonly Clause[] {
    if (this.fallen.size === 0) return this.list
    const claim = this.list.findIndex(({ kind }) => kind === 'main')
    const kept = (clause: Clause): boolean => this.keeps(clause)
    const verbless =
      claim >= 0 &&
      !this.list.slice(claim).filter(kept).some(isVerbal) &&
      this.list.slice(claim).some(isVerbal)
    return this.list.filter((clause, at) => kept(clause) || (verbless && at >= claim))
  }

  private keeps(clause: Clause): boolean {
    return !this.fallen.has(clause)
  }

  run(): void {
    if (this.length > hopeless || (this.list.length < 2 && this.length <= short)) return
    const main = this.list.findIndex((clause) => clause.kind === 'main' || clause.kind === 'more')
    this.dropLeading(main < 0 ? this.list.length : main)
    for (const [index, clause] of this.list.entries()) {
      const left = this.count() - clause.words.length
      if (clause.kind === 'example' && this.list[index + 1]?.mark !== ':' && left >= least.words)
        this.drop(clause)
    }
    if (this.length <= short) return
    for (const clause of this.list) if (clause.inside === true && this.canSpare(clause)) this.drop(clause)
    if (this.length <= this.limit) return
    const most =
      this.length > long.words
        ? Math.min(this.limit, Math.max(10, Math.floor(this.length * long.part)))
        : this.limit
    for (const kind of spared) {
      for (const clause of this.list.toReversed()) {
        if (this.count() <= most) return
        if (clause.kind === kind && this.canSpare(clause) && this.enough(clause.words.length))
          this.drop(clause)
      }
    }
    if (this.length > long.words) this.shorten(most)
  }

  /** Openers and frames before the claim go, and concessions whose words its pronoun does not need. */
  private dropLeading(main: number): void {
    const claim = this.list[main]
    const leans = main > 0 && claim !== undefined && leaning.test(this.said(claim))
    for (const clause of this.list.slice(0, main)) {
      if (clause.kind === 'opener') this.drop(clause)
      if (!claim) continue
      // "For a reader, it …": the pronoun stands for a word of the frame.
      if (
        clause.kind === 'frame' &&
        !(leans && takesUp.test(this.said(claim)) && names.test(this.said(clause)))
      )
        this.drop(clause)
      if (clause.kind === 'concession') {
        if (!leans) this.drop(clause)
        else this.nameSubject(clause, claim)
      }
      if (clause.of !== undefined && clause.kind === 'example') this.drop(clause)
    }
    for (const clause of this.list.slice(main + 1))
      if (clause.kind === 'opener' && !(clause.mark === ';' && turns.test(this.said(clause))))
        this.drop(clause)
  }

  /** "Although early systems coped, they failed" says that early systems failed. */
  private nameSubject(concession: Clause, claim: Clause): void {
    const cue = concession.words.find(({ tag }) => tag === 'sub')
    const rest = concession.words.slice(concession.words.findIndex((word) => word === cue) + 1)
    const pronoun = claim.words[0]
    const verb = rest.findIndex((word) => word.tag === 'aux' || word.tag === 'verb' || word.tag === 'past')
    const subject = rest.slice(0, verb)
    const head = subject.at(-1)
    if (!cue || !pronoun || !head || subject.length > 4) return
    if (truthWords(subject.map((word) => word.text).join(' ')).length > 0) return
    if (!subject.every((word) => word.tag === 'noun' || word.tag === 'det' || word.tag === 'num')) return
    const plural = head.text.endsWith('s') && !head.text.endsWith('ss')
    if (pronoun.text !== (plural ? 'they' : 'it')) return
    const from = subject[0]?.start ?? cue.end
    const holes = [
      { start: concession.start, end: from },
      { start: head.end, end: claim.words[1]?.start ?? pronoun.end, inside: true },
    ]
    if (!this.sound.allows([...this.open(), ...holes])) return
    this.holes.push(...holes)
    this.named = claim
  }

  private said(clause: Clause): string {
    return this.text.slice(clause.start, clause.end)
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

  private count(): number {
    const holes = this.open()
    return this.words.filter((word) => !holes.some((hole) => within(word, hole))).length
  }

  /** With what depends on it, and only if the rest can stand. */
  private drop(clause: Clause): void {
    const at = this.list.indexOf(clause)
    const all = [clause, ...this.list.filter((one) => one.of === at)]
    for (const one of all) this.fallen.add(one)
    if (!this.sound.allows(this.open())) for (const one of all) this.fallen.delete(one)
  }

  /** Enough is left without so many words. */
  private enough(fewer: number): boolean {
    const left = this.count() - fewer
    const part = this.length > long.words ? least.part : least.ofShort
    return left >= least.words && left >= this.length * part
  }

  private canSpare(clause: Clause): boolean {
    const index = this.list.indexOf(clause)
    const said = this.said(clause)
    const main = this.list.findIndex((one) => one.kind === 'main')
    if (index < main) return this.canLeave(clause, this.list[main])
    // What a colon opens explains what stands before it.
    if (this.list[index + 1]?.mark === ':') return false
    // Members behind a colon are a list.
    if (clause.mark === ';' && this.list.slice(0, index).some((one) => one.mark === ':')) return false
    const before = this.list.slice(0, index).findLast((one) => this.keeps(one))
    if (!before || before.kind === 'condition' || before.kind === 'scope') return false
    if (clause.kind === 'contrast' || (turns.test(said) && clause.kind !== 'relative')) return false
    if (clause.kind === 'relative' ? doubts.test(said) : clause.kind !== 'more' && limits.test(said))
      return false
    if (clause.kind === 'adjunct' && truthWords(said).length > 0) return false
    if (clause.inside === true || clause.kind === 'relative' || clause.kind === 'aside')
      return !this.leadsOn(index)
    // Only the end of a sentence can go: what follows a clause may lean on it.
    if (this.list.slice(index + 1).some((one) => this.keeps(one))) return false
    if (clause.kind !== 'more' || !/^(:|[—–-]+)$/u.test(clause.mark)) return true
    return (
      !announcing.test(this.said(before)) &&
      !counted.test(this.said(before)) &&
      this.count() - clause.words.length >= 8
    )
  }

  /** What stands before the claim can go unless the claim's pronoun stands for a word of it. */
  private canLeave(clause: Clause, claim: Clause | undefined): boolean {
    if (clause.of !== undefined || clause.kind === 'relative' || clause.kind === 'adjunct') return false
    return claim === undefined || !leaning.test(this.said(claim))
  }

  /** A limit that follows an aside may be the aside's own. */
  private leadsOn(index: number): boolean {
    const next = this.list[index + 1]
    if (!next || !this.keeps(next)) return false
    const clause = this.list[index]
    if (next.kind === 'adjunct') return clause?.words[0]?.tag !== 'ing'
    return next.kind === 'contrast' || (next.kind === 'result' && clause?.inside !== true)
  }

  /** Ends of the clauses that are kept: the least that is enough, else as much as is safe. */
  private shorten(most: number): void {
    for (const [index, clause] of [...this.list.entries()].toReversed()) {
      if (
        this.fallen.has(clause) ||
        !shortened.includes(clause.kind) ||
        clause.inside === true ||
        clause.mark === ':'
      )
        continue
      const next = this.list.slice(index + 1).find((one) => this.keeps(one))
      if (next && !(shortened.includes(next.kind) && next.continues !== true)) continue
      const over = this.count() - most
      if (over <= 0) return
      const first = firstClaim(clause.words, this.text)
      if (first && this.canFall(first)) {
        this.holes.push({ ...first, inside: true })
        continue
      }
      const safe = tails(clause.words, this.text, clause.end).filter((tail) => this.canFall(tail))
      const enough = safe.find((tail) => this.lengthOf(tail) >= over)
      const tail = enough ?? safe.at(-1)
      if (tail) this.holes.push(tail)
    }
  }

  private lengthOf(run: Run): number {
    return this.words.filter((word) => within(word, run)).length
  }

  private canFall(tail: Run): boolean {
    return this.enough(this.lengthOf(tail)) && this.sound.allows([...this.open(), tail])
  }
}

/** Clauses whose end can fall. */
const shortened: readonly ClauseKind[] = ['main', 'more', 'contrast']
const leaning = /^(it|they|he|she|its|their|his|her|this|these|that|those)\b/iu
/** A pronoun for something named before, and a frame that may name it. */
const takesUp = /^(they|their|its|he|she|his|her|it (?!is\b|was\b|can be\b))/iu
const names = /^(for|as for|in addition to|with|besides|like|similar|given|following)\b/iu
/** A relative clause that takes the claim back. */
const doubts =
  /(?<!\bnot )\bonly\b|\b(except|unless)\b|\b(not|never|nobody)\b.{0,20}\b(confirmed|proven|proved|tested|repeated|replicated|verified|checked)\b/iu
/** What a colon opens here is a list. */
const counted = /\b(two|three|four|five|six|seven|several|following|these|both) \w+/iu
const announcing =
  /\b(following|follows|these|this|two|three|four|five|several|namely|question|answer|reasons?|ways?|kinds|types|one thing|is|are|as|by|via|with|of|to|from|in|for)$/iu

function isVerbal({ words }: Clause): boolean {
  return words.some((_, at) => isFinite(words, at))
}

function within(word: Word, run: Run): boolean {
  return word.start >= run.start && word.start < run.end
}
