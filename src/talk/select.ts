/** Which of all that could be shown a talk has time for: what adds most to what it says already, for its length. */
import type { Draft } from './draft.ts'
import { firstOfEach } from './firsts.ts'
import type { Layout } from './nodes.ts'
import { type Offer, offersOf, opening } from './offers.ts'
import type { Pace } from './pace.ts'
import type { Worth } from './worth.ts'

/** What a sentence's own weight counts, beside what its words add: what the author marked comes first. */
const own = 0.01

/** What a layout adds to the worth of its words, most of which are between 0.1 and 0.4: what is shown is seldom the first to go. */
const standing: Partial<Record<Layout, number>> = {
  figure: 0.3,
  split: 0.15,
  timeline: 0.15,
  definition: 0.1,
  compare: 0.1,
  cards: 0.1,
  steps: 0.1,
  table: 0.2,
  code: 0.2,
  math: 0.2,
}

/** How much longer a talk may be than its time, rather than leave out a section. */
const grace = 1.05

interface Entry {
  offer: Offer
  value: number
  /** What it can go on with, once it is taken. */
  after: readonly Offer[]
}

/** The fullest first. */
type Openings = [Entry, ...Entry[]]

/** Takes offers, each time the one that adds most, until `seconds` are used. */
export class Selection {
  readonly taken: Offer[] = []
  seconds = 0
  private readonly shown = new Map<Draft, Offer[]>()
  private readonly queue: Entry[] = []
  private readonly worth: Worth
  private readonly pace: Pace

  /** Of each chapter a slide comes first, as far as `seconds` allow; drafts in `always` are taken whatever they say. */
  constructor(
    always: readonly Draft[],
    chapters: readonly (readonly Draft[])[],
    seconds: number,
    worth: Worth,
    pace: Pace,
  ) {
    this.worth = worth
    this.pace = pace
    for (const draft of always) this.take(this.open(draft)[0])
    const free = chapters.map((drafts) => drafts.filter((draft) => !this.shown.has(draft)))
    const openings = free.map((drafts) => drafts.flatMap((draft) => this.open(draft)))
    for (const entry of firstOfEach(openings, seconds - this.seconds)) {
      if (this.seconds + entry.offer.seconds <= seconds * grace || this.taken.length === 0) this.take(entry)
    }
    this.offer(free.flat())
  }

  /** What may be taken from now on, besides what there was. */
  offer(drafts: readonly Draft[]): void {
    for (const draft of drafts) if (!this.shown.has(draft)) this.insert(this.open(draft)[0])
  }

  /** Go on until so many seconds are used, or nothing that fits is left. */
  fill(seconds: number): void {
    const passed: Entry[] = []
    for (let entry = this.best(); entry; entry = this.best()) {
      if (!this.hasRoom(entry.offer)) continue
      if (this.seconds + entry.offer.seconds <= seconds) this.take(entry)
      else passed.push(entry)
    }
    for (const entry of passed) this.insert(entry)
  }

  /** What a draft can open with: two of its points where it holds two, or one of them. */
  private open(draft: Draft): Openings {
    const offers = offersOf(draft, this.pace)
    const [best, ...others] = [...offers].sort((a, b) => this.valueOf(b) - this.valueOf(a))
    const second = best && others.find((one) => fitBeside(best, one))
    const opened = (taken: readonly (Offer | undefined)[]): Entry => {
      const some = offers.filter((one) => taken.includes(one))
      const offer = opening(draft, some, this.pace)
      return { offer, value: this.valueOf(offer), after: offers.filter((one) => !some.includes(one)) }
    }
    return second ? [opened([best, second]), opened([best])] : [opened([best])]
  }

  private take({ offer, after }: Entry): void {
    this.taken.push(offer)
    this.shown.set(offer.draft, [...(this.shown.get(offer.draft) ?? []), offer])
    this.seconds += offer.seconds
    this.worth.say(offer.terms)
    for (const one of after) this.insert({ offer: one, value: this.valueOf(one), after: [] })
  }

  /** Whether its slide holds one more. */
  private hasRoom({ draft, units }: Offer): boolean {
    const shown = this.shown.get(draft) ?? []
    if (!draft.loose || shown.length === 0) return true
    const points = shown.flatMap((one) => one.points).length
    const length = shown.reduce((sum, one) => sum + one.units, units)
    return points < draft.loose.points && length <= draft.loose.units
  }

  /** The first in the queue whose value is still what it was, or still the greatest: values only fall. */
  private best(): Entry | undefined {
    for (let entry = this.queue.pop(); entry; entry = this.queue.pop()) {
      const value = this.valueOf(entry.offer)
      if (value >= (this.queue.at(-1)?.value ?? -Infinity)) return { ...entry, value }
      this.insert({ ...entry, value })
    }
    return undefined
  }

  /** The queue is in rising order. */
  private insert(entry: Entry): void {
    let [low, high] = [0, this.queue.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.queue[middle]?.value ?? Infinity) < entry.value) low = middle + 1
      else high = middle
    }
    this.queue.splice(low, 0, entry)
  }

  private valueOf({ terms, units, weight, draft }: Offer): number {
    return this.worth.density(terms, units) + own * weight + (standing[draft.layout] ?? 0)
  }
}

/** A slide opens with two of its points where it holds two: a lone one is hardly a slide. */
function fitBeside(first: Offer, second: Offer): boolean {
  const room = first.draft.loose
  return room !== undefined && room.points > 1 && first.units + second.units <= room.units
}
