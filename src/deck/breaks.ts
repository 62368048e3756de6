/** Where a line of Chinese or Japanese may break: between words, never before a particle, never inside a term. */
import type { Element, ElementContent, Nodes, Text } from 'hast'
import { h } from 'hastscript'
import { namesIn, wrapNames } from './names.ts'

const han = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const opens = /[「『（《“‘〈【(]$/
const particle = /^(的|[了是吗呢吧着地得上里中后们之者等]$)/
const pause = /[，；。：？！、]$/
/** In characters. What is longer, however often it is said, is a phrase, and may not fit on a line. */
const longestTerm = 8
/** What is set as it is, or is not set as text. */
const untouched = new Set(['svg', 'pre', 'code', 'math', 'footer', 'aside', 'wbr'])

/** Whether lines of this language break between any two characters, so that breaks are to be written. */
export function needsBreaks(lang: string): boolean {
  return /^(zh|ja)\b/i.test(lang)
}

/** The words of a text, particles joined to the word before and single characters to a neighbour. */
export function words(
  text: string,
  segmenter: Intl.Segmenter,
  isTerm: (left: string, right: string) => boolean,
): string[] {
  const found: string[] = []
  const names = namesIn(text)
  let before = ''
  for (const { segment, index, isWordLike } of segmenter.segment(text)) {
    const last = found.at(-1)
    const joins =
      last !== undefined &&
      (!isWordLike ||
        names.some(({ start, end }) => start < index && index < end) ||
        opens.test(last) ||
        particle.test(segment) ||
        // A number and its unit.
        /\d\s?$/.test(last) ||
        (last.length < 2 && !pause.test(last)) ||
        (last.length + segment.length <= longestTerm && isTerm(before, segment)))
    if (joins) found[found.length - 1] = last + segment
    else found.push(segment)
    before = segment
  }
  const end = found.at(-1)
  if (found.length > 1 && end !== undefined && end.length < 2)
    found.splice(-2, 2, `${found.at(-2) ?? ''}${end}`)
  return found
}

/**
 * Write `<wbr>` between the words of every text in Chinese or Japanese. No text
 * changes; the theme's `word-break: keep-all` lets lines break nowhere else.
 */
export function writeBreaks(
  tree: Element,
  lang: string,
  isTerm: (left: string, right: string) => boolean,
): void {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'word' })
  eachText(tree, lang, (text) =>
    han.test(text.value) ? broken(text, segmenter, isTerm) : wrapNames(text.value),
  )
}

/** Keep the names of every text in the language on one line each (see {@link wrapNames}). No text changes. */
export function keepNames(tree: Element, lang: string): void {
  eachText(tree, lang, (text) => wrapNames(text.value))
}

/** Set every text of the tree that is in its language anew. */
function eachText(tree: Element, lang: string, set: (text: Text) => ElementContent[]): void {
  tree.children = tree.children.flatMap((child): ElementContent[] => {
    if (child.type === 'text') return set(child)
    if (child.type === 'element' && !untouched.has(child.tagName) && sameLanguage(child, lang))
      eachText(child, lang, set)
    return [child]
  })
}

function broken(
  node: Text,
  segmenter: Intl.Segmenter,
  isTerm: (left: string, right: string) => boolean,
): ElementContent[] {
  return words(node.value, segmenter, isTerm).flatMap((value, index): ElementContent[] => [
    ...(index > 0 ? [h('wbr')] : []),
    ...wrapNames(value),
  ])
}

function sameLanguage(element: Element, lang: string): boolean {
  const own = element.properties['lang']
  return typeof own !== 'string' || own.split('-')[0] === lang.split('-')[0]
}

/** Wrap each clause of a quotation in `span.c`, so that it stays whole where it fits on a line. */
export function wrapClauses(element: Element): void {
  const inner = element.children.filter((child): child is Element => child.type === 'element' && isRun(child))
  if (inner.length > 0) for (const run of inner) wrapClauses(run)
  else element.children = clausesOf(element)
}

/** A paragraph or a sentence: its clauses are wrapped inside, so that it stays one element. */
function isRun({ tagName, properties }: Element): boolean {
  return tagName === 'p' || (tagName === 'span' && properties['dataSource'] !== undefined)
}

function clausesOf(element: Element): Element[] {
  const clauses: ElementContent[][] = [[]]
  for (const child of element.children) {
    const parts = child.type === 'text' ? child.value.split(/(?<=[，；。：！？])/) : [child]
    for (const part of parts) {
      clauses.at(-1)?.push(typeof part === 'string' ? { type: 'text', value: part } : part)
      if (pause.test(lastText(part))) clauses.push([])
    }
  }
  return clauses
    .filter((clause) => clause.length > 0)
    .map((clause) => h('span', { className: ['c'] }, clause))
}

function lastText(node: Nodes | string): string {
  if (typeof node === 'string') return node
  if (node.type === 'text') return node.value
  const last = 'children' in node ? node.children.at(-1) : undefined
  return last ? lastText(last) : ''
}
