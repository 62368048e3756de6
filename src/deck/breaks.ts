/** Where a line of Chinese or Japanese may break: between words, never before a particle, never inside a term. */
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { toString } from 'mdast-util-to-string'
import { keepWhole, namesIn, wrapNames } from './names.ts'
import { breaksBetween, words } from './segments.ts'

const han = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
/** What is set as it is, or is not set as text. */
const untouched = new Set(['svg', 'pre', 'code', 'math', 'footer', 'aside', 'wbr'])

/** Whether lines of this language break between any two characters, so that breaks are to be written. */
export function needsBreaks(lang: string): boolean {
  return /^(zh|ja)\b/i.test(lang)
}

type IsTerm = (left: string, right: string) => boolean

/**
 * Write `<wbr>` between the words of every text in Chinese or Japanese. No text
 * changes; the theme's `word-break: keep-all` lets lines break nowhere else.
 */
export function writeBreaks(tree: Element, lang: string, isTerm: IsTerm): void {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'word' })
  const breaks = needsBreaks(lang)
  tree.children = tree.children.flatMap((child): ElementContent[] => {
    if (child.type === 'text')
      return breaks && han.test(child.value) ? broken(child.value, segmenter, isTerm) : wrapNames(child.value)
    if (child.type !== 'element') return [child]
    if (child.tagName === 'code') keepWhole(child)
    if (untouched.has(child.tagName)) return [child]
    const own = child.properties['lang']
    // The talk's terms are those of its language.
    const isOwn = typeof own !== 'string' || own.split('-')[0] === lang.split('-')[0]
    writeBreaks(child, isOwn ? lang : own, isOwn ? isTerm : () => false)
    return [child]
  })
  if (breaks) tree.children = withMarks(withSeams(tree.children))
}

const inline = new Set(['em', 'strong', 'i', 'a', 'del', 'mark'])

/** The same with a break where a text and an element in it meet, as inside the text. */
function withSeams(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child, index): ElementContent[] => {
    const before = children[index - 1]
    const isSeam = before && meet(before, child) && breaksBetween(toString(before), toString(child))
    return isSeam ? [h('wbr'), child] : [child]
  })
}

const marksFirst = /^[，。、；：？！）》」』”’…]+/u

/** The same with a formula and the marks that follow it as one: a line may break after a formula, even before a mark. */
function withMarks(children: readonly ElementContent[]): ElementContent[] {
  const made: ElementContent[] = []
  for (const child of children) {
    const before = made.at(-1)
    const [marks = ''] = (child.type === 'text' && marksFirst.exec(child.value)) || []
    if (marks && child.type === 'text' && before?.type === 'element' && before.tagName === 'math') {
      const rest = child.value.slice(marks.length)
      made[made.length - 1] = h('span', { className: ['nb'] }, [before, marks])
      if (rest) made.push({ ...child, value: rest })
    } else made.push(child)
  }
  return made
}

/** Whether one is a text and the other an element in its lines: elements alone may be laid out otherwise. */
function meet(left: ElementContent, right: ElementContent): boolean {
  const kinds = [left, right].map((one) =>
    one.type === 'text' ? 'text' : one.type === 'element' && inline.has(one.tagName) ? 'inline' : 'other',
  )
  return kinds.includes('text') && kinds.includes('inline')
}

/** Keep the names of every text on one line each (see {@link wrapNames}). No text changes. */
export function keepNames(tree: Element): void {
  tree.children = tree.children.flatMap((child): ElementContent[] => {
    if (child.type === 'text') return wrapNames(child.value)
    if (child.type === 'element' && child.tagName === 'code') keepWhole(child)
    else if (child.type === 'element' && !untouched.has(child.tagName)) keepNames(child)
    return [child]
  })
}

