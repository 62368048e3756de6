/** Terms of papers, and pairs of them: what tells how often their authors named them on slides. */

/** More often than this, nothing is learned: it is rare. */
const times = { terms: [1, 2, 3, 4, 6, 8, 12, 16], pairs: [1, 2, 3] }

/**
 * @returns {{ terms: Samples, pairs: Samples }} for every term of a paper, and each of the given times, its signs
 * and whether the authors named it as often
 */
export function namesOf(planner, { file, tree }, slides) {
  const { lang } = file.data.article
  const language = planner.languageOf(lang)
  const outline = planner.outlineArticle(tree)
  const title = outline.title ? planner.phraseText(outline.title) : ''
  const matter = planner.matterOf(outline, title, language)
  const lines = slides.split('\n').map((line) => language.tokens(line))
  return {
    terms: samples(matter.terms, tally(lines.flat()), times.terms, planner.named),
    pairs: samples(matter.pairs, tally(lines.flatMap(planner.pairsIn)), times.pairs, planner.paired),
  }
}

function samples(signs, theirs, all, weights) {
  const names = Object.keys(weights)
  const rows = []
  const targets = []
  for (const [one, known] of signs) {
    for (const count of all) {
      const again = Math.log(count)
      const features = { ...known, always: 1, again, againTimes: again * known.times }
      rows.push(Float64Array.from(names, (name) => features[name]))
      targets.push(Number((theirs.get(one) ?? 0) >= count))
    }
  }
  return { rows, targets }
}

function tally(list) {
  const counts = new Map()
  for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1)
  return counts
}
