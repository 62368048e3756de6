/** English sentences that tell a moment of a story: what somebody did or said then. What it came to is said elsewhere. */
import { preceding } from '../../preceding.ts'
import { person } from './antecedents.ts'
import { classOf, isOf } from './classes.ts'
import type { Clause } from './clauses.ts'
import { mainVerb } from './segments.ts'
import type { Word } from './words.ts'

/** "I found that …", "I was wrong": what somebody came to know is a claim. */
const insight =
  /^(found|learned|learnt|reali[sz]ed|understood|decided|concluded|discovered|noticed|saw|knew|believed|thought|measured|counted|compared|tested|proved|showed|stopped|was|wasn['’]t|did|didn['’]t|never)$/u
const met = /^(talked|met|sat|walked|drove|laughed|chatted|joked|drank|shook|waved)$/u
const replied = classOf('replied')
const asked = classOf('asked')
const said = /^(said|says|asked|asks|answered|replied|wrote|writes|told|added|adds|explains?|recalls?)$/u
const somebody = /^\w+(?:er|or|ist|ian)$/u

/** Whether a sentence of these clauses does, one that {@link isSaying} apart. */
export function isMoment(text: string, list: readonly Clause[]): boolean {
  const claim = list.find(({ kind }) => kind === 'main')
  if (claim && isDeed(claim.words)) return true
  return isQuoting(text) && list.some(({ words }) => words.some((word) => said.test(word.text)))
}

function isDeed(words: readonly Word[]): boolean {
  const verb = mainVerb(words)
  if (verb < 1) return false
  const done = words[verb]
  const at = preceding(words, verb)?.tag === 'adv' ? verb - 2 : verb - 1
  const who = words[at]
  if (!done || !who || at > 4) return false
  // "What I got was an itch"
  if (who.text === 'i' && (at === 0 || /^(?:noun|num|conj|adv)$/u.test(preceding(words, at)?.tag ?? '')))
    return (done.tag === 'past' || done.text === 'had') && !insight.test(done.text)
  if (who.text === 'we') return met.test(done.text)
  return isOf(done, replied) || (isOf(done, asked) && isSomebody(who))
}

function isSomebody(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (word.name || /^(he|she|they|we)$/u.test(word.text) || person.test(word.text) || somebody.test(word.text))
  )
}

/** "The Tay Bridge opened in 1878", "At 06:10 the run finished": what a name did, or what happened at a time. */
export function narrates(text: string, list: readonly Clause[]): boolean {
  const words = list.find(({ kind }) => kind === 'main')?.words ?? []
  const verb = words[mainVerb(words)]
  if (!verb || (verb.tag !== 'past' && !was.has(verb.text))) return false
  // "In May the question was …": the name only says when.
  const named = words.some(
    ({ name, start }, at) => name && start < verb.start && words[at - 1]?.tag !== 'prep',
  )
  return named || moment.test(text)
}

const was: ReadonlySet<string> = new Set(['was', 'were', 'had', 'did'])
/** A year, or a time of day. */
const moment = /\b(?:(?:1[5-9]|20)\d\d|\d{1,2}:\d\d)\b/u

/** “We are not talking about comfort,” says Dorota: it opens with somebody's words, and does not end with them. */
function isQuoting(text: string): boolean {
  const code = text.charCodeAt(0)
  return (code === 34 || code === 0x201c) && !/["”][.!]?\s*$/u.test(text)
}

/** "Half past eight, I said.": what was asked stands before. */
export function isSaying(text: string): boolean {
  return saying.test(text)
}

const saying =
  /, (?:I|he|she|they|\p{Lu}\p{L}+) (?:said|asked|replied|answered|told (?:me|us|him|her))[.!]?\s*$/u
