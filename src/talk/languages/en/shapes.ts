/** What the words of an English segment look like, wherever it stands. */
import { preceding } from '../../preceding.ts'
import { initials } from '../lexicon.ts'
import type { Clause, ClauseKind } from './kinds.ts'
import { isOpener, leading, mayCue } from './cues.ts'
import { isClause, isNominal, isPredicate, type Segment } from './segments.ts'
import { limits } from './truth.ts'
import type { Word } from './words.ts'

/** "In 2022 an alliance": a noun phrase after that of the scope. */
export function hasSubject(words: readonly Word[]): boolean {
  return words.some(
    (word, at) => at > 1 && word.tag === 'det' && /noun|num/u.test(preceding(words, at)?.tag ?? ''),
  )
}

const dashes = initials('—–-')

export function isDash(mark: string): boolean {
  return dashes.opens(mark)
}

/** "fits in a laptop and, before long, in a box": commas before segment `index` stand in the middle of a phrase. */
export function standsOpen(segments: readonly Segment[], index: number): boolean {
  return endsOpen(preceding(segments, index)) || endsOpen(preceding(segments, index - 1))
}

function endsOpen(segment: Segment | undefined): boolean {
  const word = segment?.words.at(-1)
  if (!word) return false
  return word.tag === 'conj' || word.tag === 'to' || word.tag === 'aux' || open.has(word.text)
}

const open: ReadonlySet<string> = new Set('a an the than its their his her my your our every that'.split(' '))

/** A "that" whose clause opens with one of its own: "that although …", "so that the next time it rains …". */
export function opensTwice(words: readonly Word[]): boolean {
  return words.some(
    (word, at) =>
      word.text === 'that' && (words[at + 1]?.tag === 'sub' || /^time$/u.test(words[at + 3]?.text ?? '')),
  )
}

/** A participle, circumstance or apposition after a claim that is whole. */
export function added(segment: Segment): { kind: ClauseKind } | undefined {
  const { words } = segment
  // "…, likely missing some"
  const first = words[0]?.tag === 'adv' && words[1]?.tag === 'ing' ? 'ing' : words[0]?.tag
  if (first === 'ing' || first === 'past')
    return { kind: first === 'ing' && segment.stop === '' ? 'result' : 'aside' }
  // "its price, its manners or its mind" is a list.
  if (words.some((word) => word.tag === 'conj')) return undefined
  if (first === 'prep') return { kind: 'adjunct' }
  return isNominal(segment) && (first === 'det' || first === 'num') && segment.stop === ''
    ? { kind: 'aside' }
    : undefined
}

/** "an organic, living thing": the first of two words that say what its thing is, and the thing is still to come. */
export function isQualified(words: readonly Word[], { words: next, stop }: Segment): boolean {
  const article = words.at(-2)?.text
  const [first, second] = next
  return (
    (article === 'a' || article === 'an') &&
    first?.tag === 'ing' &&
    second?.tag === 'noun' &&
    next.length === 2 &&
    stop === ''
  )
}

export function leadKind(segment: Segment, bare: string): ClauseKind | undefined {
  const kind = mayCue(segment.words) ? leading.find(([, rule]) => rule.test(bare))?.[0] : undefined
  if (segment.words[0]?.text === 'after' && /^after \w+ing\b/iu.test(bare)) return 'manner'
  // "though not in Japan" limits what follows.
  if (kind === 'concession' && segment.verb < 0 && limits.test(bare)) return 'condition'
  if (kind !== undefined && kind !== 'scope' && kind !== 'frame') return kind
  const first = segment.words[0]?.tag
  // "To get at the crab they had to choose" is a claim.
  if (first === 'to' && segment.verb > 2 && isClause(segment, 2)) return undefined
  if (first === 'to' && segment.words[1]?.tag !== 'det') return 'purpose'
  if (kind === 'scope' && tellsWhen(segment)) return kind
  // "By that standard weights are …" is a claim.
  if (segment.verb >= 0 && (kind === 'scope' || first === 'ing' || first === 'past')) return undefined
  // "For measles it is 95%" too.
  if (kind === 'frame' && segment.words[segment.verb - 1]?.tag === 'pron') return undefined
  if (kind !== undefined) return kind
  return first === 'ing' || first === 'past' ? 'manner' : undefined
}

