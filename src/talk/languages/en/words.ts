/** The words of an English sentence with their classes: as much tagging as condensing needs. */
import { preceding } from '../../preceding.ts'
import { foreign, gap, isDigit, joins, kindOf, lower, several, upper } from './characters.ts'
import { type Entry, entryAt, lexicon, type VerbWord } from './lexicon.ts'
import { settled } from './context.ts'
import { everySign, signsOfParts } from './signs.ts'

export type Tag =
  | 'det'
  | 'num'
  | 'prep'
  | 'to'
  | 'conj'
  | 'sub'
  | 'rel'
  | 'pron'
  | 'aux'
  | 'be' // be, been, being, having
  | 'verb' // finite or after to
  | 'past' // finite or participle
  | 'ing'
  | 'not'
  | 'adv'
  | 'noun' // and adjectives

export interface Word {
  start: number
  end: number
  /** Lower case. */
  text: string
  tag: Tag
  /** Starts with a capital letter, not counting the sentence's first word. */
  name: boolean
  /** What the lexicon has of it. */
  entry: Entry | undefined
  /** The cues that it may be part of, one bit each. */
  signs: number
  /** The classes that it is of, one bit each; see `classes.ts`. */
  classes: number
}

/** Words without the punctuation around them, each with its class, left to right. */
export function tagWords(text: string): Word[] {
  const words: Word[] = []
  const length = text.length
  let last: Word | undefined
  let before: Word | undefined
  let at = 0
  while (at < length) {
    while (at < length && kindOf(text.charCodeAt(at)) === gap) at++
    const start = at
    let kinds = 0
    for (; at < length; at++) {
      const kind = kindOf(text.charCodeAt(at))
      if (kind !== gap) kinds |= kind
      else if (at > start && joins(text, at)) kinds |= several
      else break
    }
    if (at === start) continue
    const mark = kinds & (upper | lower) ? contraction(text, start, at) : 0
    // "they've": two words.
    if (mark > 0) {
      const next = word(text, start, mark, kinds, last, before)
      words.push(next)
      before = last
      last = next
    }
    const next = word(text, mark > 0 ? mark : start, at, kinds, last, before)
    words.push(next)
    before = last
    last = next
  }
  let number = 0
  for (const one of words) one.tag = settled(words, number++, one)
  return words
}

/** Where "I'm", "they've" or "that's" fall into two words; 0 where it is one, as "don't" and "John's" are. */
function contraction(text: string, start: number, end: number): number {
  for (let at = end - 2; at > start && at >= end - 3; at--) {
    const code = text.charCodeAt(at)
    if (code === 39 || code === 0x2019) return contracted.test(text.slice(start, end)) ? at : 0
  }
  return 0
}