function broken(text: string, segmenter: Intl.Segmenter, isTerm: IsTerm): ElementContent[] {
  const pieces = words(text, segmenter, isTerm)
  return partsOf(text, pieces).flatMap(({ values, breaksBefore }): ElementContent[] => {
    const [only = '', ...more] = values
    const joint = h('span', { className: ['j'] }, values.flatMap(unbroken))
    return [...(breaksBefore ? [h('wbr')] : []), ...(more.length === 0 ? wrapMarks(only) : [joint])]
  })
}

/** A part of a joint, between whose characters a browser would break. */
function unbroken(value: string): ElementContent[] {
  return value.length > 1 && han.test(value) ? [h('span', { className: ['nb'] }, value)] : wrapNames(value)
}

/** A part of a text; where it has several values it is a joint, and a browser breaks between them by itself. */
interface Part {
  values: string[]
  breaksBefore: boolean
}

interface Range {
  start: number
  end: number
}

/**
 * The parts of a text between which lines may break. A `<wbr>` between a Chinese character and a letter would take away
 * the space that a browser puts there, so these two stand in an element of their own, inside which lines break as usual.
 */
function partsOf(text: string, pieces: readonly string[]): Part[] {
  const breaks = new Set<number>()
  let at = 0
  for (const piece of pieces.slice(0, -1)) breaks.add((at += piece.length))
  const ranges = merged([...breaks].flatMap((place) => jointAt(text, place, breaks) ?? []))
  const isInside = (place: number) => ranges.some(({ start, end }) => start < place && place < end)
  const cuts = [0, ...breaks, ...ranges.flatMap(({ start, end }) => [start, end]), text.length]
  const outer = sorted(cuts.filter((cut) => !isInside(cut)))
  return outer.slice(0, -1).map((start, index) => {
    const end = outer[index + 1] ?? text.length
    const inner = sorted([start, ...[...breaks].filter((place) => start < place && place < end), end])
    return {
      values: inner.slice(0, -1).map((from, place) => text.slice(from, inner[place + 1])),
      breaksBefore: breaks.has(start),
    }
  })
}

function sorted(places: readonly number[]): number[] {
  return [...new Set(places)].sort((a, b) => a - b)
}

const letters = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}]/u.source
const lettersBefore = new RegExp(`${letters}{1,24}$`, 'u')
const lettersAfter = new RegExp(`^${letters}+`, 'u')
const hanBefore = new RegExp(`${han.source}$`, 'u')
const hanAfter = new RegExp(`^${han.source}`, 'u')

/** The character and the letters that meet at a place; undefined where no such meet. */
function jointAt(text: string, place: number, breaks: ReadonlySet<number>): Range | undefined {
  const [before, after] = [text.slice(Math.max(0, place - 24), place), text.slice(place)]
  const left = hanBefore.exec(before) ?? lettersBefore.exec(before)
  const right = hanAfter.exec(after) ?? lettersAfter.exec(after)
  if (!left || !right || han.test(left[0]) === han.test(right[0])) return undefined
  const end = place + right[0].length
  // At the end of the joint a browser would break too, so that it takes in what no line breaks before.
  const next = end < text.length && !breaks.has(end) ? String.fromCodePoint(text.codePointAt(end) ?? 0) : ''
  const range = { start: place - left[0].length, end: end + next.length }
  const names = namesIn(text).filter(({ start, end }) => start < range.end && range.start < end)
  return merged([range, ...names])[0]
}

function merged(ranges: readonly Range[]): Range[] {
  const found: Range[] = []
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = found.at(-1)
    if (last && range.start < last.end) last.end = Math.max(last.end, range.end)
    else found.push({ ...range })
  }
  return found
}

/** In a word as long as this, a browser may have to break by force, and would before a mark. */
const longWord = 5
const closed = /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{2}[，。、；：？！）》」』”’…]+)/u

function wrapMarks(value: string): ElementContent[] {
  if (value.length <= longWord || !closed.test(value)) return wrapNames(value)
  return value
    .split(closed)
    .filter((part) => part !== '')
    .flatMap((part) => (closed.test(part) ? [h('span', { className: ['nb'] }, part)] : wrapNames(part)))
}
