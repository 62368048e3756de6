import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { exitCode } from '../src/commands/exit-code.ts'
import { formats } from '../src/commands/formats.ts'
import { themeNames } from '../src/config/themes.ts'
import { rules } from '../src/config/diagnostics.ts'
import { options, settingNames } from '../src/config/settings.ts'

const doc = (name: string) => readFileSync(new URL(`../docs/${name}`, import.meta.url), 'utf8')

test.each(settingNames)('docs/authoring.md has the row of the setting %s', (name) => {
  const { example, expects, help } = options[name]
  expect(doc('authoring.md')).toContain(`| \`${name}: ${example}\` | ${expects} | ${help} |`)
})

test.each(Object.entries(rules))('docs/diagnostics.md has the row of the rule %s', (rule, severity) => {
  expect(doc('diagnostics.md')).toMatch(new RegExp(`^\\| \`${rule}\` \\| ${severity} \\| .+ \\|$`, 'm'))
})

test('docs/themes.md names every theme and every property that a theme sets', () => {
  const base = readFileSync(new URL('../themes/base.css', import.meta.url), 'utf8')
  const set = [...(/:root \{[^}]*\}/.exec(base)?.[0] ?? '').matchAll(/^ {2}(--[\w-]+):/gm)].map(
    ([, name = '']) => name,
  )
  expect(set.length).toBeGreaterThan(30)
  for (const name of [...set, ...themeNames]) expect(doc('themes.md')).toContain(`\`${name}\``)
})

test('docs/cli.md names every format and every exit code', () => {
  for (const format of formats) expect(doc('cli.md')).toContain(`\`${format}\``)
  for (const code of Object.values(exitCode)) expect(doc('cli.md')).toContain(`| ${code} |`)
})
