/**
 * How much of their sentences points keep: `node bench/points.mjs [FOLDER|ARTICLE…] [--list]`; without
 * articles, those of this project. Only long sentences count: of over 35 characters in Chinese, of over 20
 * words elsewhere. For each language: how many points they make, the median share of the sentence that a
 * point keeps (at most 0.60 is aimed at), and how many stay whole. With `--list` each point, the longest
 * share first, with its place. Words that the author gave (`point` marks) and what a closing repeats do not count.
 */
import { parseArgs } from 'node:util'
import { articlesIn } from './articles.mjs'
import { load } from './source.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { list: { type: 'boolean', default: false } },
})
const names = (positionals.length > 0 ? positionals : ['test/fixtures/kinds', 'slides']).flatMap(articlesIn)
const { planFile, languageOf, phraseText } = await load(
  '../test/talk/plan.ts',
  'talk/languages/index.ts',
  'talk/phrase.ts',
)

/** A sentence counts from more units than this; and what nothing but a full stop was taken from is whole. */
const long = { zh: 35, words: 20 }
const whole = 0.98

const byLanguage = new Map()
for (const name of names) {
  const planned = await planFile(name)
  const { lang } = planned.file.data.article ?? {}
  if (lang === undefined) continue
  const group = lang.split('-')[0].toLowerCase()
  byLanguage.set(group, [...(byLanguage.get(group) ?? []), ...pointsOf(name, planned, group)])
}
for (const [group, points] of [...byLanguage].sort(([a], [b]) => (a < b ? -1 : 1))) {
  points.sort((a, b) => b.share - a.share)
  if (values.list) for (const point of points) console.log(lineOf(point))
  console.log(sumOf(group, points))
}

/** The points of an article that long sentences gave, each once. */
function pointsOf(name, { article, slides }, group) {
  const { units } = languageOf(group)
  const sentences = sentencesIn(article)
  const seen = new Set()
  return slides.flatMap(shown).flatMap((point) => {
    const [place, ...others] = point.sources
    const sentence = sentences.get(place?.start.offset)
    if (point.author || !sentence || others.length > 0) return []
    const key = `${place.start.offset} ${phraseText(point)}`
    const size = units(phraseText(sentence))
    if (seen.has(key) || size <= (group === 'zh' ? long.zh : long.words)) return []
    seen.add(key)
    const kept = units(phraseText(point))
    return { name, place: place.start, kept, size, share: kept / size, point: phraseText(point) }
  })
}

/** Points and those under them, as they stand on a slide. */
function shown({ children }) {
  const rows = children.filter(({ type }) => type === 'points' || type === 'column')
  return rows.flatMap((row) => row.children).flatMap((point) => [point, ...(point.points ?? [])])
}

function sentencesIn(node, found = new Map()) {
  if (node.type === 'sentence' && node.position) found.set(node.position.start.offset, node)
  for (const child of node.children ?? []) sentencesIn(child, found)
  return found
}

function lineOf({ name, place, kept, size, share, point }) {
  return `${share.toFixed(2)} ${kept} of ${size}  ${name}:${place.line}:${place.column}  ${point}`
}

function sumOf(group, points) {
  const median = points.length > 0 ? points[Math.floor(points.length / 2)].share.toFixed(2) : '–'
  const left = points.filter(({ share }) => share >= whole).length
  const part = points.length > 0 ? Math.round((100 * left) / points.length) : 0
  return `${group}: ${points.length} points, median share ${median}, ${part} % left whole (${left})`
}
