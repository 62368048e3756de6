/** English sentences that can stand right under the one before them. */
import type { Stance } from '../language.ts'
import { speaksOf } from './antecedents.ts'
import { clauses } from './clauses.ts'
import { tagWords } from './words.ts'

/**
 * Whether the words `before` speak of what the sentence's pronoun stands for, or name the noun that it points to; an
 * opening ("by that standard") may call them something else.
 */
export function takesUp({ names, pronoun, frames }: Stance, before: string): boolean {
  if (frames) return true
  if (names !== undefined)
    return tagWords(before).some(({ text, tag }) => tag === 'noun' && isSame(text, names))
  return pronoun !== undefined && speaksOf(clauses(before), pronoun)
}

/** "Rules" are what "this rule" is one of. */
function isSame(one: string, other: string): boolean {
  return one === other || `${one}s` === other || one === `${other}s`
}
