/** Sentences of papers: their features, and how much of them their authors took onto slides. */
import { grams, tokens } from '../sciduet/rouge.mjs'

/** A pair of words that the authors also used tells more than a single word. */
const pairsCount = 2

/** Sentences shorter than this are headings, numbers and pieces of tables. */
const fewest = 4

/** @returns {{ features: object, target: number }[]} one for every sentence that can make a point */
export function samplesOf(planner, { file, tree }, slides) {
  const theirs = tokens(slides)
  const [words, pairs] = [grams(theirs, 1), grams(theirs, 2)]
  return passagesOf(planner, tree, file).flatMap(({ prose, heading, language }) =>
    planner.featuresOf(prose, language, heading).flatMap((features, index) => {
      const candidate = planner.candidatesOf(prose)[index]
      const own = tokens(candidate.said)
      if (own.length < fewest || !planner.canStand(candidate)) return []
      const target = covered(own, words, 1) + pairsCount * covered(own, pairs, 2)
      return [{ features, target }]
    }),
  )
}

function covered(own, theirs, size) {
  const all = own.length - size + 1
  let found = 0
  for (let at = 0; at < all; at++) if (theirs.has(own.slice(at, at + size).join(' '))) found += 1
  return found / all
}

/** Every passage of prose, read as the planner reads it. */
function passagesOf(planner, tree, file) {
  const { settings, pictures, lang } = file.data.article
  const language = planner.languageOf(lang)
  const outline = planner.outlineArticle(tree)
  const names = outline.title ? [planner.phraseText(outline.title)] : []
  const context = { file, language, settings, pictures, names, tight: new Map() }
  const under = (part, path) => [
    ...planner.passagesOf(part.blocks).flatMap(({ paragraphs = [] }) => {
      const prose = planner.readPassage(paragraphs, { part, path, opening: true }, context)
      const heading = [...path.map((one) => one.name), ...names].join(' ')
      return [{ prose, heading, language }]
    }),
    ...part.parts.flatMap((below) => under(below, [...path, below])),
  ]
  return [outline.lead, ...outline.parts].flatMap((part) => under(part, [part]))
}
