/** Paragraphs as candidates for points: each sentence with its text, its stance and its weight. */
import type { Paragraph, Strong } from 'mdast'
import type { Mark, Sentence } from '../article/nodes.ts'
import type { Language, Stance, Topic } from './languages/language.ts'
import { phraseText, type Piece, piecesText, sliceSentence } from './phrase.ts'
import type { Point } from './nodes.ts'

export interface Candidate {
  sentence: Sentence
  text: string
  /** Where `text` begins in the sentence's text, in which pieces are counted. */
  start: number
  stance: Stance
  /** The words that would make the point, and how they read. */
  pieces: Piece[]
  said: string
  /** The same with its subject, as a title. */
  titled: Piece[]
  /** Its length in the language's units. */
  units: number
  /** First sentence of its paragraph. */
  first: boolean
  last: boolean
  /** Words of the author's own for it. */
  mark: Mark | undefined
  strong: boolean
  /** Set by {@link weigh}; greater is more important. */
  weight: number
}

export interface Prose {
  paragraph: Paragraph
  candidates: Candidate[]
}

/** Read a paragraph: its sentences as candidates, each with the `point` mark that follows it. */
export function readParagraph(paragraph: Paragraph, language: Language, topic: Topic): Prose {
  const candidates: Candidate[] = []
  const sentences = paragraph.children.filter((node) => node.type === 'sentence')
  for (const child of paragraph.children) {
    if (child.type === 'mark' && child.name === 'point') {
      const before = candidates.at(-1)
      if (before) before.mark = child
    }
    if (child.type !== 'sentence') continue
    const index = sentences.indexOf(child)
    const place = { first: index === 0, last: index === sentences.length - 1 }
    candidates.push(...readSentence(child, language, topic, place))
  }
  return { paragraph, candidates }
}

/** Whether a paragraph is links and badges alone: they lead elsewhere, and say nothing. */
export function isLinks({ children }: Paragraph): boolean {
  const sentences = children.filter((node) => node.type === 'sentence')
  return sentences.length > 0 && sentences.every(isLink)
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
  const text = phraseText(sentence)
  const whole = { start: 0, end: text.length }
  const statements = language.units(text) > language.longest.point ? language.statements(text) : [whole]
  const strong = sentence.children.some((child): child is Strong => child.type === 'strong')
  return statements.map((statement, index) => {
    const { end } = statement
    // Papers and pasted text bring bullets of their own.
    const start =
      statement.start + (/^\s*[•▪●◦‣·]\s*/u.exec(text.slice(statement.start, end))?.[0].length ?? 0)
    const words = text.slice(start, end)
    const reading = language.read(words)
    const pieces = shift(reading.condense(topic), start)
    const said = piecesText(text, pieces)
    let titled: Piece[] | undefined
    return {
      sentence,
      text: words,
      start,
      stance: stanceOf(reading.stance, words, said, language),
      pieces,
      // Few sentences are ever asked for a title.
      get titled() {
        titled ??= shift(reading.condense({ names: [], alone: true }), start)
        return titled
      },
      said,
      units: language.units(said),
      first: place.first && index === 0,
      last: place.last && index === statements.length - 1,
      mark: undefined,
      strong,
      weight: 0,
    }
  })
}

/** A sentence leans also where what is left of it does, once its scope went: "For answering, it should …". */
function stanceOf(stance: Stance, words: string, said: string, language: Language): Stance {
  const opens = words.toLowerCase().startsWith(said.slice(0, 12).toLowerCase())
  if (stance.leans || opens || stance.ordinal !== undefined) return stance
  return { ...stance, leans: language.read(said).stance.leans }
}

/** Pieces counted from `by` characters further on. */
export function shift(pieces: readonly Piece[], by: number): Piece[] {
  return pieces.map((piece) => ({ ...piece, start: piece.start + by, end: piece.end + by }))
}

/** Whether a sentence can stand on a slide by itself. */
export function canStand(candidate: Candidate): boolean {
  if (candidate.mark) return true
  const { announces, asks, leans } = candidate.stance
  return candidate.units >= 3 && !announces && !asks && !leans
}

/** The point that a candidate makes: the author's words where there are some, else its own. */
export function toPoint(candidate: Candidate, language: Language): Point {
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
  return text.charAt(0).toUpperCase() + text.slice(1)
}
