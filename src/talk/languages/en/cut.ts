/** Whether what is left of an English sentence may lean on others, where all of it does not. */
import type { Piece } from '../../phrase.ts'
import { initials } from '../lexicon.ts'
import { classOf, isOf } from './classes.ts'
import type { Clause } from './clauses.ts'
import { bits } from './signs.ts'
import { inviting, meant, objectless, pointing } from './stance.ts'
import type { Word } from './words.ts'

/** Without any of these no sentence leans that does not open with what points. */
const leaning = bits('back', 'pronoun', 'saying', 'referring', 'nameless')
const wanting = classOf('one') | classOf('asking')
const is = classOf('is')
const ordinal = bits('ordinal')
/** Of what only opens or only closes it is no sentence. */
const enclosing = initials('()[]"“”')

/** False where no rule of `stance` can find it: only what is left for which this is true needs to be read for it. */
export function mayLean(list: readonly Clause[], pieces: readonly Piece[], said: string): boolean {
  const claim = list.find(({ words }) => isLeft(words[0], pieces))
  const [first, second] = claim?.words ?? []
  // It sets out in the middle of a clause, or with what is no claim.
  if (!claim || !first || first.start !== pieces[0]?.start || claim.kind !== 'main') return true
  let last = first
  for (const { words } of list) {
    for (const word of words) {
      if (!isLeft(word, pieces)) continue
      if ((word.signs & leaning) !== 0 || isOf(word, wanting)) return true
      last = word
    }
  }
  const opens = { opens: first.signs, holds: 0, ends: 0 }
  return (
    first.tag === 'num' ||
    first.text === 'because' ||
    second?.text === 'because' ||
    ((second?.signs ?? 0) & ordinal) !== 0 ||
    goesOn(last) ||
    enclosing.within(said) ||
    [pointing, objectless, meant, inviting].some((cue) => cue.test(said, opens))
  )
}

/** Nothing ends on such a word but what stands before something else. */
function goesOn(last: Word): boolean {
  if (last.tag === 'not') return true
  return last.entry?.tag === 'aux' || last.text === 'to' || last.text === 'al' || isOf(last, is)
}

function isLeft(word: Word | undefined, pieces: readonly Piece[]): boolean {
  if (word) for (const { start, end } of pieces) if (word.start >= start && word.start < end) return true
  return false
}
