/** Where an English sentence falls into statements that say something each by themselves. */
import type { Run } from '../pieces.ts'
import { statementsOf } from '../statements.ts'
import { pronoun } from './pointing.ts'
import { tagWords } from './words.ts'

const semicolon = /;\s/gu
const paired = /:\s|\b(on the one hand|not only|neither|either|if|unless|although|first|both)\b/iu
const turns =
  /^(but|yet|however|otherwise|so|therefore|thus|rather|instead|and|or|nor|on the other|that is|this|these|it|they|he|she|others?|the other|some)\b/iu

/** Start and end of each, divided at semicolons. */
export function statements(text: string): Run[] {
  return statementsOf(text, semicolon, paired, turns, isTold)
}

/**
 * "…; put another word in its place, and it means the paper": what tells somebody what to do names no subject, so that
 * its pronouns may mean what stands before it.
 */
function isTold(statement: string): boolean {
  const [own = ''] = statement.split(semicolon, 1)
  if (!pronoun.test(own)) return false
  const [first] = tagWords(own)
  return first?.tag === 'verb' && first.entry?.verb?.form === 'base'
}
