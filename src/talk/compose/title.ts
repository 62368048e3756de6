/** The sentence of a passage that titles its slide. */
import type { Context } from '../context.ts'
import { canStand, type Candidate, type Prose } from '../prose.ts'
import { fitsTitle } from '../titles.ts'

/**
 * What announces the rest or asks the question that it answers; else the claim that opens
 * the first paragraph, if it is short and leaves something to be said under it.
 */
export function titleCandidate(prose: readonly Prose[], context: Context): Candidate | undefined {
  const { language } = context
  const all = prose.flatMap((one) => one.candidates)
  const announcing = all.find((one) => (one.stance.announces || one.stance.asks) && fitsTitle(one, language))
  if (announcing) return announcing
  const standing = all.filter(canStand)
  const claim = prose[0]?.candidates.find((one) => one.first)
  if (!claim || claim.mark || standing.length < 2) return undefined
  return canStand(claim) && fitsTitle(claim, language) && !claim.stance.illustrates ? claim : undefined
}
