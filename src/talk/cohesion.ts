/**
 * Where a text turns to something else, by the words that its neighbouring paragraphs share (after
 * Hearst, "TextTiling", Computational Linguistics 23, 1997). Needs no word of any language.
 */
import { preceding } from './preceding.ts'

/** Paragraphs on each side of a gap that are compared: the nearest alone, and the two nearest. */
const reaches = [1, 2]
/** With fewer paragraphs there is nothing to divide. */
const fewest = 4

type Bag = ReadonlyMap<string, number>

/** The indices of the paragraphs that begin a new topic, in order; `termsOf` gives a paragraph's terms. */
export function topicShifts<T>(paragraphs: readonly T[], termsOf: (paragraph: T) => string[]): number[] {
  if (paragraphs.length < fewest) return []
  const bags = weighted(paragraphs.map(termsOf))
  const scores = bags.slice(1).map((_, index) => cohesion(bags, index + 1))
  const depths = scores.map((score, at) => peak(scores, at, -1) + peak(scores, at, 1) - 2 * score)
  const mean = depths.reduce((sum, one) => sum + one, 0) / depths.length
  const spread = Math.sqrt(depths.reduce((sum, one) => sum + (one - mean) ** 2, 0) / depths.length)
  return depths.flatMap((depth, at) => {
    const deepest = (preceding(depths, at) ?? 0) <= depth && (depths[at + 1] ?? 0) < depth
    return deepest && depth > mean + spread / 2 ? [at + 1] : []
  })
}

/** Counts of terms; what stands in many of the paragraphs tells little of where one topic ends. */
function weighted(paragraphs: readonly (readonly string[])[]): Bag[] {
  const spread = new Map<string, number>()
  for (const terms of paragraphs)
    for (const term of new Set(terms)) spread.set(term, (spread.get(term) ?? 0) + 1)
  return paragraphs.map((terms) => {
    const bag = new Map<string, number>()
    for (const term of terms)
      bag.set(term, (bag.get(term) ?? 0) + Math.log(paragraphs.length / (spread.get(term) ?? 1)))
    return bag
  })
}

/** How much the paragraphs before a gap share with those after it: the cosine of their terms, for each reach. */
function cohesion(bags: readonly Bag[], gap: number): number {
  let sum = 0
  for (const reach of reaches) {
    const before = joined(bags.slice(Math.max(0, gap - reach), gap))
    const after = joined(bags.slice(gap, gap + reach))
    let shared = 0
    for (const [term, weight] of before) shared += weight * (after.get(term) ?? 0)
    if (shared > 0) sum += shared / (norm(before) * norm(after))
  }
  return sum
}

function joined(bags: readonly Bag[]): Bag {
  const sum = new Map<string, number>()
  for (const bag of bags) for (const [term, weight] of bag) sum.set(term, (sum.get(term) ?? 0) + weight)
  return sum
}

function norm(bag: Bag): number {
  let sum = 0
  for (const weight of bag.values()) sum += weight * weight
  return Math.sqrt(sum)
}

/** The highest score that the scores rise to from a gap, in one direction. */
function peak(scores: readonly number[], from: number, step: 1 | -1): number {
  let best = scores[from] ?? 0
  for (let at = from + step; (scores[at] ?? -1) >= best; at += step) best = scores[at] ?? best
  return best
}
