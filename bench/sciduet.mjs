/**
 * Writes the deck of every paper of a set as `<id>.txt`, and compares it with the authors' own slides:
 * `node bench/sciduet.mjs [FOLDER] [-o OUTPUT] [--words 600]`. Prints how long the decks are, and ROUGE-1/2/L (F1, of
 * 100) as mean of the papers. Their weights were learned on the same papers: `bench/learn` tries papers unseen.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { load } from './source.mjs'
import { authorsWords, count, deckOf, readPaper } from './sciduet/decks.mjs'
import { readPapers, setFolder } from './sciduet/papers.mjs'
import { rouge } from './sciduet/rouge.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    output: { type: 'string', short: 'o', default: 'dist/sciduet' },
    words: { type: 'string', default: String(authorsWords) },
  },
})
const papers = readPapers(setFolder(positionals[0]))
const planner = await load('article/index.ts', 'talk/index.ts', 'talk/phrase.ts')
mkdirSync(values.output, { recursive: true })
const lengths = []
const scores = []
for (const paper of papers) {
  const text = deckOf(planner, await readPaper(planner, paper), Number(values.words))
  writeFileSync(join(values.output, `${paper.id}.txt`), `${text}\n`)
  lengths.push(count(text))
  scores.push(rouge(text, paper.slides))
}
lengths.sort((a, b) => a - b)
const at = (share) => lengths[Math.round((lengths.length - 1) * share)]
console.log(`${lengths.length} decks in ${values.output}: ${at(0.5)} words each (${at(0)} to ${at(1)})`)
const means = [0, 1, 2].map((n) => scores.reduce((sum, score) => sum + score[n], 0) / scores.length)
console.log(`ROUGE-1/2/L ${means.map((mean) => (100 * mean).toFixed(2)).join(' / ')}`)
