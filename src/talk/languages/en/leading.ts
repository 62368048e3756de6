/** What stands before the claim of an English sentence and goes first. */
import type { Clause } from './clauses.ts'
import type { Remains } from './remains.ts'
import { truthWords, turns } from './truth.ts'

/** A claim whose subject is a pronoun for something before it. */
export const leaning = /^(it|they|he|she|its|their|his|her|this|these|that|those)\b/iu
/** A pronoun for something named before, and a frame that may name it. */
const takesUp = /^(they|their|its|he|she|his|her|it (?!is\b|was\b|can be\b))/iu
const names = /^(for|as for|in addition to|with|besides|like|similar|given|following)\b/iu

/**
 * Openers and frames before the claim (clause number `main`) go, and concessions whose words its pronoun does not need.
 * Gives the claim if its pronoun gave way to its name.
 */
export function dropLeading(rest: Remains, main: number): Clause | undefined {
  let named: Clause | undefined
  const claim = rest.list[main]
  const leans = main > 0 && claim !== undefined && leaning.test(rest.said(claim))
  for (const clause of rest.list.slice(0, main)) {
    if (clause.kind === 'opener') rest.drop(clause)
    if (!claim) continue
    // "For a reader, it …": the pronoun stands for a word of the frame.
    if (
      clause.kind === 'frame' &&
      !isShare(rest.said(clause)) &&
      !(leans && takesUp.test(rest.said(claim)) && names.test(rest.said(clause)))
    )
      rest.drop(clause)
    if (clause.kind === 'concession') {
      if (!leans) rest.drop(clause)
      else if (nameSubject(rest, clause, claim)) named = claim
    }
    if (clause.of !== undefined && clause.kind === 'example') rest.drop(clause)
  }
  for (const clause of rest.list.slice(main + 1))
    if (clause.kind === 'opener' && !(clause.mark === ';' && turns.test(rest.said(clause)))) rest.drop(clause)
  return named
}

/** "For the remaining 39 percent, …": what is said of a part is not said of all. */
function isShare(frame: string): boolean {
  const [noun = ''] = frame.split(/ (?:that|who|which) /u, 1)
  return /^for\b/iu.test(noun) && truthWords(noun).length > 0
}

/** "Although early systems coped, they failed" says that early systems failed. */
function nameSubject(rest: Remains, concession: Clause, claim: Clause): boolean {
  const cue = concession.words.find(({ tag }) => tag === 'sub')
  const behind = concession.words.slice(concession.words.findIndex((word) => word === cue) + 1)
  const pronoun = claim.words[0]
  const verb = behind.findIndex((word) => word.tag === 'aux' || word.tag === 'verb' || word.tag === 'past')
  const subject = behind.slice(0, verb)
  const head = subject.at(-1)
  if (!cue || !pronoun || !head || subject.length > 4) return false
  if (truthWords(subject.map((word) => word.text).join(' ')).length > 0) return false
  if (!subject.every((word) => word.tag === 'noun' || word.tag === 'det' || word.tag === 'num')) return false
  const plural = head.text.endsWith('s') && !head.text.endsWith('ss')
  if (pronoun.text !== (plural ? 'they' : 'it')) return false
  const from = subject[0]?.start ?? cue.end
  return rest.cut(
    { start: concession.start, end: from },
    { start: head.end, end: claim.words[1]?.start ?? pronoun.end, inside: true },
  )
}
