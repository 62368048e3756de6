/** Results told in one sentence, in any language: "X reached 41 %, Y 38 % and Z 12 %". */
import type { Piece } from '../phrase.ts'
import { pieceAt } from './openings.ts'

/** One result: its figure, with what qualifies it, and what it is said of. */
export interface Result {
  figure: Piece
  name: Piece
}

export interface ResultWords {
  /** Between two results. */
  between: RegExp
  /** A figure at the end of its part, with words that qualify it; its unit is the first group. */
  figure: RegExp
  /** What stands between the name and the figure of the first result; it begins with its verb. */
  verb: RegExp
  /** What no name holds. */
  barred: RegExp
  /** Longest name, in characters. */
  longest: number
}

/** Undefined where fewer than three parts have a name and a figure of one unit. */
export function resultsIn(text: string, end: number, words: ResultWords): Result[] | undefined {
  const parts = partsOf(text.slice(0, end), words.between)
  if (parts.length < 3) return undefined
  const units = new Set<string>()
  const found = parts.flatMap(({ start, said }, index) => {
    const figure = words.figure.exec(said)
    if (!figure) return []
    units.add(figure[1] ?? '')
    const before = said.slice(0, figure.index)
    const verb = index === 0 ? words.verb.exec(before) : null
    if (index === 0 && !verb) return []
    const name = (verb ? before.slice(0, verb.index) : before).trimEnd()
    const blank = /^\s*/u.exec(name)?.[0].length ?? 0
    if (name.length === blank || name.length - blank > words.longest || words.barred.test(name)) return []
    return [
      {
        figure: pieceAt(start + figure.index, start + said.length),
        name: pieceAt(start + blank, start + name.length),
      },
    ]
  })
  return found.length === parts.length && units.size === 1 ? found : undefined
}

function partsOf(text: string, between: RegExp): { start: number; said: string }[] {
  const parts: { start: number; said: string }[] = []
  let start = 0
  for (const found of text.matchAll(between)) {
    parts.push({ start, said: text.slice(start, found.index) })
    start = found.index + found[0].length
  }
  return [...parts, { start, said: text.slice(start) }]
}
