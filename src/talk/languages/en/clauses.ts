/** English clauses: where a sentence can be cut, and what each part is to the rest. */
import {
  bounded,
  conditional,
  contrast,
  coordinated,
  example,
  isOpener,
  mayCue,
  naming,
  relative,
  trailing,
} from './cues.ts'
import type { Clause, ClauseKind } from './kinds.ts'
import { isClause, isNominal, isPredicate, type Segment, segmentsOf } from './segments.ts'
import {
  added,
  explains,
  hasSubject,
  imperative,
  isDash,
  isListOfTwo,
  isQualified,
  isThings,
  leadKind,
  listGoesOn,
  markOf,
  namesAgain,
  namesExample,
  opensInside,
  opensTwice,
  predicateFollows,
  standsOpen,
  subjectGoesOn,
} from './shapes.ts'

export type { Clause } from './kinds.ts'

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
type Verdict = Judged | 'part'

interface Judged {
  kind: ClauseKind
  continues?: boolean
  inside?: boolean
  of?: number
}

const claim: Judged = { kind: 'main' }

/** A sentence of more segments is no point, and is not read for one. */
const most = 80

/** Walks the segments, knowing whether the main clause has begun and whether it has its verb. */
class Divider {
  private readonly text: string
  private readonly segments: Segment[]
  private readonly list: Clause[] = []
  private state: 'lead' | 'subject' | 'whole' = 'lead'
  /** What follows may belong to anything: it stays. */
  private unsure = false
  /** Members have begun without a word that joins them: the last, which has one, is of their list. */
  private listing = false

  constructor(text: string) {
    this.text = text
    this.segments = segmentsOf(text)
  }

  clauses(): Clause[] {
    if (this.segments.length > most) return this.uncut()
    for (const [index, segment] of this.segments.entries()) {
      const verdict = this.judge(segment, index)
      const last = this.list.at(-1)
      const { start, end, words } = segment
      const mark = markOf(segment, last, this.text)
      if (verdict !== 'part' || !last) {
        const { kind, continues, inside, of } = verdict === 'part' ? claim : verdict
        this.list.push({ start, end, kind, mark, words, continues, inside, of })
      } else {
        last.end = end
        last.words = [...last.words, ...words]
      }
    }
    return this.list
  }

  private uncut(): Clause[] {
    const words = this.segments.flatMap((segment) => segment.words)
    const [start, end] = [this.segments[0]?.start ?? 0, this.segments.at(-1)?.end ?? 0]
    return [{ ...claim, start, end, mark: '', words, continues: undefined, inside: undefined, of: undefined }]
  }

  private judge(segment: Segment, index: number): Verdict {
    if (segment.mark === ';') this.state = 'lead'
    if (segment.mark !== ',') this.listing = false
    if (this.unsure && segment.mark !== ';') return 'part'
    this.unsure = false
    if (standsOpen(this.segments, index)) return 'part'
    const bare = this.text.slice(segment.start, segment.end)
    const opens = isOpener(bare, segment.words.length)
    if (this.state === 'lead') return this.lead(segment, index, bare, opens)
    return this.state === 'subject'
      ? this.subject(segment, index, bare, opens)
      : this.after(segment, index, bare, opens)
  }

