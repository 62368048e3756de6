/** A slide whose only point turns on one figure: the figure is the hero. */
import type { Context } from '../context.ts'
import type { SlideContent } from '../nodes.ts'
import { shift } from '../phrase.ts'
import type { Candidate } from '../candidate.ts'
import { spoken, toPoint } from '../prose.ts'

/** The figure and what it measures; undefined where the point has none, or the author gave other words for it. */
export function numberContent(point: Candidate, context: Context): SlideContent[] | undefined {
  const { language } = context
  const found = point.mark ? undefined : point.reading.figure
  if (!found) return undefined
  const pieces = shift([found], point.start)
  const [figure] = pieces
  const kept = point.pieces.some((piece) => figure && piece.start <= figure.start && figure.end <= piece.end)
  if (!kept) return undefined
  const sources = point.sentence.position ? [point.sentence.position] : []
  return [
    {
      type: 'line',
      role: 'figure',
      children: spoken({ sentence: point.sentence, pieces }, { ...language, capital: false }),
      sources,
    },
    { type: 'points', ordered: false, children: [toPoint(point, language)] },
  ]
}
