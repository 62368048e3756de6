/** The subject of an English claim that only repeats what its section is about. */
import type { Topic } from '../language.ts'
import { isFinite, tagWords, type Word } from './words.ts'

const pronoun =
  /^(it|they)\s+(?=(?!(is|are|was|were|['’]s|has|have|had|would|will|should|must|may|might|can be|could be|all|both|each|themselves|deserves|takes|took|pays|helps|turns|turned|seems|appears|follows|makes|remains)\b)\w+)/iu
const article = /^(the|an?) /u
/** More words of a claim are never looked at. */
const near = 100

/**
 * How many characters of such a subject the claim opens with: a pronoun, or a name of the topic before a verb in the
 * third person ("The lock file records …"). Other verbs would read as if the hearer were told to do it.
 */
export function repeatedLength(words: string, topic: Topic): number {
  if (topic.alone === true) return 0
  return pronoun.exec(words)?.[0].length ?? namedLength(words, topic.names)
}

/** Whether a name can begin with the character `code`, behind an article of its own. */
function mayOpenWith(code: number, name: string): boolean {
  const first = name.charCodeAt(0) | 0x20
  // A letter of another script may have another small form; `t` and `a` can open an article.
  return first === (code | 0x20) || first >= 128 || first === 116 || first === 97
}

function namedLength(words: string, names: readonly string[]): number {
  const opening = words.slice(0, near).toLowerCase()
  const from = article.exec(opening)?.[0].length ?? 0
  const letter = opening.charCodeAt(from)
  const name = names
    .filter((one) => mayOpenWith(letter, one))
    .map(bareName)
    .find((one) => one.length > 2 && opening.startsWith(one, from))
  if (name === undefined) return 0
  const end = from + name.length
  const tagged = tagWords(opening)
  const at = tagged.findIndex(({ start }) => start === end + 1)
  const verb = tagged[at]
  if (!verb || !saysOfIt(verb, tagged[at + 1]) || !isFinite(tagged, at)) return 0
  return opening.charAt(end) === ' ' ? end + 1 : 0
}

/** "records the version", "implements drafts", but no "models are", nor "models people" that may be a noun. */
function saysOfIt(verb: Word, next: Word | undefined): boolean {
  if (verb.tag !== 'verb' || !/[^s]s$/u.test(verb.text) || !next) return false
  if (next.tag === 'det' || next.tag === 'num' || next.tag === 'pron') return true
  return next.tag === 'noun' && verb.entry?.verb?.noun !== true
}

/** "Lock files" is what "the lock file" repeats. */
function bareName(name: string): string {
  const bare = name.toLowerCase().replace(article, '')
  return /[^s]s$/u.test(bare) ? bare.slice(0, -1) : bare
}
