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

/** A hyphen stands for a dash where only one side of it is spaced. */
const marks = /\s-(?=\p{L})|[,;:]["”’]?\s+|\s*[—]\s*|\s+[–-]{1,2}\s+/gu

/** Cut at the marks outside of brackets and quotation marks. */
export function segmentsOf(text: string): Segment[] {
  const end = text.replace(sentenceEnd, '').length
  const depth = bracketDepth(text)
  const words = tagWords(text)
  const list: Segment[] = []
  let start = 0
  let mark = ''
  let next = 0
  const close = (at: number, stop: string): void => {
    const from = next
    while (next < words.length && (words[next]?.start ?? at) < at) next++
    const own = words.slice(from, next)
    if (own.length > 0) list.push({ start, end: at, mark, stop, words: own, verb: mainVerb(own) })
  }
  for (const found of text.matchAll(marks)) {
    if (found.index >= end) break
    if ((depth[found.index] ?? 0) > 0) continue
    const stop = found[0].trim()
    close(found.index, stop)
    start = found.index + found[0].length
    mark = stop
  }
  close(end, '')
  return list
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
