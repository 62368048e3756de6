/**
 * Condensing an English sentence: openers, frames, asides and example tails go;
 * the claim stays with its condition, limit, negation and figures.
 */
import { preceding } from '../../preceding.ts'
import type { Piece } from '../../phrase.ts'
import type { Topic } from '../language.ts'
import { toPieces, trimRun, without, type Run } from '../pieces.ts'
import { droppedBrackets } from './asides.ts'
import type { Clause } from './clauses.ts'
import { connectives } from './connectives.ts'
import { bareEnd } from './segments.ts'
import { leadLength } from './leads.ts'
import { repeatedLength } from './repeated.ts'
import { Remains } from './remains.ts'
import { dropSpare } from './spare.ts'

/** What is left of a sentence, whatever its point is about. */
export interface Spared {
  /** All clauses of the sentence, and how many words they have. */
  list: readonly Clause[]
  length: number
  kept: readonly Clause[]
  /** What fell of these, brackets included. */
  holes: readonly Run[]
  brackets: readonly Run[]
  /** What only ties the sentence to the one before. */
  ties: readonly Run[]
  /** The claim whose pronoun gave way to its name. */
  named: Clause | undefined
  /** What makes a point that must stand alone, once that is known: most others are the same. */
  alone?: Piece[]
}

/** What can go of the sentence `text` goes; `list` are its clauses, `limit` is a shorter length than a point's. */
export function spare(text: string, list: readonly Clause[], limit: number | undefined): Spared {
  const brackets = droppedBrackets(text)
  const length = lengthOf(list)
  const rest = new Remains(text, outside(list, brackets), length)
  const named = dropSpare(rest, limit)
  const holes: Run[] = [...rest.holes, ...brackets]
  if (holes.length > 1) holes.sort((a, b) => a.start - b.start)
  return { list, length, kept: rest.kept(), holes, brackets, ties: connectives(list), named }
}

/** The words of the sentence `text` that make its point. */
export function condense(text: string, spared: Spared, topic: Topic): Piece[] {
  if (topic.alone === true && spared.alone) return spared.alone
  let repeated = 0
  const pieces = sparing(text, spared, (words) => {
    const length = repeatedLength(words, topic)
    repeated += length
    return length
  })
  if (repeated === 0) spared.alone = pieces
  return pieces
}

/** How many characters at the start of a claim only repeat what it is about. */
type Repeated = (words: string) => number

function sparing(text: string, spared: Spared, repeated: Repeated): Piece[] {
  const { list, length, kept, holes, brackets } = spared
  const pieces = piecesOf(text, kept, holes, spared, repeated)
  // "We find that analyses, controlled for age, recover …": what is left without its lead can be no claim.
  if (kept.length < list.length && saysTooLittle(text, pieces, length))
    return piecesOf(text, list, brackets, spared, repeated)
  if (pieces.length > 0) return pieces
  const end = bareEnd(text)
  return end > 0 ? [{ start: 0, end, before: '' }] : []
}

/** What `cut` and the ties leave of some clauses. */
function piecesOf(
  text: string,
  clauses: readonly Clause[],
  cut: readonly Run[],
  { ties, named }: Spared,
  repeated: Repeated,
): Piece[] {
  const runs: Run[] = []
  for (const [index, clause] of clauses.entries()) {
    for (const run of clauseRuns(clause, index === 0, cut, text, repeated)) {
      if (ties.length > 0) runs.push(...without(run, ties))
      else runs.push(run)
    }
  }
  return toPieces(runs, (before, after) => joiner(text, clauses, named, before, after))
}

/** A long sentence has more to say than three words. */
function saysTooLittle(text: string, pieces: readonly Piece[], length: number): boolean {
  return length > 15 && pieces.reduce((sum, { start, end }) => sum + wordsIn(text.slice(start, end)), 0) < 4
}

function lengthOf(list: readonly Clause[]): number {
  return list.reduce((sum, clause) => sum + clause.words.length, 0)
}

/** The clauses without the words of brackets that go: "networks (Lee, 2010) to …" goes on behind "networks". */
function outside(list: readonly Clause[], brackets: readonly Run[]): readonly Clause[] {
  if (brackets.length === 0) return list
  const stays = ({ start }: Run): boolean => !brackets.some((run) => start >= run.start && start < run.end)
  return list.map((clause) => ({ ...clause, words: clause.words.filter(stays) }))
}

function wordsIn(text: string): number {
  return (text.match(/\s+/gu)?.length ?? 0) + 1
}

function clauseRuns(
  clause: Clause,
  opens: boolean,
  holes: readonly Run[],
  text: string,
  repeated: Repeated,
): Run[] {
  let runs = without(clause, holes)
  const first = runs[0]
  if (opens && first) {
    const from = first.start + leadLength(text.slice(first.start, first.end))
    const start = from + repeated(text.slice(from, first.end))
    if (start > first.start)
      runs = without({ start, end: clause.end }, [...holes, ...otherThats(text, clause, start)].sort(byStart))
  }
  const trimmed: Run[] = []
  for (const [index, part] of runs.entries()) {
    const run = trim(text, part)
    if (run) trimmed.push(index === 0 ? run : withMark(text, part, run))
  }
  return trimmed
}

/** "We show that …, and that …": without the first "that" the second would hang in the air. */
function otherThats(text: string, { start, end }: Run, from: number): Run[] {
  if (!/\bthat\s$/iu.test(text.slice(start, from))) return []
  return [...text.slice(from, end).matchAll(/\b(?:and|but|or|nor) (that )/giu)].map(({ 0: found, index }) => {
    const last = from + index + found.length
    return { start: last - 'that '.length, end: last }
  })
}

function byStart(a: Run, b: Run): number {
  return a.start - b.start
}

/** After a bracket the comma behind it stays. */
function withMark(text: string, part: Run, trimmed: Run): Run {
  const mark = text.slice(part.start, part.end).search(/\S/u)
  if (!/[,;:]/u.test(text.charAt(part.start + mark))) return trimmed
  return { start: part.start + mark, end: trimmed.end }
}

/** Without the spaces, commas, colons and dashes at its edges. */
function trim(text: string, run: Run): Run | undefined {
  const { start, end } = run
  return isLetter(text.charCodeAt(start)) && isLetter(text.charCodeAt(end - 1))
    ? run
    : trimRun(text, run, /[\s,;:—–]/u)
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}

/** The mark between two pieces as it was; a space where a clause goes on after what was cut out of it. */
function joiner(
  text: string,
  kept: readonly Clause[],
  named: Clause | undefined,
  before: Run,
  after: Run,
): string {
  if (/[,;:]/u.test(text.charAt(after.start))) return ''
  const at = kept.findIndex(
    (clause) => clause.start === after.start || (clause.start < after.start && after.end <= clause.end),
  )
  const next = kept[at]
  if (next === undefined || before.end > next.start || next === named) return ' '
  const previous = preceding(kept, at)
  if (next.continues === true && previous?.inside !== true) return ' '
  if (previous?.kind === 'opener') return ', '
  if (next.mark === ';' || next.mark === ':') return `${next.mark} `
  if (/^[—–-]+$/u.test(next.mark)) return ' – '
  return /["”’]/u.test(next.mark) || next.mark === '' ? ' ' : ', '
}
