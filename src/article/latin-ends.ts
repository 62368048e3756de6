import { leading, numbered, starters, trailing } from './abbreviations.ts'
import type { Candidate } from './sentence-ends.ts'

/** Who said what was quoted: “Why?” Tom asked. */
const saying =
  /^\s+(?:\p{Lu}[\p{L}.]*\s+){1,2}(?:said|says|asked|asks|replied|answered|wrote|writes|added|cried|exclaimed)\b/u
/** Names that begin with a small letter and go on like no word does: iPhone, foo.ts, left-pad. */
const smallName = /^[a-z]+(?:[A-Z\d_]|[.-][a-z])/

/** An adverb with a comma begins a sentence: Typically, … */
const adverb = /^\p{Lu}\p{Ll}+ly,?\s/u
const labelled =
  /(?:appendix|figure|table|section|part|plan|class|type|group|level|grade|phase|option|chapter|vitamin) \S$/i

/** Whether a half-width terminator ends a sentence of a language that puts spaces between words. */
export function endsLatinSentence(candidate: Candidate): boolean {
  const { text, run, end, closed } = candidate
  const rest = text.slice(end, end + 48)
  if (!/^\s/.test(rest)) return false
  const next = rest.replace(/^[\s"'“‘«([（「]+/, '')
  const opened = /^\s+[([]/.test(rest)
  if (closed?.kind === 'quote' && saying.test(rest)) return false
  if (/^\p{Ll}/u.test(next)) return run === '.' && !closed && beginsSmall(candidate, next)
  if (/^(?:[,;:)–—!?…]|\.(?!\p{L}))/u.test(next)) return false
  return run !== '.' || closed !== undefined || !isAbbreviation(candidate, next, opened)
}

/** A sentence may begin with a small letter (a package's name), after a word that is no abbreviation. */
function beginsSmall(candidate: Candidate, next: string): boolean {
  const word = wordBefore(candidate)
  if (isListed(word)) return false
  return smallName.test(next) ? word.length > 1 : /^[\p{L}-]{5,}$/u.test(word)
}

function isListed(word: string): boolean {
  const lower = word.toLowerCase()
  return leading.has(lower) || numbered.has(lower) || trailing.has(lower) || /^\p{L}(?:\.\p{L})+$/u.test(word)
}

function isAbbreviation(candidate: Candidate, next: string, opened: boolean): boolean {
  const word = wordBefore(candidate)
  const lower = word.toLowerCase()
  const begins = starters.has(/^[\p{L}’']+/u.exec(next)?.[0] ?? '') || adverb.test(next)
  const number = /^[\d#§ivxIVX]/.test(next) && !begins
  if (leading.has(lower)) return true
  if (numbered.has(lower) && number) return true
  // Two letters in a row: z. B., J. R. Jones.
  if (/^\p{L}$/u.test(word) && /^\p{L}\.(?:\s|$)/u.test(next)) return true
  // Initials (J. Smith, U.S.) and what a sentence may end in: the next word decides.
  if (/^\p{Lu}$/u.test(word)) return word !== 'I' && !begins && !isLabel(candidate)
  if (lower === 'etc' || lower === 'usw') return opened || number
  if (/^\p{L}(?:\.\p{L})+$/u.test(word) || trailing.has(lower)) return opened || number || !begins
  // The number of an item: “1. First”.
  return /^\d{1,2}$/.test(word) && candidate.text.slice(candidate.from, candidate.at).trim() === word
}

/** The letter names a thing (Appendix B) and is no initial of a person. */
function isLabel({ text, at }: Candidate): boolean {
  return labelled.test(text.slice(Math.max(0, at - 16), at))
}

/** The word that the full stop follows, without quotes and brackets before it: `e.g`, `Dr`, `3.5`. */
function wordBefore({ text, at, from }: Candidate): string {
  const start = Math.max(from, at - 24)
  return /[\p{L}\p{N}.&’'-]*$/u.exec(text.slice(start, at))?.[0].replace(/^[.’'-]+/, '') ?? ''
}
