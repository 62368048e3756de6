/** What stands between the commas, semicolons, colons and dashes of an English sentence. */
import { preceding } from '../../preceding.ts'
import { bracketDepth } from '../brackets.ts'
import { initials } from '../lexicon.ts'
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

/** Between two words; a hyphen is a dash where both its sides are spaced (`-o` is an option). */
const marks = /[,;:](?=["”’]?\s)|—|(?<=\s)[–-]{1,2}(?=\s)/u

/** Cut at the marks outside of brackets and quotation marks. */
export function segmentsOf(text: string): Segment[] {
  const all = tagWords(text)
  const words = all.slice(0, linkedLength(text, all))
  const loose = words.length < all.length
  const last = words.at(-1)
  if (!last) return []
  const list: Segment[] = []
  let depth: Readonly<Uint8Array> | undefined
  let from = 0
  let mark = ''
  const close = (to: number, end: number, stop: string): void => {
    const own = from === 0 && to === words.length ? words : words.slice(from, to)
    const first = own[0]
    if (first) {
      const start = from === 0 ? 0 : opening(text, first.start)
      list.push({ start, end, mark, stop, words: own, verb: mainVerb(own) })
    }
    from = to
    mark = stop
  }
  for (let at = 1; at < words.length; at++) {
    const before = preceding(words, at)?.end ?? 0
    const after = words[at]?.start ?? before
    if (after - before === 1) continue
    const found = markBetween(text, before, after)
    if (!found) continue
    depth ??= bracketDepth(text)
    if ((depth[found.at] ?? 0) === 0) close(at, found.at, found.mark)
  }
  close(words.length, loose ? last.end : bareEnd(text, last.end), '')
  return list
}

/** How many words there are without links that link nothing, as what would have come next is not said: "It may be lost, and …". */
function linkedLength(text: string, words: readonly Word[]): number {
  let length = words.length
  const rest = text.slice(words.at(-1)?.end)
  if (rest === '.' || !trailing.test(rest)) return length
  while (links.has(preceding(words, length)?.text ?? '')) length -= 1
  return length
}

const links: ReadonlySet<string> = new Set(['and', 'but', 'or', 'so', 'because', 'yet', 'that'])
const trailing = /^\s?(?:…|\.\s?\.)/u

function markBetween(text: string, before: number, after: number): { at: number; mark: string } | undefined {
  if (after - before === 2 && text.charCodeAt(before + 1) === 32) {
    const code = text.charCodeAt(before)
    if (code === 44) return { at: before, mark: ',' }
    if (code === 59) return { at: before, mark: ';' }
    if (code === 58) return { at: before, mark: ':' }
  }
  const found = marks.exec(text.slice(before, after))
  return found ? { at: before + found.index, mark: found[0].trim() } : undefined
}

/** Brackets and quotation marks that open before the first word belong to it. */
function opening(text: string, start: number): number {
  let at = start
  while (at > 0 && text.charCodeAt(at - 1) !== 32 && /[^\s,;:—–-]/u.test(text.charAt(at - 1))) at--
  return at
}

const closing = initials('.!?…;: \t\n')

/** Where the sentence ends, without its closing punctuation: that is no part of a clause. "p.m." keeps its point. */
export function bareEnd(text: string, last = 0): number {
  let end = text.length
  while (end > last && isClosing(text.charCodeAt(end - 1))) end--
  return text.charAt(end) === '.' && text.charAt(end - 2) === '.' && /\p{L}/u.test(text.charAt(end - 1))
    ? end + 1
    : end
}

function isClosing(code: number): boolean {
  return closing.has(code) || (code > 0x9f && /\s/u.test(String.fromCharCode(code)))
}

/** The first finite verb that no "that", "which" or "because" before it takes for itself. */
export function mainVerb(words: readonly Word[]): number {
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

/** The verb of the claim that a clause makes, as what may fall is looked for behind it; -1 where that is not seen. */
export function claimVerb(words: readonly Word[]): number {
  const first = words.findIndex((_, at) => isFinite(words, at))
  const before = words.slice(0, Math.max(0, first))
  // "Look for files that belong to you and are new": a command's verb is not seen, that of a clause inside it is.
  const inside = before.slice(1).some(({ tag }) => tag === 'rel' || tag === 'sub')
  if (inside && words[0]?.entry?.verb?.form === 'base') return -1
  // "Firms whose aim is to grow will use whatever they can."
  return before.some(({ tag }) => tag === 'rel') ? Math.max(first, mainVerb(words)) : first
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
