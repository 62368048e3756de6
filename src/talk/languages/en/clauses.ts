/** English clauses: where a sentence can be cut, and what each part is to the rest. */
import type { Run } from '../pieces.ts'
import { coordinated, leading, opener, trailing } from './cues.ts'
import { isClause, isNominal, isPredicate, type Segment, segmentsOf, sentenceEnd } from './segments.ts'
import type { Word } from './words.ts'

export { sentenceEnd }

export type ClauseKind =
  | 'opener' // However, / In other words,
  | 'frame' // According to …, / For a team that …,
  | 'condition' // If …, / Only when …
  | 'scope' // In 2017, / At night,
  | 'concession' // Although …,
  | 'cause' // Because …,
  | 'purpose' // To restore a backup,
  | 'manner' // Using X, / Founded in 1832,
  | 'contrast' // but …, except …
  | 'relative' // which …,
  | 'aside' // , taken in March, / , a village in Kent,
  | 'example' // such as …
  | 'result' // so that …, making …
  | 'adjunct' // , with …
  | 'more' // and …, ; …: goes on
  | 'main'

export interface Clause extends Run {
  kind: ClauseKind
  /** The mark before it: `,`, `;`, `:`, `—` or nothing at the start. */
  mark: string
  words: Word[]
  /** Goes on with a clause that something interrupted. */
  continues?: boolean
  /** Stands between a subject and its verb. */
  inside?: boolean
  /** Depends on the clause before it: goes with it. */
  of?: number
}

/**
 * Divide a sentence into its clauses. Marks inside a list of things, or inside a
 * series of predicates, are no places to cut.
 */
export function clauses(text: string): Clause[] {
  return new Divider(text).clauses()
}

const lead: readonly ClauseKind[] = [
  'opener',
  'frame',
  'condition',
  'scope',
  'concession',
  'cause',
  'purpose',
  'manner',
]

/** Walks the segments, knowing whether the main clause has begun and whether it has its verb. */
class Divider {
  private readonly text: string
  private readonly segments: Segment[]
  private readonly list: Clause[] = []
  private state: 'lead' | 'subject' | 'whole' = 'lead'

  constructor(text: string) {
    this.text = text
    this.segments = segmentsOf(text)
  }

  clauses(): Clause[] {
    for (const [index, segment] of this.segments.entries()) this.take(segment, index)
    return this.list
  }

  private take(segment: Segment, index: number): void {
    if (segment.mark === ';') this.state = 'lead'
    const bare = this.text.slice(segment.start, segment.end)
    if (this.state === 'lead') this.lead(segment, index, bare)
    else if (this.state === 'subject') this.subject(segment, index, bare)
    else this.after(segment, index, bare)
  }

  private add(kind: ClauseKind, segment: Segment, more: Partial<Clause> = {}): void {
    const { start, end, mark, words } = segment
    this.list.push({ kind, start, end, mark, words, ...more })
  }

  /** Part of the clause before it. */
  private join(segment: Segment): void {
    const last = this.list.at(-1)
    if (!last) return this.add('main', segment)
    last.end = segment.end
    last.words = [...last.words, ...segment.words]
  }

  private lead(segment: Segment, index: number, bare: string): void {
    const last = this.list.at(-1)
    const led = last !== undefined && lead.includes(last.kind) && segment.mark !== ';'
    if (opener.test(bare)) return this.add('opener', segment)
    if (led && last.kind !== 'opener') {
      if (coordinated.test(bare) && !isClause(segment, 1)) return this.join(segment)
      if (coordinated.test(bare) && segment.stop === ',' && last.kind !== 'scope') return this.join(segment)
      if (segment.verb < 0 && this.listGoesOn(index)) return this.join(segment)
      if (trailing[2]?.[1].test(bare)) return this.add('relative', segment, { of: this.list.length - 1 })
      if (trailing[1]?.[1].test(bare)) return this.add('example', segment, { of: this.list.length - 1 })
    }
    if (segment.stop === ',') {
      const kind = leadKind(segment, bare)
      const next = this.segments[index + 1]?.words[0]?.tag
      // "Removing duplicates helps, and …" is a claim.
      if (kind && !(kind === 'manner' && next === 'conj')) return this.add(kind, segment)
    }
    this.add(
      segment.mark === ';' && this.list.some((clause) => clause.kind === 'main') ? 'more' : 'main',
      segment,
    )
    // A claim without a verb that this can see, or with one that stands at its end, may go on after an aside.
    this.state = segment.verb < 0 && !imperative(segment) ? 'subject' : 'whole'
  }

