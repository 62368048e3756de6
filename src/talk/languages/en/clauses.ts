/** English clauses: where a sentence can be cut, and what each part is to the rest. */
import type { Run } from '../pieces.ts'
import { contrast, coordinated, example, leading, mayCue, openers, relative, trailing } from './cues.ts'
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

/** What a segment is: a clause of some kind, or part of the clause before it. */
type Verdict = { kind: ClauseKind; continues?: boolean; inside?: boolean; of?: number } | 'part'

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
    for (const [index, segment] of this.segments.entries()) {
      const verdict = this.judge(segment, index)
      const last = this.list.at(-1)
      const { start, end, mark, words } = segment
      if (verdict !== 'part' || !last) {
        this.list.push({
          ...(verdict === 'part' ? { kind: 'main' } : verdict),
          start,
          end,
          mark,
          words: [...words],
        })
      } else {
        last.end = end
        last.words.push(...words)
      }
    }
    return this.list
  }

  private judge(segment: Segment, index: number): Verdict {
    if (segment.mark === ';') this.state = 'lead'
    if (index > 0 && (endsOpen(this.segments[index - 1]) || endsOpen(this.segments[index - 2]))) return 'part'
    const bare = this.text.slice(segment.start, segment.end)
    if (this.state === 'lead') return this.lead(segment, index, bare)
    return this.state === 'subject' ? this.subject(segment, index, bare) : this.after(segment, index, bare)
  }

  private lead(segment: Segment, index: number, bare: string): Verdict {
    const last = this.list.at(-1)
    if (openers.has(bare.toLowerCase())) return { kind: 'opener' }
    const led = last?.of === undefined ? last : this.list[last.of]
    if (led && led.kind !== 'opener' && lead.includes(led.kind) && segment.mark !== ';') {
      const verdict = this.leadGoesOn(segment, index, bare, led)
      if (verdict) return verdict
    }
    if (segment.stop === ',') {
      const kind = this.leadKind(segment, index, bare)
      if (kind) return { kind }
    }
    // A claim without a verb that this can see, or with one that stands at its end, may go on after an aside.
    this.state = segment.verb < 0 && !imperative(segment) ? 'subject' : 'whole'
    const goesOn = segment.mark === ';' && this.list.some((clause) => clause.kind === 'main')
    return { kind: goesOn ? 'more' : 'main' }
  }

  /** What stands before the claim may be a list, or have an aside of its own. */
  private leadGoesOn(segment: Segment, index: number, bare: string, last: Clause): Verdict | undefined {
    const joined = coordinated.test(bare)
    if (joined && (!isClause(segment, 1) || (segment.stop === ',' && last.kind !== 'scope'))) return 'part'
    if (segment.verb < 0 && this.listGoesOn(index)) return 'part'
    if (relative.test(bare)) return { kind: 'relative', of: this.list.indexOf(last) }
    const of = this.list.indexOf(last)
    if (example.test(bare)) return { kind: 'example', of }
    // "Since many entries, such as names, were unsuitable, …"
    const first = segment.words[0]?.tag
    const goesOn =
      this.list.at(-1) !== last &&
      segment.stop !== '' &&
      (segment.verb >= 0 ? isPredicate(segment) : first === 'prep')
    return goesOn ? { kind: last.kind, of, continues: true } : undefined
  }

  private leadKind(segment: Segment, index: number, bare: string): ClauseKind | undefined {
    const kind = leadKind(segment, bare)
    // "Removing duplicates helps, and …" is a claim.
    if (kind === 'manner' && this.segments[index + 1]?.words[0]?.tag === 'conj') return undefined
    // "In 2022 an alliance, BigScience, answered": the subject stands with its scope.
    const rest = this.segments.slice(index + 1)
    if (
      kind === 'scope' &&
      hasSubject(segment.words) &&
      this.lastPredicate() > index &&
      !rest.some((one) => isClause(one))
    )
      return undefined
    return kind
  }

  /** The subject stands, its verb is still to come. */
  private subject(segment: Segment, index: number, bare: string): Verdict {
    const last = this.list.at(-1)
    const first = segment.words[0]?.tag
    if (openers.has(bare.toLowerCase())) return { kind: 'opener', inside: true }
    const verb =
      isPredicate(segment) && (segment.verb >= 0 || (last?.inside === true && index === this.lastPredicate()))
    if (verb && first !== 'ing') return this.goOn()
    if (this.lastPredicate() > index && !this.listGoesOn(index)) {
      if (relative.test(bare)) return { kind: 'relative', inside: true }
      if (example.test(bare)) return { kind: 'example', inside: true }
      if (contrast.test(bare)) return { kind: 'contrast', inside: true }
      if (first === 'past' || first === 'ing') return { kind: 'aside', inside: true }
      if (isNominal(segment) && last?.kind === 'main') return { kind: 'aside', inside: true }
      return first === 'prep' ? { kind: 'adjunct', inside: true } : 'part'
    }
    if (segment.verb >= 0) this.state = 'whole'
    return 'part'
  }

  /** The clause goes on, after what interrupted it. */
  private goOn(): Verdict {
    this.state = 'whole'
    return this.list.at(-1)?.inside === true ? { kind: 'main', continues: true } : 'part'
  }

  /** The last segment that opens with a verb, which may be a participle. */
  private lastPredicate(): number {
    return this.segments.findLastIndex((one) => isPredicate(one) && one.words[0]?.tag !== 'ing')
  }

  private after(segment: Segment, index: number, bare: string): Verdict {
    const last = this.list.at(-1)
    if (segment.stop === ',' && openers.has(bare.toLowerCase())) return { kind: 'opener', inside: true }
    if (isDash(segment.mark) && segment.stop === segment.mark) return { kind: 'aside', inside: true }
    if (last?.inside === true) {
      return {
        kind: last.kind === 'aside' && last.mark === ',' && isClause(segment) ? 'more' : 'main',
        continues: true,
      }
    }
    // "showing that although it is noisy, it helps"
    if (last && segment.mark === ',' && opensTwice(last.words)) return 'part'
    const kind = mayCue(segment.words) ? trailing.find(([, rule]) => rule.test(bare))?.[0] : undefined
    if (kind === 'relative' && last?.kind === 'example') return { kind, of: this.list.length - 1 }
    if (kind !== undefined) return { kind }
    // Members of the example's own list.
    if (last?.kind === 'example' && segment.verb < 0) return 'part'
    if (coordinated.test(bare))
      return isClause(segment, bare.startsWith('as') ? 3 : 1) ? { kind: 'more' } : 'part'
    if (segment.mark === ':' || isDash(segment.mark)) return { kind: 'more' }
    if (this.listGoesOn(index)) return 'part'
    if (isClause(segment))
      return last && last.kind !== 'main' && last.kind !== 'more' ? { kind: 'more' } : 'part'
    if (isPredicate(segment) && segment.verb >= 0) return 'part'
    return added(segment) ?? 'part'
  }

  /** A later member opens with "and" or "or" before any clause does: the members are a list. */
  private listGoesOn(index: number): boolean {
    for (let i = index + 1; i < this.segments.length; i++) {
      const segment = this.segments[i]
      if (segment?.mark !== ',') return false
      const first = segment.words[0]?.text
      if (first === 'and' || first === 'or') return !isClause(segment, 1)
      if (segment.words[0]?.tag === 'rel' || isClause(segment)) return false
      // Things and predicates make no list with each other.
      if (segment.verb >= 0 && isPredicate(segment) && (this.segments[index]?.verb ?? -1) < 0) return false
    }
    return false
  }
}

