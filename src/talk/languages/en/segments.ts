/** What stands between the commas, semicolons, colons and dashes of an English sentence. */
import { bracketDepth } from '../brackets.ts'
import type { Run } from '../pieces.ts'
import { isFinite, type Tag, tagWords, type Word } from './words.ts'

export interface Segment extends Run {
  /** The mark before it: `,`, `;`, `:`, `—` or nothing at the start. */
  mark: string
  /** The mark after it. */
  stop: string
  words: Word[]
  /** Its first verb that can be a main clause's, as an index into `words`; -1 where it has none. */
  verb: number
}

/** Where the sentence ends: its closing punctuation is no part of a clause. */
export const sentenceEnd = /[.!?…;:\s]+$/u

const closing = /[.!?…;:\s]/u
/** Between two words; a hyphen is a dash where both its sides are spaced (`-o` is an option). */
const marks = /[,;:](?=["”’]?\s)|—|(?<=\s)[–-]{1,2}(?=\s)/u

/** Cut at the marks outside of brackets and quotation marks. */
export function segmentsOf(text: string): Segment[] {
  const words = tagWords(text)
  const last = words.at(-1)
  if (!last) return []
  const depth = bracketDepth(text)
  const list: Segment[] = []
  let from = 0
  let mark = ''
  const close = (to: number, end: number, stop: string): void => {
    const own = words.slice(from, to)
    const start = from === 0 ? 0 : (own[0]?.start ?? end)
    if (own.length > 0)
      list.push({ start: opening(text, start, from), end, mark, stop, words: own, verb: mainVerb(own) })
    from = to
    mark = stop
  }
  for (let at = 1; at < words.length; at++) {
    const before = words[at - 1]?.end ?? 0
    const after = words[at]?.start ?? before
    if (after - before === 1) continue
    const found = marks.exec(text.slice(before, after))
    if (found && depth[before + found.index] === 0) close(at, before + found.index, found[0].trim())
  }
  close(words.length, endOf(text, last.end), '')
  return list
}

/** Brackets and quotation marks that open before the first word belong to it. */
function opening(text: string, start: number, from: number): number {
  let at = start
  while (from > 0 && at > 0 && /[^\s,;:—–-]/u.test(text.charAt(at - 1))) at--
  return at
}

/** Where the sentence ends, without its closing punctuation. */
function endOf(text: string, last: number): number {
  let end = text.length
  while (end > last && closing.test(text.charAt(end - 1))) end--
  return end
}

/** The first finite verb that no "that", "which" or "because" before it takes for itself. */
function mainVerb(words: readonly Word[]): number {
  let embedded = 0
  for (let at = 0; at < words.length; at++) {
    const tag = words[at]?.tag
    if (tag === 'rel' || (tag === 'sub' && !comparing(words, at))) embedded++
    else if (isFinite(words, at)) {
      if (embedded === 0) return at
      embedded--
    }
  }
  return -1
}

/** "as many as", "as soon": no clause follows. */
function comparing(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.tag
  return words[at]?.text === 'as' && next !== 'det' && next !== 'pron'
}

/** Tags that a noun phrase begins with. */
const nominal: ReadonlySet<Tag> = new Set<Tag>(['det', 'num', 'noun', 'pron'])
/** Tags that only a subject can have before a verb. */
const subjects: ReadonlySet<Tag> = new Set<Tag>(['det', 'num', 'noun', 'pron', 'ing'])

/** A subject and its verb. */
export function isClause(segment: Segment, from = 0): boolean {
  const { words, verb } = segment
  if (verb <= from) return false
  const first = words[from]
  if (!first) return false
  return words.slice(from, verb).some((word) => subjects.has(word.tag))
}

/** Opens with its verb, perhaps after an adverb: "has often failed", "published the result". */
export function isPredicate(segment: Segment, from = 0): boolean {
  const { words, verb } = segment
  if (verb < from) {
    const first = words[from]?.tag
    return first === 'past' || first === 'verb'
  }
  return words.slice(from, verb).every((word) => word.tag === 'adv' || word.tag === 'not')
}

/** A noun phrase without a verb. */
export function isNominal(segment: Segment, from = 0): boolean {
  const tag = segment.words[from]?.tag
  return tag !== undefined && nominal.has(tag) && segment.verb < 0
}
