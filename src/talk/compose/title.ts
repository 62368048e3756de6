/** The sentence of a passage that titles its slide. */
import type { Context } from '../context.ts'
import type { Candidate } from '../candidate.ts'
import { candidatesOf, canStand, type Prose } from '../prose.ts'
import { fitsTitle } from '../titles.ts'
import { limitOf } from './limits.ts'
import { nameOf } from './name.ts'
import type { Place } from './place.ts'

/**
 * What announces the rest or asks the question that it answers; else the claim that opens
 * the first paragraph, if it is short and leaves something to be said under it. Where the
 * heading has been a title before (not `opening`), any short claim of a single paragraph is better. A heading that asks
 * stands above its answer.
 */
export function titleCandidate(
  prose: readonly Prose[],
  context: Context,
  place: Pick<Place, 'opening' | 'part'>,
): Candidate | undefined {
  const { language } = context
  const all = candidatesOf(prose)
  // What the last sentence announces stands on another slide.
  const questions = all.filter(({ stance }) => stance.asks)
  const announcing = all.find(
    (one) =>
      // Of several questions in a row none is what the paragraph answers.
      (((questions.length === 1 || one.first) && isQuestion(one)) ||
        (leads(one, prose) && (one !== all.at(-1) || !all.some(canStand)))) &&
      fitsTitle(one, language, one.stance.asks ? asked : 1),
  )
  if (announcing) return announcing
  const [opens] = all
  const standing = all.filter(canStand)
  // A paragraph that its author named: "**Databases need care.** …".
  if (opens && nameOf(opens, language)?.whole && standing.some((one) => one !== opens)) return opens
  // Under its own heading a claim is a point, unless there are points enough without it.
  const { opening } = place
  if (standing.length < (opening && !isAsked(place) ? 3 : 2)) return undefined
  const claims = standing.filter(
    (one) =>
      !one.mark &&
      !one.strong &&
      !one.stance.illustrates &&
      !one.stance.tells &&
      !one.stance.supposes &&
      // What takes back the claim before it, or only names something, is no claim of the whole.
      (one.first || (!one.counters && !one.reading.verbless)) &&
      one.stance.ordinal === undefined &&
      fitsTitle(one, language) &&
      !limitOf(one, prose),
  )
  const first = claims.find((one) => one.first && one === prose[0]?.candidates[0])
  const own = prose[0]?.candidates ?? []
  // What its words tell to be the claim goes before what its paragraph sets out with.
  if (first) return claims.find((one) => own.includes(one) && isChief(one, own)) ?? first
  if (prose.length > 1) return undefined
  // What a paragraph comes to (So …, 所以……) titles it where it does not set out with a claim.
  const end = claims.find((one) => one.last && one.stance.concludes)
  if (end || opening) return end
  return claims.sort((a, b) => b.weight - a.weight)[0]
}

/** A question says what its slide answers, and is read as a whole: it may be so much longer than other titles. */
const asked = 1.6

/** It weighs more than all others, and says so itself. */
function isChief(one: Candidate, own: readonly Candidate[]): boolean {
  return (
    one.stance.claims > 0 &&
    own.every((other) => other === one || !canStand(other) || other.weight < one.weight)
  )
}

/** Somebody's words are what a paragraph is about only where it sets out with them. */
function isQuestion({ stance, first, text }: Candidate): boolean {
  return stance.asks && !stance.leans && (first || /[?？]/u.test(text))
}

/** What a later paragraph announces is told in that alone. */
function leads(one: Candidate, [first]: readonly Prose[]): boolean {
  return one.stance.announces && first?.candidates.includes(one) === true
}

/** The heading asks: it stands above its answer. */
export function isAsked({ part }: Pick<Place, 'part'>): boolean {
  return /[?？]$/u.test(part.name)
}
