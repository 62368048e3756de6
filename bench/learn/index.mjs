/**
 * Learns what a sentence's features say of its importance from papers and their authors' own slides:
 * `node bench/learn/index.mjs [FOLDER] [--write]`. Weights are fitted on four fifths of the papers and tried on
 * the decks of the last fifth, five times; then on all. `--write` puts them into `src/talk/weights.ts` and what
 * is printed into `bench/learn/report.txt`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { load } from '../source.mjs'
import { count, deckOf, readPaper } from '../sciduet/decks.mjs'
import { readPapers, setFolder } from '../sciduet/papers.mjs'
import { rouge, tokens } from '../sciduet/rouge.mjs'
import { deviation, mean, ridge } from './ridge.mjs'
import { logistic } from './logistic.mjs'
import { namesOf } from './names.mjs'
import { samplesOf } from './samples.mjs'

const folds = 5

/** On the square of a standardised weight; from 3 to 1000 the decks hardly differ. */
const price = 100

/** The same for terms and pairs, of which there are some hundred thousand. */
const priceOfNames = 3

/** What is learned; see `src/talk/weights.ts`. */
const tables = ['learned', 'named', 'paired']

/** The deviation of what is learned: that of the first weights, which were set by hand, so that the held ones count as much as before. */
const spread = 0.75

/** Slides of fewer words are a title and thanks. */
const fewest = 50

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean', default: false } },
})
const planner = await load(
  ...['article/index.ts', 'talk/index.ts', 'talk/phrase.ts', 'talk/outline.ts', 'talk/passages.ts'],
  ...[
    'talk/prose.ts',
    'talk/compose/place.ts',
    'talk/languages/index.ts',
    'talk/features.ts',
    'talk/weights.ts',
    'talk/matter.ts',
  ],
)
const names = Object.keys(planner.learned)
const papers = []
for (const paper of readPapers(setFolder(positionals[0]))) {
  if (tokens(paper.slides).length < fewest) continue
  const read = await readPaper(planner, paper)
  papers.push({
    ...read,
    slides: paper.slides,
    samples: samplesOf(planner, read, paper.slides),
    uses: namesOf(planner, read, paper.slides),
  })
}

const report = []
const say = (line) => {
  report.push(line)
  console.log(line)
}
say(`${papers.length} papers, ${papers.reduce((sum, { samples }) => sum + samples.length, 0)} sentences`)
say('')
say('Decks at 600 words, weights learned on the other four fifths of the papers')
say('fold   ROUGE-1  ROUGE-2  ROUGE-L    words')
const all = []
for (let fold = 0; fold < folds; fold++) {
  const tried = papers.filter((_, index) => index % folds === fold)
  const others = papers.filter((one) => !tried.includes(one))
  const fitted = fit(others)
  for (const table of tables) Object.assign(planner[table], fitted[table])
  const scores = tried.map(score)
  all.push(...scores)
  say(row(String(fold + 1), scores))
}
say(row('all', all))
say('')
const weights = fit(papers)
for (const table of tables) {
  say(`${table}, on all papers`)
  for (const [name, weight] of Object.entries(weights[table]))
    say(`${name.padEnd(10)} ${weight.toFixed(2).padStart(6)}`)
  say('')
}
if (values.write) write(weights)

/** @returns every table of weights, by its name */
function fit(some) {
  return {
    learned: fitSentences(some),
    named: fitNames(some, 'terms', planner.named),
    paired: fitNames(some, 'pairs', planner.paired),
  }
}

function fitNames(some, kind, table) {
  const rows = some.flatMap((paper) => paper.uses[kind].rows)
  const targets = some.flatMap((paper) => paper.uses[kind].targets)
  const fitted = logistic(rows, targets, priceOfNames)
  return Object.fromEntries(Object.keys(table).map((name, at) => [name, Number(fitted[at].toFixed(2))]))
}

/** @returns weights by name, scaled so that what they add up to has the deviation `spread` */
function fitSentences(some) {
  const samples = some.flatMap((paper) => paper.samples)
  const rows = samples.map(({ features }) => names.map((name) => features[name]))
  const fitted = ridge(
    rows,
    samples.map(({ target }) => target),
    price,
  )
  const sums = rows.map((values) => values.reduce((sum, value, at) => sum + value * fitted[at], 0))
  const scale = spread / deviation(sums)
  return Object.fromEntries(names.map((name, at) => [name, Number((fitted[at] * scale).toFixed(2))]))
}

function score(paper) {
  const text = deckOf(planner, paper)
  return [...rouge(text, paper.slides).map((value) => 100 * value), count(text)]
}

function row(name, scores) {
  const [one, two, long, words] = [0, 1, 2, 3].map((at) => mean(scores.map((score) => score[at])))
  return `${name.padEnd(5)} ${[one, two, long].map((value) => value.toFixed(2).padStart(8)).join(' ')} ${words.toFixed(0).padStart(8)}`
}

function write(weights) {
  const file = join(import.meta.dirname, '../../src/talk/weights.ts')
  let source = readFileSync(file, 'utf8')
  for (const table of tables) {
    const begin = source.indexOf(`export const ${table}:`)
    const end = source.indexOf('\n}', begin)
    let body = source.slice(begin, end)
    for (const [name, weight] of Object.entries(weights[table]))
      body = body.replace(new RegExp(`^(  ${name}: )[-\\d.]+,$`, 'mu'), `$1${weight},`)
    source = source.slice(0, begin) + body + source.slice(end)
  }
  writeFileSync(file, source)
  writeFileSync(join(import.meta.dirname, 'report.txt'), `${report.join('\n')}\n`)
}
