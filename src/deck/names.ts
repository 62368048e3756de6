/** Names with a number (`GPT-3.5`, `DeepSeek-R1`), numbers with a unit (`2025 年`) and short compounds (`sign-in`): a line does not break inside. */
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { toString } from 'mdast-util-to-string'

/** A word, a hyphen, then a number with a few letters around it at most. */
const name =
  /(?<![\p{Script=Latin}\p{N}])[\p{Script=Latin}\p{N}.]+(?:[-‑]\p{Script=Latin}{0,3}\p{N}+(?:\.\p{N}+)*\p{Script=Latin}{0,2})+(?![\p{Script=Latin}\p{N}])/gu
/** Two words of at most twelve letters with a hyphen between them, which one reads as one. */
const compound =
  /(?<![\p{L}\p{N}‑-])(?=[\p{Script=Latin}‑-]{1,13}(?![\p{L}\p{N}‑-]))\p{Script=Latin}+[-‑]\p{Script=Latin}+/gu
/** Units that stand after a number and a space: of memory, time, length, mass, temperature and electricity. */
const unit =
  /(?:[KMGTk]i?B|[μmn]?s|min|h|[kcmμn]?m|[kmμ]?g|°[CF]?|℃|%|[kMG]?(?:W|Wh|Hz|V)|[mk]?A|[hkM]?Pa|dB|px|K)/
    .source
/** A number, a space, and its unit; some write a space before a Chinese one too, and Cyrillic keeps what is counted. */
const quantity = new RegExp(
  `\\p{N}(?:[\\p{N}.,]*\\p{N})?[ \\u00a0](?:\\p{Script=Han}|(?:${unit}|\\p{Script=Cyrillic}{1,12})(?![\\p{L}\\p{N}]))`,
  'gu',
)
/** A longer name, kept whole, might be wider than the narrowest column. */
const longest = 14

/** From where to where the names and quantities of a text run, in order. */
export function namesIn(text: string): { start: number; end: number }[] {
  let before = 0
  return [...text.matchAll(name), ...text.matchAll(compound), ...text.matchAll(quantity)]
    .map(({ index, 0: found }) => ({ start: index, end: index + found.length }))
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      const taken = start >= before && end - start <= longest
      if (taken) before = end
      return taken
    })
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

/** A short piece of code in a line is a name, too: `dev-setup.sh`. */
export function keepWhole(code: Element): void {
  if (toString(code).length <= longest) code.properties = { ...code.properties, className: ['nb'] }
}
