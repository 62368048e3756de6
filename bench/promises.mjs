/**
 * Holds the promises that need no browser (P1, P2, P4, P7) on every article of folders:
 * `node bench/promises.mjs FOLDER… [--every]`. Prints each violation with its place, then a summary;
 * exits 1 if there is any. At each section one edit is tried, or each of the four with `--every`.
 */
import { parseArgs } from 'node:util'
import { articlesIn } from './articles.mjs'
import { load } from './source.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { every: { type: 'boolean', default: false } },
})
if (positionals.length === 0) {
  console.error('Give a folder of articles (or an article): node bench/promises.mjs FOLDER…')
  process.exit(2)
}
const names = positionals.flatMap(articlesIn)
// The tests hold the same checks to the articles of this project.
const { planFile, broken, unsteady, everyEdit, oneEdit, violationLine } = await load(
  '../test/talk/plan.ts',
  '../test/talk/promises/index.ts',
)
const totals = new Map(['P1', 'P2', 'P4', 'P7'].map((promise) => [promise, { violations: 0, articles: 0 }]))
for (const name of names) {
  const planned = await planFile(name)
  const found = [...broken(planned), ...(await unsteady(planned, values.every ? everyEdit : oneEdit))]
  for (const violation of found) console.log(violationLine(name, violation))
  for (const [promise, total] of totals) {
    const own = found.filter((violation) => violation.promise === promise).length
    total.violations += own
    total.articles += own > 0 ? 1 : 0
  }
}
for (const [promise, { violations, articles }] of totals)
  console.log(`${promise}: ${violations} violations in ${articles} of ${names.length} articles`)
process.exitCode = [...totals.values()].some(({ violations }) => violations > 0) ? 1 : 0
