/** Sentences that the words or the block around them finish: what leads to a formula, and what only answers. */
import { preceding } from '../../preceding.ts'
import { classOf, isOf } from './classes.ts'
import type { Clause } from './clauses.ts'
import { initials } from '../lexicon.ts'
import { mainVerb } from './segments.ts'
import { isFinite, type Word } from './words.ts'

/** What a block shows: "we obtain", "this gives", "by the rule". */
const ours = /^(have|get|write|obtain|compute|define|minimi[sz]e|maximi[sz]e|solve|use|find)$/u
const theirs = /^(gives?|yields?|reads|becomes|has|follows|minimi[sz]es|maximi[sz]es|computes)$/u
const thing = /^(rule|formula|equation|inequality|identity|bound|form|sum|expression|command|objective)$/u
const open: ReadonlySet<Word['tag']> = new Set<Word['tag']>([
  'prep', 'aux', 'be', 'sub', 'rel', 'conj', 'to', 'det',
]) // prettier-ignore

/** Closes a sentence, or what it quotes. */
const closers = initials('.!?…)]"\'”’')

/** A sentence without a full stop that goes on in the formula, code or list behind it: "The length is given by". */
export function leadsOn(text: string, list: readonly Clause[]): boolean {
  if (closers.closes(text.trimEnd())) return false
  const words = list.at(-1)?.words ?? []
  const last = words.at(-1)
  if (!last || list.every((one) => one.words.every((_, at) => !isFinite(one.words, at)))) return false
  return (
    /,\s*$/u.test(text) || (open.has(last.tag) && !ours.test(last.text)) || asksFor(last, words.slice(0, -1))
  )
}

function asksFor({ text }: Word, before: readonly Word[]): boolean {
  const [close, earlier] = before.filter(({ tag }) => tag !== 'adv').reverse()
  // "maps that we have"
  if (ours.test(text)) return close?.tag === 'pron' && earlier?.tag !== 'rel'
  if (theirs.test(text)) return close?.tag === 'pron' || close?.tag === 'noun'
  return close?.text === 'the' && thing.test(text)
}

/** A sentence that goes on from a formula or code before it: "where n is …". */
export function goesOn(text: string, list: readonly Clause[]): boolean {
  const tag = list[0]?.words[0]?.tag
  return (tag === 'sub' || tag === 'rel' || tag === 'conj') && /^\p{Ll}/u.test(text)
}

/** "Cold kitchens are.", "By the sun they don't.", "We knew one who wasn't.": its verb stands in the sentence before. */
export function isElliptic(list: readonly Clause[]): boolean {
  const all = onlyClaim(list)
  // "Revolution is not."; a longer one may hold a verb that is not seen.
  const words = all.length < 6 && all.at(-1)?.tag === 'not' ? all.slice(0, -1) : all
  const last = words.at(-1)
  if (last?.tag === 'to') return words.filter(({ tag }) => tag === 'verb' || tag === 'past').length < 3
  if (last && isAsking(words)) return true
  if (last && isOf(last, be) && words.at(-2)?.tag === 'rel')
    return words.every((word) => word === last || !isOf(word, be))
  return (
    last?.tag === 'aux' &&
    words.every(
      ({ tag }, at) => tag !== 'verb' && tag !== 'past' && !(words[at] !== last && isFinite(words, at)),
    )
  )
}

const be = classOf('is')

/** "We do not know.", "I asked, naturally.": what was asked stands before. */
function isAsking(words: readonly Word[]): boolean {
  const last = words.findLastIndex(({ tag }) => tag !== 'adv')
  return (
    last > 0 &&
    last < 5 &&
    isOf(words[last], asking) &&
    !words.some((one, at) => at < last && one.tag !== 'aux' && isFinite(words, at))
  )
}

const asking = classOf('asking')

/** "The signature would need one.", "We missed the last one.", "Never heat one above 90 degrees": what one is stands before. */
export function wantsNoun(list: readonly Clause[]): boolean {
  const words = onlyClaim(list)
  const at = words.findIndex((word, index) => isOf(word, one) && isObject(words, index))
  return (
    at >= 0 && preceding(words, at)?.tag !== 'num' && !words.slice(0, at).some((word) => isOf(word, article))
  )
}

const one = classOf('one')
const article = classOf('article')

/** At the end, or between a verb and a preposition. */
function isObject(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  if (!next) return true
  return preceding(words, at)?.tag === 'verb' && next.tag === 'prep' && next.text !== 'of'
}

/** "Because most of us live at home, and know the place.": the reason of what was said or asked before. */
export function givesReason(list: readonly Clause[]): boolean {
  const [first, second] = list[0]?.words ?? []
  if ((first?.tag === 'adv' || first?.tag === 'not' ? second : first)?.text !== 'because') return false
  const claim = list.find(({ kind }, at) => at > 0 && (kind === 'main' || kind === 'more'))
  return claim === undefined || claim.words[0]?.tag === 'verb' || claim.words[0]?.tag === 'conj'
}

/** The words of a sentence that says one thing; none of one that says several. */
function onlyClaim(list: readonly Clause[]): readonly Word[] {
  let claim: Clause | undefined
  for (const clause of list) {
    if (clause.kind === 'opener') continue
    if (claim) return []
    claim = clause
  }
  return claim && !claim.words.some(({ tag }) => tag === 'conj') ? claim.words : []
}

/** Some clause has a verb, or what may be one behind its noun, or tells somebody what to do. */
export function hasVerb(list: readonly Clause[]): boolean {
  if (list.some(({ words }) => words.some((_, at) => isFinite(words, at) || mayBeVerb(words, at))))
    return true
  const [first, second] = list.find(({ kind }) => kind === 'main')?.words ?? []
  if (first?.entry?.verb?.form === 'base') return true
  return first?.tag === 'noun' && second !== undefined && /^(?:det|num|pron)$/u.test(second.tag)
}

/** "Gates of iron cost": as many words are a noun as a verb. */
function mayBeVerb(words: readonly Word[], at: number): boolean {
  return words[at]?.entry?.verb !== undefined && preceding(words, at)?.tag === 'noun'
}

/** "Start with the elephant.", "If it fails, run it again.": its claim opens with a verb that has no subject, and no other follows. */
export function commands(list: readonly Clause[]): boolean {
  const words = list.find(({ kind }) => kind === 'main')?.words ?? []
  const [first, second] = words
  const base =
    first?.entry?.verb?.form === 'base' &&
    second?.tag !== 'aux' &&
    !(first.tag === 'noun' && second?.tag === 'noun')
  return base && mainVerb(words) <= 0
}

/** "The trick is not that they are cheap.": one claim, its verb denied, and no other that says what is so. */
export function denies(list: readonly Clause[]): boolean {
  const words = onlyClaim(list)
  const verb = mainVerb(words)
  const said = words[verb]
  if (said?.tag !== 'aux' || words.some(({ tag }, at) => at > verb && tag === 'sub')) return false
  return words[verb + 1]?.tag === 'not' || /n['’]t$/u.test(said.text)
}
