/** Check the layer rules of .dependency-cruiser.cjs, and that the check saw the source at all. */
import { cruise } from 'dependency-cruiser'
import rules from '../.dependency-cruiser.cjs'
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config'

const { output } = await cruise(
  ['src'],
  { ...rules.options, ruleSet: { forbidden: rules.forbidden }, validate: true },
  undefined,
  { tsConfig: extractTSConfig('tsconfig.json') },
)
const { summary, modules } = output
for (const { from, to, rule } of summary.violations) console.error(`${rule.name}: ${from} → ${to}`)

const seen = modules.filter((module) => module.source.startsWith('src/')).length
const followed = modules.some((module) => module.dependencies.length > 0)
if (seen === 0 || !followed) {
  console.error(`The layer check saw ${seen} modules of src/ and no import: it checked nothing.`)
  process.exitCode = 1
} else {
  console.log(`${seen} modules, ${summary.violations.length} broken layer rules`)
  if (summary.violations.length > 0) process.exitCode = 1
}
