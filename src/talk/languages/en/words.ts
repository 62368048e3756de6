/** The words of an English sentence with their classes: as much tagging as condensing needs. */
import {
  adverbs,
  auxiliaries,
  conjunctions,
  determiners,
  negations,
  otherwise,
  prepositions,
  pronouns,
  relatives,
  subordinators,
  verbs,
} from './lexicon.ts'

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
}

/** Words without the punctuation around them, each with its class, left to right. */
export function tagWords(text: string): Word[] {
  const words: Word[] = []
  const length = text.length
  let at = 0
  while (at < length) {
    while (at < length && !inWord(text.charCodeAt(at))) at++
    const start = at
    while (at < length && (inWord(text.charCodeAt(at)) || joins(text, at))) at++
    if (at > start) words.push(word(text, start, at, words))
  }
  return words
}

/** Letters, digits and what stands for them in formulas and prices. */
function inWord(code: number): boolean {
  if (code < 128) {
    return (
      (code >= 97 && code <= 122) ||
      (code >= 65 && code <= 90) ||
      (code >= 48 && code <= 57) ||
      code === 37 || // %
      code === 36 || // $
      code === 38 || // &
      code === 43 || // +
      code === 95 || // _
      code === 61 // =
    )
  }
  // No space or punctuation of the Latin and general blocks, nor full-width punctuation.
  return (
    code >= 0xc0 &&
    code !== 0xd7 &&
    !(code >= 0x2000 && code <= 0x206f) &&
    !(code >= 0x3000 && code <= 0x303f)
  )
}

/** Marks inside a word: hyphens, apostrophes, the points and commas of numbers and file names. */
function joins(text: string, at: number): boolean {
  const char = text.charCodeAt(at)
  const inside =
    char === 45 ||
    char === 39 ||
    char === 0x2019 ||
    char === 46 ||
    char === 44 ||
    char === 47 ||
    char === 0x2011
  if (!inside || at + 1 >= text.length || !inWord(text.charCodeAt(at + 1))) return false
  // A comma joins digits alone.
  return char !== 44 || isDigit(text.charCodeAt(at - 1))
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function word(text: string, start: number, end: number, before: readonly Word[]): Word {
  const spelled = text.slice(start, end)
  const lower = spelled.toLowerCase()
  const name = before.length > 0 && spelled.charCodeAt(0) !== lower.charCodeAt(0)
  const last = before.at(-1)
  return {
    start,
    end,
    text: lower,
    tag: tagOf(lower, name, last, before.at(-2), text.charCodeAt(start - 2) === 44),
    name,
  }
}

function tagOf(
  text: string,
  name: boolean,
  last: Word | undefined,
  before: Word | undefined,
  parted: boolean,
): Tag {
  const first = text.charCodeAt(0)
  if (isDigit(first) || first === 36) return 'num'
  if (text === 'that') return thatTag(last)
  if (text === 'to') return 'to'
  if (auxiliaries.has(text) && !name) return 'aux'
  if (negations.has(text)) return 'not'
  if (conjunctions.has(text)) return 'conj'
  if (text === 'be' || text === 'been' || text === 'being' || text === 'having') return 'be'
  if (relatives.has(text)) return 'rel'
  if (pronouns.has(text)) return text === 'one' && last?.tag !== 'conj' && last !== undefined ? 'num' : 'pron'
  if (subordinators.has(text)) return 'sub'
  if (determiners.has(text)) return 'det'
  if (prepositions.has(text)) return 'prep'
  if (numbers.has(text)) return 'num'
  if (name) return 'noun'
  if (adverbs.has(text)) return 'adv'
  // A comma parts a word from what stands before it.
  return parted ? openTag(text, undefined, undefined) : openTag(text, last, before)
}

const numbers: ReadonlySet<string> = new Set(
  'two three four five six seven eight nine ten twelve twenty thirty hundred thousand million billion dozen half'.split(
    ' ',
  ),
)

function thatTag(last: Word | undefined): Tag {
  if (!last) return 'det'
  if (last.tag === 'noun' || last.tag === 'num' || last.tag === 'pron') return 'rel'
  if (last.tag === 'prep' || last.tag === 'conj') return 'pron'
  return 'sub'
}

/** Words of the open classes, by what stands before them and how they end. */
function openTag(text: string, last: Word | undefined, before: Word | undefined): Tag {
  const known = verbs.get(text)
  if (known) return verbTag(known, last, before)
  if (otherwise.has(text)) return 'noun'
  if (text.endsWith('ly') && text.length > 4) return 'adv'
  // "transition-based" describes; "re-opened" happened.
  if (text.endsWith('ed') && text.includes('-') && !/^(re|pre|fine|co|over|under|out|de|mis)-/u.test(text))
    return 'noun'
  if (text.endsWith('ed') && text.length > 4) return inNoun(last) && !afterSubject(last) ? 'noun' : 'past'
  if (text.endsWith('ing') && text.length > 5) return inNoun(last) ? 'noun' : 'ing'
  return 'noun'
}

function verbTag(
  known: NonNullable<ReturnType<typeof verbs.get>>,
  last: Word | undefined,
  before: Word | undefined,
): Tag {
  if (known.form === 'past' || known.form === 'participle') {
    return last?.tag === 'det' || last?.tag === 'prep' ? 'noun' : 'past'
  }
  if (last === undefined) return known.noun ? 'noun' : 'verb'
  if (last.tag === 'to' || last.tag === 'aux' || last.tag === 'not') return 'verb'
  if (last.tag === 'pron' || last.tag === 'rel') return 'verb'
  if (last.tag === 'adv') return known.noun && before?.tag === 'det' ? 'noun' : 'verb'
  if (last.tag === 'det' || last.tag === 'prep' || last.tag === 'num') return 'noun'
  if (last.tag === 'ing') return known.form === 's' && !known.noun ? 'verb' : 'noun'
  if (last.tag === 'conj') return known.noun && before?.tag === 'noun' ? 'noun' : 'verb'
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
  const last = words[at - 1]
  if (word.tag === 'verb') return last?.tag !== 'to' && !auxBefore(words, at)
  if (word.tag !== 'past' || auxBefore(words, at)) return false
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

/** An auxiliary shortly before makes what follows part of its verb. */
function auxBefore(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    const tag = words[i]?.tag
    if (tag === 'aux' || tag === 'be') return true
    if (tag !== 'adv' && tag !== 'not' && tag !== 'past' && tag !== 'conj') return false
  }
  return false
}
