/** The name that a paragraph or an item opens with, set strong: "**Cost.** …", "**Is it fast?** …", "**Export**: …". */
import type { Strong } from 'mdast'
import type { Sentence } from '../../article/nodes.ts'
import type { Language } from '../languages/language.ts'
import { phraseText, type Piece } from '../phrase.ts'
import type { Candidate } from '../candidate.ts'

/** A name, and where in its sentence's text the rest begins: at the end, if the name is a sentence of its own. */
export interface Name {
  piece: Piece
  end: number
  whole: boolean
}

/** Undefined where the sentence opens with no name that is short enough for a head; `stretch` allows more length. */
export function nameOf(
  { sentence, start, mark }: Candidate,
  language: Language,
  stretch = 1,
): Name | undefined {
  const strong = opening(sentence)
  if (!strong || start > 0 || mark) return undefined
  const text = phraseText(sentence)
  const before = text.length - text.trimStart().length
  const said = phraseText(strong)
  const rest = text.slice(before + said.length)
  const whole = /^[\s.:。：?？!！]*$/u.test(rest)
  const ends = /[.:。：?？!！]\s*$/u.test(said) || /^\s*[:：]/u.test(rest)
  if (!whole && !ends) return undefined
  const marks = /^[\s.:。：]*/u.exec(rest)?.[0].length ?? 0
  const length = said.replace(/[\s.:。：!！]+$/u, '').length
  const asks = whole && /^[?？]/u.test(rest) ? 1 : 0
  const piece = { start: before, end: before + length + asks, before: '' }
  const units = language.units(text.slice(piece.start, piece.end))
  if (units === 0 || units > language.longest.title * stretch) return undefined
  return { piece, end: before + said.length + marks, whole }
}

/** The sentence's first child that says anything, if it is set strong. */
function opening(sentence: Sentence): Strong | undefined {
  const first = sentence.children.find((child) => phraseText(child).trim() !== '')
  return first?.type === 'strong' ? first : undefined
}
