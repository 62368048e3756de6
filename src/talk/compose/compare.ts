/** Two sides of one paragraph, side by side. */
import type { Context } from '../context.ts'
import type { Draft } from '../draft.ts'
import type { Side } from '../languages/language.ts'
import type { Column } from '../nodes.ts'
import { canStand, type Candidate, type Prose, toPoint } from '../prose.ts'
import { claimTitle, fitsTitle } from '../titles.ts'
import { draftOf, type Place } from './place.ts'

/** A `compare` slide, where the paragraph has two real sides; undefined else. */
export function compareDraft(prose: readonly Prose[], place: Place, context: Context): Draft | undefined {
  const all = prose.flatMap((one) => one.candidates)
  const found = inOneSentence(all, context) ?? inTwoSentences(all, context)
  if (!found) return undefined
  const title = all.find(
    (one) => one.first && !found.from.includes(one) && canStand(one) && fitsTitle(one, context.language),
  )
  return draftOf(place, title ? [claimTitle(title, context.language)] : [], {
    layout: 'compare',
    children: found.columns,
    notes: prose.map((one) => one.paragraph),
    prose,
    points: found.from,
    language: context.language,
  })
}

interface Found {
  columns: Column[]
  from: Candidate[]
}

function inOneSentence(all: readonly Candidate[], context: Context): Found | undefined {
  for (const candidate of all) {
    const sides = context.language.sides(candidate.text)
    if (sides) return { columns: sides.map((side) => column(candidate, side, context)), from: [candidate] }
  }
  return undefined
}

/** 一方面…… in one sentence, 另一方面…… in a later one. */
function inTwoSentences(all: readonly Candidate[], context: Context): Found | undefined {
  const first = all.find((candidate) => context.language.half(candidate.text) === 'first')
  const second = all.find((candidate) => context.language.half(candidate.text) === 'second')
  if (!first || !second || all.indexOf(second) < all.indexOf(first)) return undefined
  const columns = [first, second].map((candidate) => column(candidate, { claim: candidate.pieces }, context))
  return { columns, from: [first, second] }
}

function column(candidate: Candidate, side: Side, context: Context): Column {
  const { language } = context
  const point = toPoint({ ...candidate, pieces: side.claim, mark: undefined }, language)
  return {
    type: 'column',
    ...(side.head && { head: claimTitle({ sentence: candidate.sentence, pieces: [side.head] }, language) }),
    children: [point],
  }
}
