/** The words of an English sentence with their classes: as much tagging as condensing needs. */
import { preceding } from '../../preceding.ts'
import { type Entry, lexicon, type VerbWord } from './lexicon.ts'
import { settled } from './context.ts'
import { everySign } from './signs.ts'

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

/** What a character is to a word; a word has the bits of all its characters. */
const gap = 0
const lower = 1
const upper = 2
/** No letter of English: lower case is asked of the whole word. */
const foreign = 4
/** Stands between the parts of a word, or for one. */
const several = 8

/** Letters, digits and what stands for them in formulas and prices. */
function kindOf(code: number): number {
  if (code < 128) return ascii[code] ?? gap
  // No space or punctuation of the Latin and general blocks, nor full-width punctuation.
  return code >= 0xc0 &&
    code !== 0xd7 &&
    !(code >= 0x2000 && code <= 0x206f) &&
    !(code >= 0x3000 && code <= 0x303f)
    ? foreign
    : gap
}

const ascii = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code)
  if (/[a-z\d_]/u.test(char)) return lower
  if (/[A-Z]/u.test(char)) return upper
  return /[%$&+=]/u.test(char) ? several : gap
})

/** Marks inside a word: hyphens, apostrophes, the points and commas of numbers and file names. */
function joins(text: string, at: number): boolean {
  const char = text.charCodeAt(at)
  if (char === 32) return false
  const inside =
    char === 45 ||
    char === 39 ||
    char === 0x2019 ||
    char === 46 ||
    char === 44 ||
    char === 47 ||
    char === 0x2011
  if (!inside || at + 1 >= text.length || kindOf(text.charCodeAt(at + 1)) === gap) return false
  // A comma joins digits alone.
  return char !== 44 || isDigit(text.charCodeAt(at - 1))
}

/** A comma, colon or semicolon. */
function isMark(code: number): boolean {
  return code === 44 || code === 58 || code === 59
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function word(
  text: string,
  start: number,
  end: number,
  kinds: number,
  last: Word | undefined,
  before: Word | undefined,
): Word {
  const spelled = text.slice(start, end)
  const small = kinds & (upper | foreign) ? spelled.toLowerCase() : spelled
  const name = last !== undefined && spelled.charCodeAt(0) !== small.charCodeAt(0)
  const entry = lexicon.get(small)
  return {
    start,
    end,
    // One string for all that stand in the article: each has hundreds.
    text: entry ? entry.word : small,
    tag: tagOf(small, entry, name, last, before, start > 1 && isMark(text.charCodeAt(start - 2))),
    name,
    entry,
    signs: kinds & (several | foreign) ? everySign : entry ? entry.signs : 0,
  }
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
