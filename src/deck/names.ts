/** Names that end in a number (`GPT-3.5`, `DeepSeek-R1`): a line does not break at their hyphen. */
import type { ElementContent } from 'hast'
import { h } from 'hastscript'

/** A word, a hyphen, then a number with a few letters around it at most. */
const name =
  /(?<![\p{Script=Latin}\p{N}])[\p{Script=Latin}\p{N}.]+(?:[-‑]\p{Script=Latin}{0,3}\p{N}+(?:\.\p{N}+)*\p{Script=Latin}{0,2})+(?![\p{Script=Latin}\p{N}])/gu
/** A longer name, kept whole, might be wider than the narrowest column. */
const longest = 12

/** From where to where the names of a text run. */
export function namesIn(text: string): { start: number; end: number }[] {
  return [...text.matchAll(name)]
    .map(({ index, 0: found }) => ({ start: index, end: index + found.length }))
    .filter(({ start, end }) => end - start <= longest)
}

/** A text with its names in `span.nb`, which the theme keeps on one line. */
export function wrapNames(text: string): ElementContent[] {
  const made: ElementContent[] = []
  let done = 0
  for (const { start, end } of namesIn(text)) {
    if (start > done) made.push({ type: 'text', value: text.slice(done, start) })
    made.push(h('span', { className: ['nb'] }, text.slice(start, end)))
    done = end
  }
  if (done < text.length || made.length === 0) made.push({ type: 'text', value: text.slice(done) })
  return made
}
