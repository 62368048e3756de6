/** What marks an English sentence as the claim that its paragraph makes, wherever it stands there. */
import type { Clause } from './clauses.ts'
import { Cue, type Signs } from './signs.ts'
import { countering } from './truth.ts'
import { commands } from './unfinished.ts'

/**
 * How much each mark says, on the scale of a sentence's weight. Set by hand on paragraphs whose claims one reader
 * marked; docs/planner.md says how many claims it finds in them.
 */
const worth = {
  reveals: 2,
  turns: 1.2,
  demands: 1,
  reasons: 0.7,
  bids: -1.2,
  measures: 0.6,
  guesses: -0.6,
} as const

export const demanding = new Cue(/\b(?:should|must|ought|needs?|needed|necessary)\b/iu, { holds: 'demand' })
export const reasoning = new Cue(/\b(?:because|therefore|so|hence|consequently)\b/iu, { holds: 'reason' })
export const guessing = new Cue(/\b(?:may|might|could|perhaps|maybe|probably)\b/iu, { holds: 'guess' })

/** What the marks that a sentence of these clauses has are worth together. */
export function claims(text: string, list: readonly Clause[], signs: Signs): number {
  return (
    (reveals(text, list) ? worth.reveals : 0) +
    (countering.test(text, signs) ? worth.turns : 0) +
    (demanding.test(text, signs) ? worth.demands : 0) +
    (reasoning.test(text, signs) ? worth.reasons : 0) +
    (measures(list) && !clock.test(text) ? worth.measures : 0) +
    (isBid(list) ? worth.bids : 0) +
    (guessing.test(text, signs) ? worth.guesses : 0)
  )
}

/** "Print the sheet.": what is told to do in three words is told what for beside them. */
function isBid(list: readonly Clause[]): boolean {
  const [only, ...others] = list
  return only !== undefined && others.length === 0 && only.words.length <= 3 && commands(list)
}

/** One figure to three, or a share: more are a table that is told. */
function measures(list: readonly Clause[]): boolean {
  let figures = 0
  let shares = false
  for (const { words } of list) {
    for (const { text, tag } of words) {
      if (tag !== 'num') shares ||= share.has(text)
      else if (isFigure(text.charCodeAt(0)) && !date.test(text)) figures += 1
    }
  }
  return figures > 0 ? figures <= most : shares
}

const most = 3
const share: ReadonlySet<string> = new Set(
  'half halved twice doubled tripled third thirds quarters'.split(' '),
)
const date = /^(?:1[5-9]|20)\d\ds?$/u
/** "At 06:10": when, not how much. */
const clock = /\b\d{1,2}:\d\d\b/u

/** A digit, or a price's sign. */
function isFigure(code: number): boolean {
  return (code >= 48 && code <= 57) || code === 36 || code === 0xa3 || code === 0x20ac
}

/** "What keeps it alive is the post office": what comes behind the verb is what is told. */
function reveals(text: string, [first]: readonly Clause[]): boolean {
  const words = first?.words ?? []
  return (
    words[0]?.text === 'what' &&
    !text.includes('?') &&
    words.some((word, at) => at > 1 && at + 1 < words.length && being.has(word.text))
  )
}

const being: ReadonlySet<string> = new Set(['is', 'was', 'are', 'were'])
