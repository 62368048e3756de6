/** What an English sentence speaks of: the noun phrase before its verb. */
import type { Piece } from '../../phrase.ts'
import { pieceAt } from '../openings.ts'
import type { Clause } from './clauses.ts'
import { wordsIn } from './remains.ts'
import type { Word } from './words.ts'

/** Determiners that a name of the thing can do without; others (no, few, this …) change what is spoken of. */
const bare = /^(the|an?)$/u
/** Before a noun alone these say nothing of what it is. */
const vague =
  /^(recent|other|certain|central|main|first|second|third|last|best|same|full|whole|corresponding|associated|following|next|new|such|more|most|many|own)$/u
/** Words of a topic: more would be a sentence. */
const most = 6

/** "The reward model outputs …" → reward model, by the clauses of the sentence; undefined where a pronoun, a clause or a word for anyone comes first. */
export function subject(text: string, clauses: readonly Clause[]): Piece | undefined {
  if (clauses[0]?.kind !== 'main') return undefined
  const words = wordsIn(clauses)
  const from = words[0] && bare.test(words[0].text) ? 1 : 0
  const verb = words.findIndex((word) => word.tag === 'aux' || word.tag === 'verb' || word.tag === 'past')
  const phrase = words.slice(from, verb)
  const [start, end] = [phrase[0], phrase.at(-1)]
  if (!start || !end || verb <= from || phrase.length > most || !phrase.every(nominal)) return undefined
  const said = text.slice(start.start, end.end)
  // A single common noun names too much, and marks inside mean that the phrase goes on.
  if (start.tag !== 'noun' || end.tag !== 'noun' || /[^\p{L}\p{N}\s$&'’-]/u.test(said)) return undefined
  if (phrase.length === 2 && vague.test(start.text)) return undefined
  if (/^(numbers?|different|similar)$|ed$/u.test(start.text)) return undefined
  return phrase.length > 1 || /\p{Lu}/u.test(said.slice(1)) ? pieceAt(start.start, end.end) : undefined
}

function nominal({ tag, text }: Word): boolean {
  // A letter alone is a sign of a formula.
  if (tag === 'noun' && (text.length < 2 || text === 'al')) return false
  if (tag === 'noun')
    return !/^(how|why|people|person|anyone|others|one|ones|thing|things|same|own)$/u.test(text)
  return /^(of|and|for|in|on|between|with)$/u.test(text) || bare.test(text)
}
