/** Paragraphs as candidates for points: each sentence with its text, its stance and its weight. */
import type { Paragraph, PhrasingContent, Strong } from 'mdast'
import type { Sentence } from '../article/nodes.ts'
import { Candidate, type Words } from './candidate.ts'
import type { Language, Topic } from './languages/language.ts'
import type { Run } from './languages/pieces.ts'
import { capitalised, phraseText, sliceSentence } from './phrase.ts'
import type { Point } from './nodes.ts'

export interface Prose {
  paragraph: Paragraph
  candidates: Candidate[]
}

/** Read a paragraph: its sentences as candidates, each with the `point` mark that follows it. */
export function readParagraph(paragraph: Paragraph, language: Language, topic: Topic): Prose {
  const candidates: Candidate[] = []
  const last = paragraph.children.findLast(({ type }) => type === 'sentence')
  let first = true
  for (const child of paragraph.children) {
    if (child.type === 'mark' && child.name === 'point') {
      const before = candidates.at(-1)
      if (before) before.mark = child
    }
    if (child.type !== 'sentence') continue
    candidates.push(...readSentence(child, language, topic, { first, last: child === last }))
    first = false
  }
  return { paragraph, candidates }
}

/** The sentences of some paragraphs, in order. */
export function candidatesOf(prose: readonly Prose[]): readonly Candidate[] {
  const [first] = prose
  if (first && prose.length === 1) return first.candidates
  const all: Candidate[] = []
  for (const { candidates } of prose) for (const one of candidates) all.push(one)
  return all
}

/** Whether a paragraph is links and badges alone: they lead elsewhere, and say nothing. */
export function isLinks({ children }: Paragraph): boolean {
  const sentences = children.filter((node) => node.type === 'sentence')
  return sentences.length > 0 && sentences.every(isLink)
}

/** A paragraph at an end that says nothing more: an example or thanks alone, or who wrote it. */
export function isBeside(prose: Prose): boolean {
  const said = prose.candidates.filter(canStand)
  return (
    isSigned(prose) ||
    (said.length > 0 && said.every((one) => one.stance.illustrates && !one.mark && !one.strong))
  )
}

/** "Ines, Tomasz and all at the harbour": no verb, and nothing that ends a sentence. */
function isSigned({ candidates: [only, ...others] }: Prose): boolean {
  if (!only || others.length > 0 || only.mark || only.strong) return false
  return only.reading.verbless && !/[.!?…:。！？：]["”’)\]]*\s*$/u.test(only.whole)
}

function isLink({ children }: Sentence): boolean {
  const said = children.filter((child) => child.type !== 'text' || /[\p{L}\p{N}]/u.test(child.value))
  return said.length > 0 && said.every((child) => child.type === 'link' || child.type === 'image')
}

/** A sentence as one candidate; a long one of independent statements as one for each. */
function readSentence(
  sentence: Sentence,
  language: Language,
  topic: Topic,
  place: { first: boolean; last: boolean },
): Candidate[] {
  const whole = phraseText(sentence)
  const long = language.units(whole) > language.longest.point
  const divided = long ? language.statements(whole) : [{ start: 0, end: whole.length }]
  const statements = isShortPair(whole, divided, language) ? [{ start: 0, end: whole.length }] : divided
  const strong = sentence.children.some((child): child is Strong => child.type === 'strong')
  const stressed = strong && sentence.children.every((child) => child.type === 'strong' || isUnworded(child))
  const found = statements.map((statement, index) => {
    const { end } = statement
    const start = statement.start + bulletLength(whole, statement.start)
    const first = place.first && index === 0
    const last = place.last && index === statements.length - 1
    return new Candidate({ sentence, whole, start, end, first, last, strong, stressed }, language, topic)
  })
  if (isPair(whole, statements, language))
    for (const one of found) one.partners = found.filter((other) => other !== one)
  return found
}

/** How much longer than a point a pair may be that is told as one. */
const stretch = 1.4

function isShortPair(text: string, statements: readonly Run[], language: Language): boolean {
  return isPair(text, statements, language) && language.units(text) <= language.longest.point * stretch
}

/** Two statements of one sentence are told beside each other where they open alike, or speak of the same. */
function isPair(text: string, [first, second, ...others]: readonly Run[], language: Language): boolean {
  if (!first || !second || others.length > 0) return false
  const [one, other] = [text.slice(first.start, first.end), text.slice(second.start, second.end)]
  if (opening(one) !== '' && opening(one) === opening(other)) return true
  const terms = new Set(language.terms(one))
  return new Set(language.terms(other).filter((term) => terms.has(term))).size >= 2
}

/** The first word, where words are spaced. */
function opening(text: string): string {
  return /^\s*((?!\p{Script=Han})[\p{L}\p{N}]+)/u.exec(text)?.[1]?.toLowerCase() ?? ''
}

function isUnworded(node: PhrasingContent): boolean {
  return node.type === 'text' && !/[\p{L}\p{N}]/u.test(node.value)
}

/** Papers and pasted text bring bullets and numbers of their own: •, （1）, ②. */
function bulletLength(text: string, from: number): number {
  if (isLetter(text.charCodeAt(from))) return 0
  const bullet = /\s*(?:[•▪●◦‣·]|[（(]\d{1,2}[）)]|[①-⑳])\s*/uy
  bullet.lastIndex = from
  return bullet.exec(text)?.[0].length ?? 0
}

/** Of ASCII, or a common Han character. */
function isLetter(code: number): boolean {
  const small = code | 32
  return (small >= 97 && small <= 122) || (code >= 0x4e00 && code <= 0x9fff)
}

/** Whether a sentence can stand on a slide by itself. */
export function canStand(candidate: Candidate): boolean {
  if (candidate.mark) return true
  const { announces, asks, leans } = candidate.stance
  if (announces || asks) return false
  return candidate.stressed || (candidate.units >= 3 && !leans)
}

/** The point that a candidate makes: the author's words where there are some, else its own. */
export function toPoint(candidate: Words, language: Language): Point {
  const sources = candidate.sentence.position ? [candidate.sentence.position] : []
  if (candidate.mark) {
    return { type: 'point', children: [{ type: 'text', value: candidate.mark.value }], sources, author: true }
  }
  return { type: 'point', children: spoken(candidate, language), sources }
}

/** The candidate's words as nodes, punctuated and capitalised as its language does. */
export function spoken(
  candidate: Pick<Candidate, 'sentence' | 'pieces'>,
  language: Language,
): Point['children'] {
  const children = sliceSentence(candidate.sentence, candidate.pieces)
  return polish(children, language, language.capital)
}

function polish(nodes: Point['children'], language: Language, capital: boolean): Point['children'] {
  let first = capital
  return nodes.map((node) => {
    const start = first
    first = false
    if (node.type === 'text') {
      const value = language.punctuate(node.value)
      return { ...node, value: start ? capitalise(value) : value }
    }
    if (
      node.type === 'strong' ||
      node.type === 'emphasis' ||
      node.type === 'link' ||
      node.type === 'delete'
    ) {
      return { ...node, children: polish(node.children, language, start) }
    }
    return node
  })
}

/** Not a word with capitals of its own inside it (`iPhone`, `npm` in code stays what it is). */
function capitalise(text: string): string {
  const word = /^[\p{Ll}][\p{L}\p{N}]*/u.exec(text)?.[0]
  if (word === undefined || /\p{Lu}/u.test(word)) return text
  return capitalised(text)
}
