/** Titles for a slide that no claim and no heading names: what its sentences speak of. */
import type { Candidate } from '../candidate.ts'
import type { Language } from '../languages/language.ts'
import type { Title } from '../nodes.ts'
import { type Piece, shift } from '../phrase.ts'
import { candidatesOf, type Prose } from '../prose.ts'
import { claimTitle } from '../titles.ts'
import type { Place } from './place.ts'

/** A few words of a sentence as a title that names something and claims nothing. */
export function topicTitle(
  { sentence, start }: Pick<Candidate, 'sentence' | 'start'>,
  piece: Piece,
  language: Language,
): Title {
  return { ...claimTitle({ sentence, pieces: shift([piece], start) }, language), topic: true }
}

/** What each sentence is about, in their order; none that a later clause turns against is called by its first words alone. */
export function subjectTitles(candidates: readonly Candidate[], language: Language): Title[] {
  return candidates.flatMap((one) => {
    const { subject } = one.reading
    const [, ...later] = subject ? one.text.slice(subject.end).split(/[,;，；]\s*/u) : []
    return subject && !later.some((clause) => language.turns(clause))
      ? [topicTitle(one, subject, language)]
      : []
  })
}

/** From when to when its points tell; what they and the rest of their passage speak of, that no heading has said. */
export function topicTitles(
  points: readonly Candidate[],
  prose: readonly Prose[],
  { path }: Pick<Place, 'path'>,
  language: Language,
): Title[] {
  const said = path.map(({ name }) => new Set(language.terms(name)))
  const others = candidatesOf(prose).filter((one) => !points.includes(one))
  const all = [...points, ...others]
  const found = language.topics(
    all.map(({ text }) => text),
    points.length,
  )
  const named = found.flatMap(({ at, piece }) => {
    const from = all[at]
    if (!from) return []
    const terms = language.terms(from.text.slice(piece.start, piece.end))
    if (said.some((name) => terms.every((term) => name.has(term)))) return []
    return [topicTitle(from, piece, language)]
  })
  return [...spanTitle(points, language), ...named]
}

/** `February 2023 – January 2025`: the dates of the first and the last point, where all have one. */
function spanTitle(points: readonly Candidate[], language: Language): Title[] {
  const dates = points.flatMap((one) => {
    const { stage } = one.reading
    return stage?.year === undefined ? [] : [topicTitle(one, stage.head, language)]
  })
  const [from, to] = [dates[0], dates.at(-1)]
  if (!from || !to || from === to || dates.length < points.length) return []
  const dash = { type: 'text' as const, value: ' – ' }
  return [
    {
      ...from,
      children: [...from.children, dash, ...to.children],
      sources: [...from.sources, ...to.sources],
    },
  ]
}
