/** Nouns that an English sentence points with: "this policy applies", "removed that limit". */
import { preceding } from '../../preceding.ts'
import { classOf, isOf } from './classes.ts'
import type { Clause } from './clauses.ts'
import { isFinite, type Word } from './words.ts'

/** Stands for something that was named, here or before. */
export const pronoun = /\b(it|they|them|he|him|she|her|this|these|those|its|their)\b/iu

/** What a text calls itself, whatever is told of it. */
const text =
  /^(article|paper|report|study|work|thesis|guide|tutorial|document|post|essay|page|talk|handbook|leaflet|newsletter|readme|manual|lesson|section|chapter)$/u
/** What a text may be, or be about, where it says what is so now: in the past it was something told before. */
const about =
  /^(policy|package|library|project|release|exhibition|recipe|course|workshop|plan|proposal|contract|agreement|licence|license|specification|site|website|repository|app|module|plugin|version)$/u
/** "this year", "these days": when, not what. */
export const time = classOf('time')

const near = /^(this|these)$/u
const pointing = classOf('pointing')
const pointingAlone = classOf('pointingAlone')
const says = classOf('says')
const does = classOf('does')
const few = classOf('few')
const theirs = classOf('theirs')

/** The noun that "this" or "these" opens the words with; undefined where they open otherwise. */
export function named(words: readonly Word[]): string | undefined {
  if (!near.test(words[0]?.text ?? '')) return undefined
  let at = 1
  while (words[at]?.tag === 'noun') at++
  return at > 1 ? preceding(words, at)?.text : undefined
}

/** Whether "this policy applies" speaks of the text itself, or of what it is about. */
export function meansItself(words: readonly Word[], noun: string): boolean {
  if (text.test(noun)) return true
  if (!about.test(noun)) return false
  const verb = words.find((_, at) => isFinite(words, at))
  return verb !== undefined && verb.tag !== 'past' && !/^(was|were|had|did)$/u.test(verb.text)
}

/**
 * What a claim points to that was told before it: the noun ("removed that limit"), or nothing that it names ("most were
 * lost", "Scotland did so"). Undefined where it points to nothing.
 */
export function pointsBack({ words }: Clause): string | undefined {
  const verb = words.findIndex((_, at) => isFinite(words, at))
  if (verb < 0) return undefined
  if (isCounted(words, verb) || isDoneSo(words, verb)) return ''
  const inside = words.findIndex(({ tag }) => tag === 'rel' || tag === 'sub')
  if (inside >= 0 && inside < verb) return undefined
  for (let at = 0; at < verb; at++) {
    const noun = pointsAt(words, at)
    if (noun !== undefined) return noun
  }
  return (
    pointsAt(words, objectAt(words, verb)) ??
    (endsOn(words) || takesThis(words, verb) || isHers(words, verb) || isOfSome(words) ? '' : undefined)
  )
}

/** "In this case", "if that happens": what stands before a claim points back. */
export function framesBack({ words }: Clause): string | undefined {
  for (const [at, word] of words.entries()) {
    const { tag } = word
    if (!isOf(word, pointing) || tag === 'rel') continue
    if (tag === 'sub' && preceding(words, at)?.tag !== 'sub') continue
    const noun = pointsAt(words, at) ?? (isFinite(words, at + 1) ? '' : undefined)
    if (noun !== undefined) return noun
  }
  return undefined
}

/** "Most were lost", "five are known". */
function isCounted(words: readonly Word[], verb: number): boolean {
  const [first, second] = words
  return verb === 1 && second?.tag === 'aux' && (first?.tag === 'num' || counting.test(first?.text ?? ''))
}

function isDoneSo(words: readonly Word[], verb: number): boolean {
  const behind = words[verb + 2]?.tag
  if (words[verb + 1]?.text !== 'so') return false
  if (isOf(words[verb], says)) return behind === undefined || behind === 'adv' || behind === 'prep'
  return isOf(words[verb], does) && behind !== 'det' && behind !== 'noun' && behind !== 'adv'
}

const counting = /^(most|some|many|few|all|several|none|either|each)$/u

/** "was right about those", "hates this". */
function endsOn(words: readonly Word[]): boolean {
  return words.length > 2 && isOf(words.at(-1), pointingAlone)
}

/** "put an end to this for all", "learned my trade that way": what it means was told. */
function takesThis(words: readonly Word[], verb: number): boolean {
  for (let at = verb + 1; at < words.length; at++) {
    const said = words[at]?.text
    if (said !== 'this' && said !== 'that') continue
    const [next, behind] = [words[at + 1], words[at + 2]]
    if (/^(way|manner)$/u.test(next?.text ?? '') && (!behind || behind.tag === 'prep')) return true
    if (said === 'this' && (next?.tag === 'prep' || next?.tag === 'conj') && next.text !== 'of') return true
  }
  return false
}

/** "Not one of the three was true", "the difference between the two is small": which, was told. */
function isOfSome(words: readonly Word[]): boolean {
  const at = words.findIndex(
    ({ tag, text: said }, index) => said === 'the' && tag === 'det' && isOf(words[index + 1], few),
  )
  const next = words[at + 2]
  if (
    at < 1 ||
    preceding(words, at)?.tag !== 'prep' ||
    (next && next.tag !== 'aux' && next.tag !== 'prep' && next.tag !== 'verb')
  )
    return false
  return next?.text !== 'of' && words.slice(0, at).filter(({ tag }) => tag === 'noun').length < 2
}

/** "It would be hers, not mine": whose is told before. */
function isHers(words: readonly Word[], verb: number): boolean {
  return words.some((word, at) => at > verb && isOf(word, theirs))
}

/** A pointing word at `at`, if that is one, with its noun, which nothing before names. */
function pointsAt(words: readonly Word[], at: number): string | undefined {
  const word = at < 0 ? undefined : words[at]
  if (!word || !isOf(word, pointing) || words[at + 1]?.tag !== 'noun') return undefined
  const head = headAt(words, at + 1)
  if (!head || text.test(head.text) || about.test(head.text) || isOf(head, time)) return undefined
  return words.slice(0, at).some(({ text: said }) => said === head.text) ? undefined : head.text
}

/** Where a pointing word stands behind the verb, perhaps behind its preposition; -1 where none does. */
function objectAt(words: readonly Word[], verb: number): number {
  let at = verb + 1
  while (interrupting.has(words[at]?.tag ?? 'noun')) at++
  if (words[at]?.tag === 'prep') at++
  return isOf(words[at], pointing) ? at : -1
}

/** Stand between a verb and what it is done to. */
const interrupting: ReadonlySet<Word['tag']> = new Set<Word['tag']>(['adv', 'not', 'be', 'past', 'verb'])

/**
 * The last noun of the phrase. None where a clause of its own goes on ("shows that models are", "those rivers that") or
 * what follows says which is meant ("those parts of the city").
 */
function headAt(words: readonly Word[], from: number): Word | undefined {
  let at = from
  while (words[at]?.tag === 'noun') at++
  const next = words[at]
  const before = preceding(words, from)
  if (next?.tag === 'rel' || next?.text === 'of' || (next?.tag === 'past' && !isFinite(words, at)))
    return undefined
  const clause = before?.tag === 'sub' && words.slice(from).some((_, index) => isFinite(words, from + index))
  return clause || before?.tag === 'rel' ? undefined : preceding(words, at)
}
