/** Words inside an English clause that only tie it to the sentence before it: "We then train", "can also read". */
import { preceding } from '../../preceding.ts'
import type { Run } from '../pieces.ts'
import { bits, wordsOf } from './signs.ts'
import type { Word } from './words.ts'

const ties = wordsOf('ties')
const mayTie = bits('ties')

/** Half of a pair within the sentence, or the order of two acts. */
const paired: ReadonlySet<string> = new Set(
  'if when whenever once unless only just merely first and or but so given since because not'.split(' '),
)

/**
 * Where such words stand between a subject or auxiliary and its verb, as long as nothing before them in the sentence is
 * what they go on from.
 */
export function connectives(clauses: readonly { words: readonly Word[] }[]): Run[] {
  const found: Run[] = []
  if (!clauses.some(({ words }) => words.some(({ signs }) => signs & mayTie))) return found
  for (const { words } of clauses) {
    for (const [at, word] of words.entries()) {
      if (paired.has(word.text)) return found
      if (!ties.has(word.text)) continue
      const [last, next] = [preceding(words, at), words[at + 1]]
      if (last && next && word.start - last.end === 1 && next.start - word.end === 1 && parts(last, next))
        found.push({ start: last.end, end: next.start })
    }
  }
  return found
}

function parts(last: Word, next: Word): boolean {
  const behind = last.tag === 'noun' || last.tag === 'pron' || last.tag === 'aux'
  return behind && (next.tag === 'verb' || next.tag === 'past' || next.tag === 'aux' || next.tag === 'be')
}
