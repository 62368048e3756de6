/** Terms of a talk: words that its prose joins again and again. */

/** Joined at least so often, two words are a term … */
const leastOften = 3
/** … if so large a part of the rarer word's uses are in it. */
const leastShare = 0.4

/** What joins words to a sentence is in no term, however often it is said: 可以让模型把 is three of them about a model. */
const joining =
  /^([让把被在从对向由以用与和或及并而但也都就才将能可要很更最还又再不没只比是有因如若则却既且为到]|可以|能够|应该|需要|已经|没有|不是|就是|因为|所以|如果|这个|这些|那些)$/u

const hanRun = /[\p{Script=Han}\p{Script=Katakana}]+/gu

/**
 * Learn from the whole prose which two neighbouring words belong together
 * (大 + 语言, 语言 + 模型), and return the test for it.
 */
export function termsOf(prose: string, lang: string): (left: string, right: string) => boolean {
  const single = new Map<string, number>()
  const pairs = new Map<string, number>()
  const segmenter = new Intl.Segmenter(lang, { granularity: 'word' })
  // Run by run: the time of a segmenter grows with the square of its text.
  for (const [run] of prose.matchAll(hanRun)) {
    let before: string | undefined
    for (const { segment } of segmenter.segment(run)) {
      count(single, segment)
      if (before !== undefined && !joining.test(segment)) count(pairs, `${before} ${segment}`)
      before = joining.test(segment) ? undefined : segment
    }
  }
  return (left, right) => {
    const together = pairs.get(`${left} ${right}`) ?? 0
    const rarer = Math.min(single.get(left) ?? 0, single.get(right) ?? 0)
    return together >= leastOften && together / rarer >= leastShare
  }
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