  private lead(segment: Segment, index: number, bare: string, opens: boolean): Verdict {
    const last = this.list.at(-1)
    if (opens) return { kind: 'opener' }
    // "While, with time, …": where it ends cannot be seen.
    if (segment.words.length === 1 && segment.words[0]?.tag === 'sub') {
      this.unsure = true
      return claim
    }
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
    if (segment.verb < 0 && listGoesOn(this.segments, index, this.text)) return 'part'
    if (relative.test(bare)) return { kind: 'relative', of: this.list.indexOf(last) }
    const of = this.list.indexOf(last)
    if (last.kind === 'scope' && /^(when|where)\b/iu.test(bare)) return { kind: 'relative', of }
    if (example.test(bare) && segment.stop !== '') return { kind: 'example', of }
    if (this.list.at(-1) === last && namesAgain(segment, this.segments[index + 1]))
      return { kind: 'aside', of }
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
    // "Removing duplicates helps, and …", "In Kent one crop flowers, and …" are claims.
    const next = this.segments[index + 1]
    const joined = next?.words[0]?.tag === 'conj'
    if (next && joined && (kind === 'manner' || (kind === 'scope' && isClause(next, 1)))) return undefined
    if (next && kind === 'manner' && isListOfTwo(next)) return undefined
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
  private subject(segment: Segment, index: number, bare: string, opens: boolean): Verdict {
    const last = this.list.at(-1)
    const first = segment.words[0]?.tag
    if (opens) return { kind: 'opener', inside: true }
    const verb =
      isPredicate(segment) && (segment.verb >= 0 || (last?.inside === true && index === this.lastPredicate()))
    const taken = first === 'past' && predicateFollows(this.segments, index)
    if (verb && first !== 'ing' && !taken) return this.goOn()
    // "Tags, embeddings, and morphology are taken from …": the verb comes with the last of several subjects.
    if (isNominal(segment) && subjectGoesOn(this.segments, index)) return 'part'
    if (coordinated.test(bare) && isClause(segment, 1)) return this.goOn()
    if (this.lastPredicate() > index && !listGoesOn(this.segments, index, this.text)) {
      if (relative.test(bare)) return { kind: 'relative', inside: true }
      if (example.test(bare)) return { kind: 'example', inside: true }
      if (contrast.test(bare)) return { kind: 'contrast', inside: true }
      // "as described by Chen"
      if (segment.words[0]?.text === 'as' && segment.words[1]?.tag === 'past')
        return { kind: 'aside', inside: true }
      if (first === 'past' || first === 'ing') return { kind: 'aside', inside: true }
      // A word alone is one of several things.
      if (isNominal(segment) && segment.words.length === 1 && segment.words[0]?.name === false) return 'part'
      if (isNominal(segment) && last?.kind === 'main') return { kind: 'aside', inside: true }
      return first === 'prep' ? { kind: 'adjunct', inside: true } : 'part'
    }
    if (segment.verb >= 0) this.state = 'whole'
    return last?.kind === 'opener' && last.inside === true ? { kind: 'main', continues: true } : 'part'
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

  private after(segment: Segment, index: number, bare: string, opens: boolean): Verdict {
    const last = this.list.at(-1)
    if (
      segment.stop === ',' &&
      naming.test(bare) &&
      namesExample(this.segments[index + 1], last?.words ?? [])
    )
      return { kind: 'example' }
    // Behind a claim "at the same time" says when.
    if (segment.stop === ',' && opens && bare !== 'at the same time') return { kind: 'opener', inside: true }
    if (isDash(segment.mark) && segment.stop === segment.mark) return { kind: 'aside', inside: true }
    if (last?.kind === 'opener' && (last.mark === ':' || explains(segment, last, this.text)))
      return { kind: 'more' }
    if (last?.inside === true) {
      return {
        kind: last.kind === 'aside' && last.mark === ',' && isClause(segment) ? 'more' : 'main',
        continues: true,
      }
    }
    // "showing that although it is noisy, it helps"
    if (last && segment.mark === ',' && (opensTwice(last.words) || isQualified(last.words, segment)))
      return 'part'
    const kind = mayCue(segment.words) ? trailing.find(([, rule]) => rule.test(bare))?.[0] : undefined
    // "A is held by many, at least ten have it, and …": how many do something is no limit.
    if (bounded.test(bare) && isClause(segment, 2)) return this.goesOnListing()
    if (kind === 'relative' && last?.kind === 'example') return { kind, of: this.list.length - 1 }
    if (kind !== undefined) return { kind }
    // Members of the example's own list.
    if (last?.kind === 'example' && segment.verb < 0) return 'part'
    if (coordinated.test(bare) && this.opensSubject(segment, index)) {
      this.state = 'subject'
      return { kind: 'more' }
    }
    if (coordinated.test(bare) && segment.verb < 0 && this.segments[index + 1]?.words[0]?.tag === 'rel') {
      // Whether the list ends here or its last member waits for a verb cannot be seen.
      this.unsure = index + 2 < this.segments.length
      return 'part'
    }
    if (coordinated.test(bare) && opensInside(segment.words[1])) return 'part'
    if (coordinated.test(bare))
      return !this.listing && isClause(segment, bare.startsWith('as') ? 3 : 1) && !isThings(segment)
        ? { kind: 'more' }
        : 'part'
    if (segment.mark === ':' || isDash(segment.mark)) return { kind: 'more' }
    if (listGoesOn(this.segments, index, this.text)) return 'part'
    // "As standard keywords work, if one does not apply, it is ignored": what stood first was no claim.
    if (isClause(segment) && last?.kind === 'contrast' && conditional.test(this.text.slice(last.start)))
      return claim
    if (isClause(segment))
      return last && last.kind !== 'main' && last.kind !== 'more' ? { kind: 'more' } : this.goesOnListing()
    if (isPredicate(segment) && segment.verb >= 0) return this.goesOnListing()
    // "could build, from memory, one of the best": the object comes after what interrupts.
    const before = this.list.at(-2)?.words.at(-1)
    if (last?.kind === 'adjunct' && isNominal(segment) && /^(verb|past)$/u.test(before?.tag ?? ''))
      return 'part'
    // "search, filtering, and attention lead to gains": a member, whatever the last one goes on with.
    if (segment.words.length === 1 && this.segments[index + 1]?.words[0]?.tag === 'conj') return 'part'
    // What somebody calls it is mostly what is said: "lasts, they say, “two winters”".
    return /^["“]/u.test(bare) ? 'part' : (added(segment) ?? 'part')
  }

  private goesOnListing(): Verdict {
    this.listing = true
    return 'part'
  }

  /** "and diamond, which is no metal, conducts it best": a subject that waits for its verb. */
  private opensSubject(segment: Segment, index: number): boolean {
    const next = this.segments[index + 1]?.words[0]?.tag
    return segment.verb < 0 && next === 'rel' && this.lastPredicate() > index + 1
  }
}