const contracted =
  /^(?:(?:i|you|we|they|he|she|it|that|who|there)['’](?:ll|d)|(?:i|you|we|they|who)['’](?:m|re|ve)|(?:it|he|she|that|who|what|there|here)['’]s)$/iu

/** A comma, colon or semicolon. */
function isMark(code: number): boolean {
  return code === 44 || code === 58 || code === 59
}

function word(
  text: string,
  start: number,
  end: number,
  kinds: number,
  last: Word | undefined,
  before: Word | undefined,
): Word {
  const known = kinds & foreign ? undefined : entryAt(text, start, end)
  const small = known ? known.word : spelled(text.slice(start, end), kinds)
  const entry = kinds & foreign ? lexicon.get(small) : known
  const name = last !== undefined && text.charCodeAt(start) !== small.charCodeAt(0)
  return {
    start,
    end,
    // One string for all that stand in the article: each has hundreds.
    text: entry ? entry.word : small,
    tag: tagOf(small, entry, name, last, before, start > 1 && isMark(text.charCodeAt(start - 2))),
    name,
    entry,
    signs: signsIn(small, kinds, entry),
    classes: entry ? entry.classes : 0,
  }
}

/** In small letters. */
function spelled(word: string, kinds: number): string {
  return kinds & (upper | foreign) ? word.toLowerCase() : word
}

/** A word of several parts ("state-of-the-art") is a sign of what each of them is one of. */
function signsIn(text: string, kinds: number, entry: Entry | undefined): number {
  if (kinds & foreign) return everySign
  const own = entry ? entry.signs : 0
  return kinds & several && kinds & (lower | upper) ? own | signsOfParts(text) : own
}

function tagOf(
  text: string,
  entry: Entry | undefined,
  name: boolean,
  last: Word | undefined,
  before: Word | undefined,
  parted: boolean,
): Tag {
  const first = text.charCodeAt(0)
  if (isDigit(first) || first === 36) return 'num'
  const tag = entry?.tag
  if (tag !== undefined) {
    if (name && (tag === 'aux' || tag === 'adv')) return 'noun'
    return text === 'one' && last !== undefined && last.tag !== 'conj' ? 'num' : tag
  }
  if (text === 'that') return thatTag(last)
  if (text === 'to') return 'to'
  if (name) return 'noun'
  // A mark parts a word from what stands before it.
  return parted ? openTag(text, entry, undefined, undefined) : openTag(text, entry, last, before)
}

function thatTag(last: Word | undefined): Tag {
  if (!last) return 'det'
  if (last.tag === 'noun' || last.tag === 'num' || last.tag === 'pron') return 'rel'
  if (last.tag === 'prep' || last.tag === 'conj') return 'pron'
  return 'sub'
}

/** Words of the open classes, by what stands before them and how they end. */
function openTag(
  text: string,
  entry: Entry | undefined,
  last: Word | undefined,
  before: Word | undefined,
): Tag {
  if (entry?.verb) return verbTag(entry.verb, last, before)
  const { length } = text
  const end = text.charCodeAt(length - 1)
  if (end === 121 /* y */) return length > 4 && text.endsWith('ly') ? 'adv' : 'noun'
  if (end === 103 /* g */ && length > 5 && text.endsWith('ing')) return inNoun(last) ? 'noun' : 'ing'
  if (end !== 100 /* d */ || length <= 4 || !text.endsWith('ed')) return 'noun'
  // "transition-based" describes; "re-opened" happened.
  if (text.includes('-') && !/^(re|pre|fine|co|over|under|out|de|mis)-/u.test(text)) return 'noun'
  return inNoun(last) && !afterSubject(last) ? 'noun' : 'past'
}

function verbTag(known: VerbWord, last: Word | undefined, before: Word | undefined): Tag {
  if (known.form === 'past' || known.form === 'preterite' || known.form === 'participle') {
    return last?.tag === 'det' || last?.tag === 'prep' ? 'noun' : 'past'
  }
  if (last === undefined) return known.noun ? 'noun' : 'verb'
  // "is free", "were not complete": an adjective.
  const copula = last.tag === 'not' ? before : last
  if (known.form === 'base' && copula && isBeing(copula)) return 'noun'
  if (last.tag === 'to' || last.tag === 'aux' || last.tag === 'not') return 'verb'
  // "One study shows", "one reads".
  if (last.text === 'one' && known.form === 'base') return 'noun'
  if (last.tag === 'pron' || last.tag === 'rel') return 'verb'
  if (last.tag === 'adv')
    return before?.tag === 'det' && (known.noun || known.form === 'base') ? 'noun' : 'verb'
  if (last.text === 'all' && known.form === 'base' && !known.noun) return 'verb'
  if (last.tag === 'det' || last.tag === 'prep' || last.tag === 'num') return 'noun'
  if (last.tag === 'ing') return known.form === 's' && !known.noun ? 'verb' : 'noun'
  if (last.tag === 'conj') return known.noun && before?.tag === 'noun' ? 'noun' : 'verb'
  // "Old plugins no longer load."
  if (last.text === 'longer' && before?.text === 'no') return 'verb'
  if (last.tag === 'noun') {
    // "the teams use": a plural before a base form, a singular before a form in -s.
    const plural = last.text.endsWith('s') && !last.text.endsWith('ss')
    // "two larger models": a number before an adjective makes a noun of what follows.
    if (known.noun && (before?.tag === 'num' || before?.tag === 'adv')) return 'noun'
    if (known.form === 's') return plural && known.noun ? 'noun' : 'verb'
    return plural || people.has(last.text) ? 'verb' : 'noun'
  }
  return known.noun ? 'noun' : 'verb'
}

function isBeing({ tag, text }: Word): boolean {
  return tag === 'be' ? text !== 'having' : tag === 'aux' && isForms.has(text)
}

const isForms: ReadonlySet<string> = new Set(
  "is are was were am isn't aren't wasn't weren't amn't isn’t aren’t wasn’t weren’t amn’t".split(' '),
)

const people: ReadonlySet<string> = new Set('people men women children data media police'.split(' '))

function inNoun(last: Word | undefined): boolean {
  return last !== undefined && (last.tag === 'det' || last.tag === 'num')
}

function afterSubject(last: Word | undefined): boolean {
  return last?.tag === 'num' && last.text.length > 3
}

/** May be the verb of a clause. */
export function isFinite(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (!word) return false
  if (word.tag === 'aux') return true
  const last = preceding(words, at)
  if (word.tag === 'verb') return last?.tag !== 'to' && !auxBefore(words, at)
  if (word.tag !== 'past' || auxBefore(words, at)) return false
  if (isPreterite(word)) return true
  // "teams asked their users", but "tasks described in the paper": a participle needs no object.
  const next = words[at + 1]?.tag
  // "stopped meeting"
  if (next === 'ing' && /^(?:stopp|start|avoid|finish|continu)ed$|^kept$/u.test(word.text)) return true
  return (
    next === 'det' ||
    next === 'pron' ||
    next === 'num' ||
    next === 'noun' ||
    next === 'sub' ||
    next === 'to' ||
    last?.tag === 'pron' ||
    last?.tag === 'rel' ||
    next === undefined
  )
}

/** "spoke", "took": a past that no participle shares. */
export function isPreterite({ entry }: Word): boolean {
  return entry?.verb?.form === 'preterite'
}

/** An auxiliary shortly before makes what follows part of its verb. */
function auxBefore(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    const tag = words[i]?.tag
    if (tag === 'aux' || tag === 'be') return true
    if (tag !== 'adv' && tag !== 'not' && tag !== 'past' && tag !== 'conj') return false
  }
  return false
}
