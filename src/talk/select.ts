/** Which of all that could be shown a talk has time for: what adds most to what it says already, for its length. */
import type { Draft } from './draft.ts'
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

interface Entry {
  offer: Offer
  value: number
  /** What it can go on with, once it is taken. */
  after: readonly Offer[]
}

/** Takes offers, each time the one that adds most, until `seconds` are used. */
export class Selection {
  readonly taken: Offer[] = []
  seconds = 0
  private readonly shown = new Map<Draft, Offer[]>()
  private readonly queue: Entry[] = []
  private readonly worth: Worth
  /** The best slide of each chapter, until it is taken. */
  private firsts: Entry[]

  /** Of each chapter its best slide comes first; drafts in `kept` are taken whatever they say. */
  constructor(chapters: readonly (readonly Draft[])[], kept: ReadonlySet<Draft>, worth: Worth, pace: Pace) {
    this.worth = worth
    const entries = chapters.map((drafts) => drafts.map((draft) => this.open(draft, pace)))
    for (const entry of entries.flat().filter(({ offer }) => kept.has(offer.draft))) this.take(entry)
    const open = entries.map((some) => some.filter(({ offer }) => !kept.has(offer.draft)).sort(byValue))
    this.firsts = open.flatMap(([best]) => best ?? []).sort(byValue)
    for (const entry of open.flatMap(([, ...others]) => others)) this.insert(entry)
  }

  /** Go on until so many seconds are used, or nothing that fits is left. */
  fill(seconds: number): void {
    const later: Entry[] = []
    for (const entry of this.firsts) {
      if (this.seconds + entry.offer.seconds <= seconds || this.taken.length === 0) this.take(entry)
      else later.push(entry)
    }
    this.firsts = later
    const passed: Entry[] = []
    for (let entry = this.best(); entry; entry = this.best()) {
      if (!this.hasRoom(entry.offer)) continue
      if (this.seconds + entry.offer.seconds <= seconds) this.take(entry)
      else passed.push(entry)
    }
    for (const entry of passed) this.insert(entry)
  }

  private open(draft: Draft, pace: Pace): Entry {
    const offers = offersOf(draft, pace)
    const [best, ...others] = [...offers].sort((a, b) => this.valueOf(b) - this.valueOf(a))
    const second = best && others.find((one) => fitBeside(best, one))
    const taken = offers.filter((one) => one === best || one === second)
    const offer = opening(draft, taken, pace)
    return { offer, value: this.valueOf(offer), after: offers.filter((one) => !taken.includes(one)) }
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

function byValue(a: Entry, b: Entry): number {
  return b.value - a.value
}
