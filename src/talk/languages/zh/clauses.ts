/** Chinese clauses: where a sentence can be cut, and what each part is to the rest. */
import { bracketDepth } from '../brackets.ts'
import { initials } from '../lexicon.ts'
import type { Run } from '../pieces.ts'
import { type ClauseKind, kindOf } from './kinds.ts'

export interface Clause extends Run {
  kind: ClauseKind
  /** Its words. */
  said: string
  /** The mark after it; empty at the end of the sentence. */
  stop: string
  /** How many characters at its start only link it (但，因此): they go when what they link to goes. */
  link: number
  /** It waits for the clause after it, and can't be the last. */
  leads: boolean
  /** A subject or link left alone: what follows it is its predicate. */
  glued?: boolean
}

/** A sentence that was divided, for every rule that asks for its clauses. */
export interface Divided {
  text: string
  /** Where its closing punctuation begins. */
  end: number
  clauses: readonly Clause[]
  /** It holds a bracket or quotation mark. */
  bracketed: boolean
}

const endings = initials('。！？!?；;.…')
const space = initials(' \t\n\u3000\u00a0')

/** Where the closing punctuation of the sentence begins: it is no part of a clause. */
export function sentenceEnd(text: string): number {
  let end = text.length
  while (end > 0 && isEnding(text.charCodeAt(end - 1))) end--
  return end
}

function isEnding(code: number): boolean {
  return endings.has(code) || isSpace(code)
}

function isSpace(code: number): boolean {
  return space.has(code) || (code < 0x3400 && /\s/.test(String.fromCharCode(code)))
}

/** Split a sentence into clauses at its commas, colons, semicolons and dashes, full- or half-width. */
export function divide(text: string): Divided {
  const end = withoutLooseLink(text, sentenceEnd(text))
  const depth = bracketDepth(text)
  const found: Clause[] = []
  let start = 0
  for (let i = 0; i < end; i++) {
    if (!stops.mayHold(text.charCodeAt(i))) continue
    const stop = stopAt(text, i, depth)
    if (stop === '') continue
    if (i > start) found.push(clause(text, start, i, fullWidth.get(stop) ?? stop))
    start = i + stop.length
    i = start - 1
  }
  if (start < end) found.push(clause(text, start, end, ''))
  else trimLead(found)
  return { text, end, clauses: found, bracketed: depth.length > 0 }
}

/** Debian 的特点是：, 一个公园通常包括：: before a list its verb says nothing without the members. */
function trimLead(list: Clause[]): void {
  const last = list.at(-1)
  const verb = last?.stop === '：' ? copula.exec(last.said) : null
  if (!last || !verb || verb.index < leastNamed) return
  const said = last.said.slice(0, verb.index).trimEnd()
  list[list.length - 1] = { ...last, said, end: last.start + said.length }
}

/** Characters of what a list is of. */
const leastNamed = 3
const copula =
  /(?:通常|一般|主要|大致|大概|分别|都|就|也|还|应当?|可以|可)*(?:是|为|包括|包含|含有|(?<![没拥具所])有)$/u

/** 可能会丢失，而且……: what would have come next is not said, so that its link links nothing. */
function withoutLooseLink(text: string, end: number): number {
  const trails = text.startsWith('…', end) || text.startsWith('..', end)
  return trails ? (looseLink.exec(text.slice(0, end))?.index ?? end) : end
}

const looseLink =
  /[，,；;]\s*(?:而且|并且|但是?|可是|然而|不过|所以|因此|于是|然后|因为|或者?|以及|还有|比如|例如)$/u

const stops = initials('，；：—,;:')

/** One mark, however it was typed. */
const fullWidth = new Map([
  [',', '，'],
  [';', '；'],
  [':', '：'],
])

function stopAt(text: string, i: number, depth: Readonly<Uint8Array>): string {
  const char = text.charAt(i)
  if (!stops.has(text.charCodeAt(i)) || (depth[i] ?? 0) > 0) return ''
  if (char === '—') return text.charAt(i + 1) === '—' ? '——' : ''
  if ('，；：'.includes(char)) return char
  const near = (text[i - 1] ?? '') + (text.slice(i + 1, i + 4).trimStart()[0] ?? '')
  return /[\p{Script=Han}"”」』》）)]/u.test(near) ? char : ''
}

function clause(text: string, start: number, end: number, stop: string): Clause {
  while (start < end && isSpace(text.charCodeAt(start))) start++
  const said = text.slice(start, end).trimEnd()
  const { kind, leads } = kindOf(said, stop)
  return { start, end, said, stop, kind, leads, link: linkLength(said, kind) }
}

const links: Partial<Record<ClauseKind, RegExp>> = {
  contrast: /^(但是|但|然而|不过|可是|却)/u,
  result: /^(因此|所以|因而|于是|从而|进而|由此|结果(?![是如也发显表证说的让使令很并出]))/u,
}

const anyLink =
  /^[一二三四五六七八九十]、(?![一二三四五六七八九十])(?=.{2})|^(?:首先|其次|再次|再者|最后|第[一二三四五六七八九十]|其[一二三四五]|[一二三四五六])是(?=[^，,])|^(由此可见|可见|因此|所以|因而|于是|然而|但是|但|不过|可是|同时|此外|另外|首先|其次|再次|再者|最后(?!一)|例如|比如|总之|其实|当然|事实上|实际上|而且|并且|而(?!言|是|在于|且)|那么|(?:结果)?发现)(?!是|有)(?=.{4})/u

const linking = initials('由可因所于然但不同此另首其再最例比总当事实而并那从进却结发一二三四五六七八九十第')

function linkLength(said: string, kind: ClauseKind): number {
  if (!linking.opens(said)) return 0
  return (links[kind] ?? anyLink).exec(said)?.[0].length ?? 0
}