/** "Check where a file comes from, compare its checksum": the first word is the verb. */
export function imperative(segment: Segment): boolean {
  const second = segment.words[1]?.tag
  const first = segment.words[0]
  return (
    first?.tag === 'verb' ||
    (first?.tag === 'noun' && (second === 'det' || second === 'pron') && segment.mark !== ',')
  )
}

/** "In the year after the shop closed, …". */
function tellsWhen({ words, verb, stop }: Segment): boolean {
  return (
    stop === ',' &&
    words.some(({ text }, at) => at > 1 && at < verb && (text === 'after' || text === 'before'))
  )
}

/** "and that it rains", "and how it is grown": a clause of the one before. */
export function opensInside(word: Word | undefined): boolean {
  return /^(sub|to|rel)$/u.test(word?.tag ?? '') || /^(that|how|why|what)$/u.test(word?.text ?? '')
}

/** A later member opens with "and" or "or" before any clause does: the members are a list. */
export function listGoesOn(segments: readonly Segment[], index: number, text: string): boolean {
  for (let i = index + 1; i < segments.length; i++) {
    const segment = segments[i]
    if (segment?.mark !== ',') return false
    // "However" between commas interrupts a claim, never a list.
    if (isOpener(text.slice(segment.start, segment.end), segment.words.length)) return false
    const first = segment.words[0]?.text
    if (first === 'and' || first === 'or') return !isClause(segment, 1)
    if (segment.words[0]?.tag === 'rel' || isClause(segment)) return false
    // Things and predicates make no list with each other.
    if (segment.verb >= 0 && isPredicate(segment) && (segments[index]?.verb ?? -1) < 0) return false
  }
  return false
}

/** Only further things stand before "and" or "or" with the last of them and the verb of all. */
export function subjectGoesOn(segments: readonly Segment[], index: number): boolean {
  const last = segments.findIndex((one, at) => at > index && (one.mark !== ',' || !isNominal(one)))
  const segment = segments[last]
  const first = segment?.words[0]?.text
  return segment?.mark === ',' && (first === 'and' || first === 'or') && isClause(segment, 1)
}

/** "The report, published last week, says": the verb comes after this participle. */
export function predicateFollows(segments: readonly Segment[], index: number): boolean {
  const next = segments[index + 1]
  return next !== undefined && next.verb >= 0 && isPredicate(next) && next.words[next.verb]?.tag !== 'past'
}

/** "Splitting a bill, tax and conversion need rounding": names alone, joined, before the verb of all. */
export function isListOfTwo({ words, verb }: Segment): boolean {
  const [first, and, second, ...others] = words.slice(0, verb).filter(({ tag }) => tag !== 'adv')
  return isThing(first) && and?.tag === 'conj' && isThing(second) && others.length === 0
}

function isThing(word: Word | undefined): boolean {
  return word?.tag === 'noun' && !word.name
}

/** "or JSON values": what may be a verb has neither object nor adverb. */
export function isThings({ words, verb }: Segment): boolean {
  const last = words[verb]
  return (
    words.length === 3 &&
    verb === 2 &&
    last?.tag === 'verb' &&
    last.text.endsWith('s') &&
    words[1]?.name === true
  )
}

/** "For the remaining 39 percent, some 5,300 people, the picture is different": other words for what stands before the claim. */
export function namesAgain(segment: Segment, next: Segment | undefined): boolean {
  const counts = /^(?:det|num)$/u.test(segment.words[0]?.tag ?? '')
  const claims = next && /^(?:det|pron)$/u.test(next.words[0]?.tag ?? '') && isClause(next)
  return counts && isNominal(segment) && segment.stop === ',' && claims === true
}

/** "wares, for example, slippers": a thing is named for the things before, on which these words end. */
export function namesExample(next: Segment | undefined, before: readonly Word[]): boolean {
  return next !== undefined && next.verb < 0 && before.at(-1)?.tag === 'noun' && before.length > 1
}

/** What "; however," opens goes on after the semicolon, and what "i.e." opens explains. */
export function markOf(segment: Segment, last: Clause | undefined, text: string): string {
  if (last?.kind !== 'opener') return segment.mark
  if (last.mark === ';' || last.mark === ':') return last.mark
  return explains(segment, last, text) ? ':' : segment.mark
}

export function explains(segment: Segment, { start, end }: Clause, text: string): boolean {
  return /^(i\.e\.?|that is|namely)$/iu.test(text.slice(start, end)) && isClause(segment)
}
