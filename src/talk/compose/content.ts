/** What a slide of prose shows: its points, or what suits a single one. */
import type { Candidate } from '../candidate.ts'
import type { Context } from '../context.ts'
import type { Draft } from '../draft.ts'
import type { Language } from '../languages/language.ts'
import type { Point, Points } from '../nodes.ts'
import { candidatesOf, type Prose } from '../prose.ts'
import { numberContent } from './number.ts'

/** Points, or what suits a single one: a figure that it turns on, a statement; without any, the slide is its title. */
export function contentOf(
  points: readonly Candidate[],
  rows: Point[],
  prose: readonly Prose[],
  named: Candidate | undefined,
  context: Context,
): Pick<Draft, 'layout' | 'children'> {
  const { language } = context
  const [only, ...others] = points
  if (!only) return { layout: 'section', children: [] }
  const children: Points[] = [{ type: 'points', ordered: false, children: rows }]
  if (rows.some((row) => row.points)) return { layout: 'points', children }
  const number =
    others.length === 0 && only.units <= language.longest.point ? numberContent(only, context) : undefined
  if (number) return { layout: 'number', children: number }
  return { layout: isStatement(points, prose, named, language) ? 'statement' : 'points', children }
}

/** Of more sentences one that is short says all only where it says that it matters. */
const fewSentences = 3

/** A word or two state nothing. */
const fewest = 3

/** So much of a sentence says what it says. */
const whole = 0.6

/** What was cut out of a longer sentence is a point like others. */
function isWhole({ units, text }: Candidate, language: Language): boolean {
  return units >= language.units(text) * whole
}

/** One short strong sentence, and nothing beside it. */
function isStatement(
  shown: readonly Candidate[],
  prose: readonly Prose[],
  named: Candidate | undefined,
  language: Language,
): boolean {
  const [only, ...others] = shown
  if (!only || others.length > 0 || named) return false
  const { illustrates, emphasis, concludes } = only.stance
  const alone = candidatesOf(prose).length <= fewSentences
  const strong = only.mark !== undefined || only.strong || emphasis > 0 || concludes
  if (illustrates || only.units < fewest || !(strong || (alone && isWhole(only, language)))) return false
  return (only.mark ? language.units(only.mark.value) : only.units) <= language.longest.title * 1.5
}
