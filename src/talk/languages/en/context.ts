/** What stands after an English word tells its class, where what stands before it does not. */
import { preceding } from '../../preceding.ts'
import { classOf, isOf } from './classes.ts'
import type { Tag, Word } from './words.ts'

const modal = classOf('modal')
const subjects: ReadonlySet<string> = new Set('i we you they he she who'.split(' '))
const done: ReadonlySet<string> = new Set('it them him us me'.split(' '))
/** What an object opens with. */
const objects: ReadonlySet<Tag> = new Set<Tag>(['det', 'num', 'pron'])

/** Their past is spelled as the present: "the extractor cost". */
const same: ReadonlySet<string> = new Set('cost cut set put hit shut beat'.split(' '))

function opensObject(words: readonly Word[], at: number): boolean {
  const next = words[at]
  if (next && objects.has(next.tag)) return true
  return (
    next !== undefined &&
    /^(?:about|over|under|nearly|almost)$/u.test(next.text) &&
    words[at + 1]?.tag === 'num'
  )
}

/** The class of the word at `at`, which so far knows only what stands before it. */
export function settled(words: readonly Word[], at: number, word: Word): Tag {
  const last = preceding(words, at)
  const next = words[at + 1]
  // "Run it again.": what opens a sentence before a pronoun for a thing is its verb.
  if (!last && word.tag === 'noun' && word.entry?.verb?.form === 'base' && done.has(next?.text ?? ''))
    return 'verb'
  if (!last || word.name) return word.tag
  // "Two hives and a veil cost about 900 euros."
  if (word.tag === 'noun' && last.tag === 'noun' && same.has(word.text) && opensObject(words, at + 1))
    return 'verb'
  if (word.tag === 'noun' && word.entry?.known !== true)
    return isUnknownVerb(words, at, next) ? 'verb' : 'noun'
  // "search results are", "topic models need": what looks like the verb is the noun before it.
  if (word.tag === 'verb' && last.tag === 'noun' && word.entry?.verb?.noun === true)
    return word.text.endsWith('s') && isVerb(next) ? 'noun' : 'verb'
  return word.tag
}

/** "could cross an ocean", "to fetch the third", "they vanish". */
function isUnknownVerb(words: readonly Word[], at: number, next: Word | undefined): boolean {
  const last = preceding(words, at)
  if (!last || words[at]?.text.includes('-') === true) return false
  const aux = last.tag === 'not' || last.tag === 'adv' ? preceding(words, at - 1) : last
  if (aux?.tag === 'aux' && isOf(aux, modal)) return true
  // "Goalkeepers hate it."
  if (last.tag === 'noun' && next && done.has(next.text)) return words[at + 2] === undefined
  if (last.tag === 'to') return next !== undefined && objects.has(next.tag)
  return (
    next !== undefined &&
    next.tag !== 'aux' &&
    next.tag !== 'noun' &&
    next.tag !== 'verb' &&
    subjects.has(last.text)
  )
}

function isVerb(next: Word | undefined): boolean {
  if (!next) return false
  return next.tag === 'aux' || (next.tag === 'verb' && next.entry?.verb?.noun !== true)
}