/** "In 2022 an alliance": a noun phrase after that of the scope. */
function hasSubject(words: readonly Word[]): boolean {
  return words.some((word, at) => at > 1 && word.tag === 'det' && /noun|num/u.test(words[at - 1]?.tag ?? ''))
}

function isDash(mark: string): boolean {
  return /^[—–-]+$/u.test(mark)
}

/** "fits in a laptop and, before long, in a box": a comma in the middle of a phrase. */
function endsOpen(segment: Segment | undefined): boolean {
  const tag = segment?.words.at(-1)?.tag
  return (
    tag === 'conj' || tag === 'det' || tag === 'to' || tag === 'aux' || segment?.words.at(-1)?.text === 'that'
  )
}

/** A "that" whose clause opens with one of its own. */
function opensTwice(words: readonly Word[]): boolean {
  return words.some((word, at) => word.text === 'that' && words[at + 1]?.tag === 'sub')
}

/** A participle, circumstance or apposition after a claim that is whole. */
function added(segment: Segment): Verdict | undefined {
  const { words } = segment
  const first = words[0]?.tag
  if (first === 'ing' || first === 'past')
    return { kind: first === 'ing' && segment.stop === '' ? 'result' : 'aside' }
  // "its price, its manners or its mind" is a list.
  if (words.some((word) => word.tag === 'conj')) return undefined
  if (first === 'prep') return { kind: 'adjunct' }
  return isNominal(segment) && (first === 'det' || first === 'num') && segment.stop === ''
    ? { kind: 'aside' }
    : undefined
}

function leadKind(segment: Segment, bare: string): ClauseKind | undefined {
  const kind = mayCue(segment.words) ? leading.find(([, rule]) => rule.test(bare))?.[0] : undefined
  if (/^after \w+ing\b/iu.test(bare)) return 'manner'
  if (kind !== undefined && kind !== 'scope' && kind !== 'frame') return kind
  const first = segment.words[0]?.tag
  if (first === 'to' && segment.words[1]?.tag !== 'det') return 'purpose'
  // "By that standard weights are …" is a claim.
  if (segment.verb >= 0 && (kind === 'scope' || first === 'ing' || first === 'past')) return undefined
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
