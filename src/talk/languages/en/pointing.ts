/** Nouns that an English sentence points with: "this policy applies", "removed that limit". */
import type { Clause } from './clauses.ts'
import { isFinite, type Word } from './words.ts'

/** What a text calls itself, whatever is told of it. */
const text =
  /^(article|paper|report|guide|tutorial|document|post|essay|page|talk|handbook|leaflet|newsletter|readme|manual|lesson|section|chapter)$/u
/** What a text may be, or be about, where it says what is so now: in the past it was something told before. */
const about =
  /^(policy|package|library|project|release|exhibition|recipe|course|workshop|plan|proposal|contract|agreement|licence|license|specification|site|website|repository|app|module|plugin|version)$/u
/** "this year", "these days": when, not what. */
const time =
  /^(days?|weeks?|months?|years?|times?|moment|morning|afternoon|evening|night|summer|winter|spring|autumn|season|century|decade|way|sort|kind)$/u

const near = /^(this|these)$/u
const pointing = /^(this|that|these|those|such)$/u

/** The noun that "this" or "these" opens the words with; undefined where they open otherwise. */
export function named(words: readonly Word[]): string | undefined {
  if (!near.test(words[0]?.text ?? '')) return undefined
  let at = 1
  while (words[at]?.tag === 'noun') at++
  return at > 1 ? words[at - 1]?.text : undefined
}

/** Whether "this policy applies" speaks of the text itself, or of what it is about. */
export function meansItself(words: readonly Word[], noun: string): boolean {
  if (text.test(noun)) return true
  if (!about.test(noun)) return false
  const verb = words.find((_, at) => isFinite(words, at))
  return verb !== undefined && verb.tag !== 'past' && !/^(was|were|had|did)$/u.test(verb.text)
}

/** "The new design removed that limit": what the claim's verb is done to was told before. */
export function takesBack(clause: Clause): boolean {
  const { words } = clause
  const verb = words.findIndex((_, at) => isFinite(words, at))
  if (verb < 0 || words.slice(0, verb).some(({ tag }) => tag === 'rel' || tag === 'sub')) return false
  const at = objectAt(words, verb)
  const head = at < 0 ? undefined : headAt(words, at + 1)
  if (!head || text.test(head.text) || about.test(head.text) || time.test(head.text)) return false
  return !words.slice(0, at).some(({ text: said }) => said === head.text)
}

/** Where a pointing word stands behind the verb, perhaps behind its preposition; -1 where none does. */
function objectAt(words: readonly Word[], verb: number): number {
  let at = verb + 1
  while (/^(adv|not|be|past|verb)$/u.test(words[at]?.tag ?? '')) at++
  if (words[at]?.tag === 'prep') at++
  return pointing.test(words[at]?.text ?? '') && words[at + 1]?.tag === 'noun' ? at : -1
}

/** The last noun of the phrase, unless a clause of its own goes on: "shows that models are", "those rivers that". */
function headAt(words: readonly Word[], from: number): Word | undefined {
  let at = from
  while (words[at]?.tag === 'noun') at++
  const next = words[at]
  if (next?.tag === 'rel' || words.slice(from).some((_, index) => isFinite(words, from + index)))
    return undefined
  // "those parts of the city": what they are follows.
  if (next?.text === 'of' || next?.tag === 'past') return undefined
  return words[at - 1]
}