  /** The subject stands, its verb is still to come. */
  private subject(segment: Segment, index: number, bare: string): void {
    const last = this.list.at(-1)
    const first = segment.words[0]
    if (opener.test(bare)) return this.add('aside', segment, { inside: true })
    if (isPredicate(segment) && segment.verb >= 0) return this.goOn(segment)
    if (first?.tag === 'past' && last?.inside === true && index === this.lastPredicate())
      return this.goOn(segment)
    const verbComes = this.lastPredicate() > index
    if (verbComes && !this.listGoesOn(index)) {
      if (trailing[2]?.[1].test(bare)) return this.add('relative', segment, { inside: true })
      if (trailing[1]?.[1].test(bare)) return this.add('example', segment, { inside: true })
      if (trailing[0]?.[1].test(bare)) return this.add('contrast', segment, { inside: true })
      if (first?.tag === 'past' || first?.tag === 'ing') return this.add('aside', segment, { inside: true })
      if (isNominal(segment) && last?.kind === 'main') return this.add('aside', segment, { inside: true })
      if (first?.tag === 'prep') return this.add('adjunct', segment, { inside: true })
      return this.join(segment)
    }
    this.join(segment)
    if (segment.verb >= 0) this.state = 'whole'
  }

  /** The last segment that opens with a verb, which may be a participle. */
  private lastPredicate(): number {
    return this.segments.findLastIndex((one) => isPredicate(one) && one.words[0]?.tag !== 'ing')
  }

  /** The clause goes on, after what interrupted it. */
  private goOn(segment: Segment): void {
    this.state = 'whole'
    if (this.list.at(-1)?.inside === true) this.add('main', segment, { continues: true })
    else this.join(segment)
  }

  private after(segment: Segment, index: number, bare: string): void {
    const last = this.list.at(-1)
    const colon = segment.mark === ':' || /^[—–-]+$/u.test(segment.mark)
    if (segment.stop === ',' && opener.test(bare)) return this.add('aside', segment, { inside: true })
    if (last?.inside === true)
      return this.add(last.kind === 'aside' && isClause(segment) ? 'more' : 'main', segment, {
        continues: true,
      })
    const kind = trailing.find(([, rule]) => rule.test(bare))?.[0]
    if (kind !== undefined) return this.add(kind, segment)
    if (coordinated.test(bare)) {
      const at = bare.startsWith('as') ? 3 : 1
      if (isClause(segment, at)) return this.add('more', segment)
      return this.join(segment)
    }
    if (colon) return this.add('more', segment)
    if (this.listGoesOn(index)) return this.join(segment)
    const first = segment.words[0]
    if (isClause(segment))
      return last && last.kind !== 'main' && last.kind !== 'more'
        ? this.add('more', segment)
        : this.join(segment)
    if (isPredicate(segment) && segment.verb >= 0) return this.join(segment)
    if (segment.stop !== '') return this.join(segment)
    if (first?.tag === 'ing') return this.add('result', segment)
    if (first?.tag === 'past') return this.add('aside', segment)
    if (first?.tag === 'prep') return this.add('adjunct', segment)
    if (isNominal(segment) && (first?.tag === 'det' || first?.tag === 'num'))
      return this.add('aside', segment)
    this.join(segment)
  }

  /** A later member opens with "and" or "or" before any clause does: the members are a list. */
  private listGoesOn(index: number): boolean {
    for (let i = index + 1; i < this.segments.length; i++) {
      const segment = this.segments[i]
      if (!segment || segment.mark !== ',') return false
      const first = segment.words[0]?.text
      if (first === 'and' || first === 'or') return !isClause(segment, 1)
      if (segment.words[0]?.tag === 'rel' || isClause(segment)) return false
    }
    return false
  }
}

function leadKind(segment: Segment, bare: string): ClauseKind | undefined {
  const kind = leading.find(([, rule]) => rule.test(bare))?.[0]
  if (/^after \w+ing\b/iu.test(bare)) return 'manner'
  if (kind !== undefined && kind !== 'scope' && kind !== 'frame') return kind
  const first = segment.words[0]?.tag
  // "By that standard weights are …" is a claim.
  if (segment.verb >= 0 && (kind === 'scope' || first === 'ing' || first === 'past')) return undefined
  if (first === 'to') return 'purpose'
  if (kind !== undefined) return kind
  return first === 'ing' || first === 'past' ? 'manner' : undefined
}

/** "Check where a file comes from, compare its checksum": the first word is the verb. */
function imperative(segment: Segment): boolean {
  const second = segment.words[1]?.tag
  const first = segment.words[0]
  return (
    first?.tag === 'verb' ||
    (first?.tag === 'noun' && (second === 'det' || second === 'pron') && segment.mark !== ',')
  )
}
