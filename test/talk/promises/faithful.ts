/** P1: nothing is said that the article does not say. */
import type { Root } from 'mdast'
import type { Position } from 'unist'
import { visit } from 'unist-util-visit'
import { languageOf } from '../../../src/talk/languages/index.ts'
import type { Plan } from '../plan.ts'
import { alignment, wordsOf } from './kept.ts'
import { plainText, type Said, saidOn } from './said.ts'
import { lostNearness, lostTruth } from './truth.ts'
import type { Violation } from './violation.ts'

/** Every word on a slide is a word of its source, in order, and no word that carries truth is missing. */
export function unfaithful(plan: Plan): Violation[] {
  const texts = textsOf(plan.article)
  const own = ownWords(plan)
  return plan.slides.flatMap((slide) => {
    const all = saidOn(slide)
    return all.flatMap((said) => wrongs(said, all, texts, own))
  })
}

function wrongs(
  said: Said,
  beside: readonly Said[],
  texts: ReadonlyMap<string, string>,
  own: readonly string[],
): Violation[] {
  if (said.author) return []
  const violation = (what: string): Violation => ({ promise: 'P1', place: said.sources[0], what })
  // A number that tells two slides with one title apart is Lectern's own.
  const text = said.part === 'title' ? said.text.replace(/ \(\d+\)$/u, '') : said.text
  if (said.sources.length === 0)
    return own.includes(text) ? [] : [violation(`a ${said.part} without a source: ${text}`)]
  const whole: string[] = []
  for (const place of said.sources) {
    const one = texts.get(keyOf(place))
    if (one === undefined)
      return [violation(`the source of this ${said.part} is no sentence or block: ${text}`)]
    const isBare = names.has(said.part) && !outlineNumber.test(text)
    whole.push(isBare ? one.replace(outlineNumber, '') : one)
  }
  // A line of code names its block.
  if (said.part === 'title' && whole.some((one) => linesOf(one).includes(text))) return []
  return wrongIn(text, whole.join('\n。 '), said, beside).map(violation)
}

/** What repeats a heading repeats it without its number: "10.1 Would it be stable?". */
const names: ReadonlySet<string> = new Set(['title', 'kicker', 'entry'])
const outlineNumber =
  /^\s*(?:\d{1,2}(?:\.\d{1,2})*\.?\s+(?=\p{L})|第\s?[\d一二三四五六七八九十]+\s?[章节回]\s+|(?:chapter|section|part)\s\d+\.\s)/iu

/** The lines of a block, where it has several. */
function linesOf(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim())
  return lines.length > 1 ? lines : []
}

/** What is wrong with the words, whose sources follow one another in `whole`. */
function wrongIn(
  text: string,
  whole: string,
  { part, under, sources }: Said,
  beside: readonly Said[],
): string[] {
  const words = wordsOf(whole)
  const found = alignment(wordsOf(text), words)
  if (!found) return [`not in the words of its sentence: ${text} ← ${whole}`]
  if (part === 'figure') {
    const nearness = lostNearness(whole, words[found[0] ?? -1]?.start ?? 0)
    // The point under the figure says how exact it is.
    const said = beside.some((one) => one.sources[0] === sources[0] && one.text.includes(nearness ?? ''))
    return said ? [] : [`a figure lost "${nearness ?? ''}": ${text} ← ${whole}`]
  }
  // A head that names the side of a comparison: the point under it, of the same sentence, makes the claim.
  if (part === 'head' && beside.some((one) => one.part === 'point' && one.sources[0] === sources[0]))
    return []
  // The date of a stage stands above its point.
  const above = under ? (alignment(wordsOf(under.text), words) ?? []) : []
  return lostTruth(whole, words, new Set([...found, ...above])).map(
    (truth) => `a ${part} lost "${truth}": ${text} ← ${whole}`,
  )
}

/** The text of everything that a word can come from, by its place. */
function textsOf(article: Root): Map<string, string> {
  const found = new Map<string, string>()
  visit(article, (node) => {
    if (node.type === 'root' || !node.position) return
    const key = keyOf(node.position)
    if (!found.has(key) && node.type !== 'mark') found.set(key, spokenText(node))
  })
  return found
}

/** A figure is named by its caption or its text alternative. */
function spokenText(node: object): string {
  if ('type' in node && node.type === 'figure' && 'children' in node && Array.isArray(node.children)) {
    const image: unknown = node.children[0]
    return typeof image === 'object' && image !== null ? spokenText(image) : ''
  }
  if ('type' in node && node.type === 'image') {
    const alt = 'alt' in node && typeof node.alt === 'string' ? node.alt : ''
    const title = 'title' in node && typeof node.title === 'string' ? node.title : ''
    return `${title}\n${alt}`
  }
  return plainText(node)
}

export function keyOf({ start, end }: Position): string {
  return `${start.offset ?? -1}-${end.offset ?? -1}`
}

/** Lectern's own words, the only ones without a source: the file's name, Agenda, In short. */
function ownWords({ file, slides }: Plan): string[] {
  const { words } = languageOf(file.data.article?.lang ?? '')
  const cover = slides[0]?.title
  return [words.agenda, words.recap, ...(cover && cover.sources.length === 0 ? [plainText(cover)] : [])]
}
