/** What sentences open with, in any language: pieces of them, dates and stages. */
import type { Piece } from '../phrase.ts'
import type { Opening } from './language.ts'

/** A run of a sentence's text, with nothing before it. */
export function pieceAt(start: number, end: number): Piece {
  return { start, end, before: '' }
}

/** `dated` has the date as its first group and the year as its second; `staged` the word as its first. */
export function stageOf(text: string, dated: RegExp, staged: RegExp): Opening | undefined {
  const date = dated.exec(text)
  if (date?.[1]) {
    const start = date[0].indexOf(date[1])
    return { head: pieceAt(start, start + date[1].length), end: date[0].length, year: Number(date[2]) }
  }
  const word = staged.exec(text)
  return word?.[1] ? { head: pieceAt(0, word[1].length), end: word[0].length } : undefined
}
