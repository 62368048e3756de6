/** Two sides of one English passage. */
import type { Piece } from '../../phrase.ts'
import type { Side } from '../language.ts'
import { trimRun, type Run } from '../pieces.ts'
import { bareEnd } from './segments.ts'

/** On the one hand …; on the other hand … */
export function sides(text: string): [Side, Side] | undefined {
  const first = /on (the )?one hand,?\s*/iu.exec(text)
  const second = /(?:[,;]\s*)?(?:(?:but|and|while)\s+(?:that\s+)?)?on the other( hand)?,?\s*/iu.exec(text)
  if (!first || !second || second.index <= first.index) return undefined
  const end = bareEnd(text)
  const left = piece(text, { start: first.index + first[0].length, end: second.index })
  const right = piece(text, { start: second.index + second[0].length, end })
  return left && right && [{ claim: [left] }, { claim: [right] }]
}

function piece(text: string, run: Run): Piece | undefined {
  const trimmed = trimRun(text, run, /[\s,;:.]/u)
  return trimmed && { ...trimmed, before: '' }
}

/** Opens one half of a comparison over two sentences. */
export function half(text: string): 'first' | 'second' | undefined {
  if (/^((but|and|yet)\s+)?on the other( hand)?\b/iu.test(text)) return 'second'
  return /^on (the )?one hand\b/iu.test(text) ? 'first' : undefined
}
