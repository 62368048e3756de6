/** Brackets of an English sentence that go: asides, sources, what is never closed. */
import { parentheses } from '../brackets.ts'
import { initials } from '../lexicon.ts'
import type { Run } from '../pieces.ts'

/** Brackets that limit what stands before them stay. */
const limiting =
  /\b(not|no|never|except|excluding|unless|only|if|without|but|until|provided|perhaps|probably|possibly|maybe|may|might|mostly|partly|at least|at most|up to)\b/iu

/** Those of `text`, in no order. */
export function droppedBrackets(text: string): Run[] {
  const cited = text.includes('[') ? [...sourceAhead(text), ...citations(text)] : []
  if (!text.includes('(') && !text.includes('（')) return cited
  const found = parentheses(text).filter(
    ({ start, end }) => !limiting.test(text.slice(start, end)) && isAside(text, start, end),
  )
  return [...found, ...unclosed(text), ...cited]
}

/** "[Winn, Op. Cit., p. 133] In fact, …": the source of the sentence before, behind its full stop. */
function sourceAhead(text: string): Run[] {
  const found = /^\[([^\]]*)\]\s+(?=["“‘(]?\p{Lu})/u.exec(text)
  return found && source.test(found[1] ?? '') ? [{ start: 0, end: found[0].length }] : []
}

const source = /\b(?:pp?|vol|cit|ibid|eds?)\./iu

/** Whether all of a sentence stands in brackets: an aside, or a source. */
export function isBracketed(text: string): boolean {
  return brackets.opens(text.trimStart()) && inBrackets.test(text)
}

const brackets = initials('[(')
const inBrackets = /^\s*(?:\[[^\]]*\]|\([^()]*(?:\([^()]*\)[^()]*)*\))[\s.!?]*$/u

/** "[12]", "[3–7]", "[1, 4, 9]" after a word; two numbers may be an interval. */
function citations(text: string): Run[] {
  return [...text.matchAll(/\s?\[\d{1,3}(?:[–-]\d{1,3}|(?:, ?\d{1,3}){2,9})?\](?=[\s.,;:]|$)/gu)].flatMap(
    ({ 0: mark, index }) =>
      /[\p{L}\d)”"’]$/u.test(text.slice(0, index)) && !needed.test(text.slice(Math.max(0, index - 20), index))
        ? [{ start: index, end: index + mark.length }]
        : [],
  )
}

/** What a bracket after these is a part of, not an aside. */
const needed =
  /(\b(and|or|of|in|by|to|the|an?|with|for|from|as|on|at|than|between|like|unlike|following|via|using|is|are|see|that|set|let|use|regard|define|call|denote|write|consider|compute)|[=<>≈+*/|∈])\s*$/iu

/** Not the arguments of a function or an ending ("model(s)"), and not what a verb or sign needs. */
function isAside(text: string, start: number, end: number): boolean {
  const open = text.slice(start, end)
  if (/^[(]/u.test(open) && start > 0) return false
  // "(Lee, 2010) proposed": the subject.
  if (start === 0 && /\p{L}{2}/u.test(open) && /^ \p{Ll}/u.test(text.slice(end, end + 2))) return false
  return !needed.test(text.slice(Math.max(0, start - 20), start))
}

/** A bracket that is never closed: what it holds is an aside to the end. */
function unclosed(text: string): Run[] {
  let depth = 0
  for (let at = text.length - 1; at > 0; at--) {
    const char = text.charAt(at)
    if (char === ')') depth++
    if (char === '(' && --depth < 0) {
      const start = text.slice(0, at).trimEnd().length
      const safe =
        text.slice(0, start).split(/\s+/u).length >= 6 &&
        !limiting.test(text.slice(start)) &&
        !needed.test(text.slice(0, start))
      return safe ? [{ start, end: text.length }] : []
    }
  }
  return []
}
