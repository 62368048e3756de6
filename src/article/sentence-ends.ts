import { findBrackets, type Bracket } from './brackets.ts'
import { endsAfterQuantity, endsHanSentence } from './han-ends.ts'
import { endsLatinSentence } from './latin-ends.ts'
import { isHan } from './script.ts'

/** From `start` up to `end`, in UTF-16 units. */
export interface Range {
  start: number
  end: number
}

/** A place where a sentence may end. */
export interface Candidate {
  text: string
  /** The terminators: `.`, `?!`, `……`. */
  run: string
  /** Where the terminators begin. */
  at: number
  /** After the terminators and the quotes, brackets and footnotes that belong to them. */
  end: number
  /** Where the sentence begins. */
  from: number
  /** The quote or bracket that closes after the terminators. */
  closed: Bracket | undefined
  /** The paragraph is Chinese, and nothing in it ends in a Chinese full stop, so a half-width one may stand for it. */
  halfWidth: boolean
}

const terminators = /[.!?…。！？｡．।॥؟۔።։]+/g
const closers =
  /(?:["'“”’)\]）］】〕」』》〉]|[ \u00A0\u202F]?»|\uFFFB|\[\d+(?:[,–-] ?\d+)*\])*(?:\s*\uFFFB)*/y
const word = /[\p{L}\p{N}\uFFFC]/gu
const alwaysWide = /[。！？｡．।॥؟۔።։]/

/**
 * Divide a paragraph's flattened text into sentences. Nothing but white space
 * lies between two ranges.
 *
 * @param atoms ranges (of links) in which no sentence ends
 */
export function splitSentences(text: string, atoms: readonly Range[] = []): Range[] {
  const brackets = findBrackets(text)
  const closed = [...brackets.values()].sort((a, b) => a.open - b.open)
  const halfWidth = !/[。｡]/.test(text) && /\p{Script=Han}[,.]/u.test(text)
  const ranges: Range[] = []
  const last = text.trimEnd().length
  let from = 0
  let wordAt = -1
  let atom = 0
  let bracket = 0
  let covered = 0
  for (const { 0: run, index: at } of text.matchAll(terminators)) {
    if (at < from || at >= last) continue
    const end = at + run.length + closersLength(text, at + run.length, brackets)
    while ((atoms[atom]?.end ?? Infinity) < end) atom++
    if ((atoms[atom]?.start ?? Infinity) < end && end < (atoms[atom]?.end ?? 0)) continue
    // A link that is named by a question stands in the run of a sentence: 参见[有哪些？](…)以获得…….
    if ((atoms[atom]?.start ?? Infinity) < at && end === atoms[atom]?.end && goesOn(run, text.charAt(end)))
      continue
    // How far the parentheses reach that were opened inside a sentence.
    for (let next = closed[bracket]; next && next.open < end; next = closed[++bracket]) {
      if (isInserted(text, next)) covered = Math.max(covered, next.close)
    }
    if (end <= covered) continue
    if (wordAt < from) wordAt = wordFrom(text, from)
    // Spaced dots (. . .) are no sentences.
    if (wordAt >= at) continue
    const candidate = {
      text,
      run,
      at,
      end,
      from,
      halfWidth,
      closed: lastClosed(brackets, at + run.length, end),
    }
    if (end >= last || !endsSentence(candidate)) continue
    add(from, end)
    from = end
  }
  add(from, text.length)
  return ranges

  function add(start: number, end: number): void {
    const part = text.slice(start, end)
    const trimmed = part.trim()
    if (trimmed === '') return
    const begin = start + part.indexOf(trimmed)
    ranges.push({ start: begin, end: begin + trimmed.length })
  }
}

function goesOn(run: string, next: string): boolean {
  return /^[?!？！]+$/.test(run) && isHan(next)
}

function endsSentence(candidate: Candidate): boolean {
  const { text, run, at, end } = candidate
  const before = text[at - 1]
  // ("原因有三。") announces: an English sentence that quotes a Chinese one goes on.
  if (alwaysWide.test(run) && end > at + run.length && /^\s\p{Ll}/u.test(text.slice(end, end + 3)))
    return false
  if (alwaysWide.test(run) || isHan(before) || isHan(text[end])) return endsHanSentence(candidate)
  return endsAfterQuantity(candidate) || endsLatinSentence(candidate)
}

/** Where the next word (or code, formula, picture) begins. */
function wordFrom(text: string, from: number): number {
  word.lastIndex = from
  const found = word.exec(text)
  return found ? found.index : text.length
}

/** A parenthesis inside a sentence is not divided; a long one, or one of whole sentences, is prose of its own. */
function isInserted(text: string, { open, close, kind }: Bracket): boolean {
  if (kind !== 'parenthesis' || close - open > 400) return false
  return !/(?:^|[.!?。！？]["”’」』]?)\s*$/.test(text.slice(Math.max(0, open - 6), open))
}

function closersLength(text: string, at: number, brackets: Map<number, Bracket>): number {
  closers.lastIndex = at
  const found = closers.exec(text)?.[0] ?? ''
  // A quote that closes nothing opens what follows.
  const opening = Array.from(found).findIndex(
    (character, index) => (character === '"' || character === '“') && !brackets.has(at + index),
  )
  return opening < 0 ? found.length : opening
}

function lastClosed(brackets: Map<number, Bracket>, from: number, to: number): Bracket | undefined {
  for (let at = to - 1; at >= from; at--) {
    const bracket = brackets.get(at)
    if (bracket) return bracket
  }
  return undefined
}
