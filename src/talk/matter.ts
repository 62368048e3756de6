/** What an article speaks of: each of its terms, and each pair of neighbouring terms, with how often and where it stands. */
import type { RootContent } from 'mdast'
import type { Language } from './languages/language.ts'
import { type Outline, type Part, withParts } from './outline.ts'
import { phraseText } from './phrase.ts'
import { sentencesIn } from './sentences.ts'

/** What tells how often a talk of the article names a term. */
export interface TermSigns {
  /** How often the article names it, and what share of all its terms that is; how many paragraphs do (all in logarithms). */
  times: number
  share: number
  spread: number
  /** It stands in the article's title, in a heading, in the first section. */
  title: number
  heading: number
  opening: number
  numeric: number
  /** It says nothing by itself. */
  common: number
}

/** The same of a pair of neighbouring terms. */
export interface PairSigns {
  times: number
  spread: number
  title: number
  heading: number
  /** Both of its terms stand in the first section. */
  opening: number
  /** How often its two terms stand anywhere, and how often together for that. */
  usual: number
  bound: number
  numeric: number
  /** How many of its two words say nothing by themselves. */
  common: number
}

export interface Matter {
  terms: ReadonlyMap<string, TermSigns>
  pairs: ReadonlyMap<string, PairSigns>
}

/** Read the prose of all parts; `title` is the talk's. */
export function matterOf(outline: Outline, title: string, language: Language): Matter {
  const counts = { terms: new Tally(), pairs: new Tally() }
  const parts = [outline.lead, ...outline.parts]
  const opening = new Set<string>()
  for (const part of parts) {
    const first = opening.size === 0
    for (const block of withParts(part).flatMap(({ blocks }) => blocks)) {
      for (const sentence of sentencesIn([block])) {
        const terms = language.tokens(phraseText(sentence))
        counts.terms.add(terms, block)
        counts.pairs.add(pairsIn(terms), block)
        if (first) for (const term of terms) opening.add(term)
      }
    }
  }
  const named = { title: language.tokens(title), headings: headingsOf(parts, language) }
  const terms = signsOfTerms(counts.terms, named, opening, language)
  return { terms, pairs: signsOfPairs(counts.pairs, terms, named) }
}

/** Neighbouring terms, as one string each. */
export function pairsIn(terms: readonly string[]): string[] {
  return terms.slice(1).map((term, at) => `${terms[at] ?? ''} ${term}`)
}

/** How often something stands in the article, and in how many blocks. */
class Tally {
  readonly times = new Map<string, number>()
  readonly blocks = new Map<string, number>()
  private readonly last = new Map<string, RootContent>()
  total = 0

  add(list: readonly string[], block: RootContent): void {
    for (const one of list) {
      this.times.set(one, (this.times.get(one) ?? 0) + 1)
      this.total += 1
      if (this.last.get(one) === block) continue
      this.last.set(one, block)
      this.blocks.set(one, (this.blocks.get(one) ?? 0) + 1)
    }
  }
}

interface Named {
  title: readonly string[]
  headings: readonly (readonly string[])[]
}

function signsOfTerms(
  { times, blocks, total }: Tally,
  { title, headings }: Named,
  opening: ReadonlySet<string>,
  language: Language,
): Map<string, TermSigns> {
  const [inTitle, inHeadings] = [new Set(title), new Set(headings.flat())]
  const signs = new Map<string, TermSigns>()
  for (const [term, count] of times) {
    signs.set(term, {
      times: Math.log(count),
      share: Math.log(count / total),
      spread: Math.log((blocks.get(term) ?? 1) / count),
      title: Number(inTitle.has(term)),
      heading: Number(inHeadings.has(term)),
      opening: Number(opening.has(term)),
      numeric: Number(/^\d/u.test(term)),
      common: Number(language.isCommon(term)),
    })
  }
  return signs
}

function signsOfPairs(
  { times, blocks }: Tally,
  terms: ReadonlyMap<string, TermSigns>,
  { title, headings }: Named,
): Map<string, PairSigns> {
  const [inTitle, inHeadings] = [new Set(pairsIn(title)), new Set(headings.flatMap(pairsIn))]
  const signs = new Map<string, PairSigns>()
  for (const [pair, count] of times) {
    const [first, second] = pair.split(' ').map((term) => terms.get(term))
    if (!first || !second) continue
    const usual = first.times + second.times
    signs.set(pair, {
      times: Math.log(count),
      spread: Math.log((blocks.get(pair) ?? 1) / count),
      title: Number(inTitle.has(pair)),
      heading: Number(inHeadings.has(pair)),
      opening: first.opening * second.opening,
      usual,
      bound: Math.log(count) - usual / 2,
      numeric: first.numeric + second.numeric,
      common: first.common + second.common,
    })
  }
  return signs
}

function headingsOf(parts: readonly Part[], language: Language): string[][] {
  return parts.flatMap(withParts).map(({ name }) => language.tokens(name))
}
