/** Two sides of one paragraph, side by side. */
import { preceding } from '../preceding.ts'
import type { Context } from '../context.ts'
import type { Draft } from '../draft.ts'
import type { Language, Side } from '../languages/language.ts'
import type { Column } from '../nodes.ts'
import { type Piece, shift } from '../phrase.ts'
import type { Candidate } from '../candidate.ts'
import { candidatesOf, canStand, type Prose, toPoint } from '../prose.ts'
import { claimTitle, fitsTitle } from '../titles.ts'
import { draftOf, type Place } from './place.ts'

/** A `compare` slide, where the paragraph has two real sides; two points where the text names neither; undefined else. */
export function compareDraft(prose: readonly Prose[], place: Place, context: Context): Draft | undefined {
  const all = candidatesOf(prose)
  const found =
    inOneSentence(all, context) ?? inTwoSentences(all, context) ?? againstTheOneBefore(all, context)
  if (!found) return undefined
  const title = all.find(
    (one) => one.first && !found.from.includes(one) && canStand(one) && fitsTitle(one, context.language),
  )
  return draftOf(place, title ? [claimTitle(title, context.language)] : [], {
    ...contentOf(found.columns),
    notes: prose.map((one) => one.paragraph),
    prose,
    points: found.from,
    language: context.language,
  })
}

/** Columns without heads tell no more apart than rows do. */
function contentOf(columns: Column[]): Pick<Draft, 'layout' | 'children'> {
  if (columns.every(({ head }) => head)) return { layout: 'compare', children: columns }
  const points = columns.flatMap(({ children }) => children)
  return { layout: 'points', children: [{ type: 'points', ordered: false, children: points }] }
}

interface Found {
  columns: Column[]
  from: Candidate[]
}

function inOneSentence(all: readonly Candidate[], context: Context): Found | undefined {
  for (const candidate of all) {
    const { sides } = candidate.reading
    if (!sides) continue
    const [left, right] = named([candidate, sides[0]], [candidate, sides[1]], context.language)
    return { columns: [column(...left, context), column(...right, context)], from: [candidate] }
  }
  return undefined
}

/** 一方面…… in one sentence, 另一方面…… in a later one. */
function inTwoSentences(all: readonly Candidate[], context: Context): Found | undefined {
  const first = all.find(({ reading }) => reading.half === 'first')
  const second = first && all.find(({ reading }) => reading.half === 'second')
  if (!second || all.indexOf(second) < all.indexOf(first)) return undefined
  const said = (one: Candidate): Side => ({ claim: shift(one.pieces, -one.start) })
  const [left, right] = named([first, said(first)], [second, said(second)], context.language)
  return { columns: [column(...left, context), column(...right, context)], from: [first, second] }
}

type Told = [Candidate, Side]

/** Two sides without heads, by what each speaks of, where that is not the same. */
function named(left: Told, right: Told, language: Language): [Told, Told] {
  const [one, other] = [left, right].map(([candidate, side]) => bySubject(candidate, side, language))
  if (!one?.head || !other?.head || left[1].head || right[1].head) return [left, right]
  const head = ([{ text }]: Told, { start, end }: Piece) => text.slice(start, end).toLowerCase()
  if (head(left, one.head) === head(right, other.head)) return [left, right]
  return [
    [left[0], one],
    [right[0], other],
  ]
}

function bySubject({ text }: Candidate, { claim }: Side, language: Language): Side | undefined {
  const [first, ...others] = claim
  const found = first && language.read(text.slice(first.start, first.end)).subject
  if (!found) return undefined
  const [head] = shift([found], first.start)
  if (!head) return undefined
  const start = head.end + (/^\s*/u.exec(text.slice(head.end))?.[0].length ?? 0)
  return start < first.end ? { head, claim: [{ ...first, start }, ...others] } : undefined
}

/** A ……。与 A 不同，B ……: the sentence before names the one side, this one the other. */
function againstTheOneBefore(all: readonly Candidate[], context: Context): Found | undefined {
  for (const [index, candidate] of all.entries()) {
    const before = preceding(all, index)
    const found = before && candidate.reading.unlike
    if (!before || !found) continue
    const at = before.text.indexOf(found.other)
    const end = at + found.other.length
    if (at < 0 || at > nearStart) continue
    const claim = before.pieces.flatMap((piece) => after(piece, before.start + end))
    if (claim.length === 0) continue
    const first = column(
      before,
      { head: { start: at, end, before: '' }, claim: shift(claim, -before.start) },
      context,
    )
    return {
      columns: [first, column(candidate, { head: found.subject, claim: [found.claim] }, context)],
      from: [before, candidate],
    }
  }
  return undefined
}

/** How far from the start of its sentence a subject can stand, in characters. */
const nearStart = 6

function after(piece: Piece, start: number): Piece[] {
  return piece.end > start ? [{ ...piece, start: Math.max(piece.start, start) }] : []
}

/** A side's pieces count from where the candidate's text begins. */
function column(candidate: Candidate, side: Side, context: Context): Column {
  const { language } = context
  const point = toPoint(
    { sentence: candidate.sentence, pieces: shift(side.claim, candidate.start), mark: undefined },
    language,
  )
  return {
    type: 'column',
    ...(side.head && {
      head: claimTitle(
        { sentence: candidate.sentence, pieces: shift([side.head], candidate.start) },
        language,
      ),
    }),
    children: [point],
  }
}
