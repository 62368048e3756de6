import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { exitCode } from '../../src/commands/exit-code.ts'
import { themeCommand } from '../../src/commands/theme.ts'
import { themeNames } from '../../src/config/themes.ts'
import { faultsOf } from '../../src/deck/sheet-faults.ts'
import { fakeEffects } from './fake-effects.ts'

async function run(name?: string) {
  const effects = fakeEffects()
  return { code: await themeCommand(name, effects), ...effects.printed }
}

/** A theme's sheets: its own, then those of its folder, if it has one. */
function sheetsOf(name: string): string[] {
  const inFolder = readdirSync('themes', { recursive: true, encoding: 'utf8' })
  const own = inFolder.filter((path) => path === `${name}.css` || path.startsWith(`${name}/`))
  return own.map((path) => readFileSync(`themes/${path}`, 'utf8'))
}

test.each(themeNames)('%s is printed whole, and could be the author’s own', async (name) => {
  const { code, out, err } = await run(name)
  expect({ code, err }).toEqual({ code: exitCode.built, err: '' })
  const sheets = sheetsOf(name)
  expect(out).toHaveLength(sheets.join('\n').length)
  for (const sheet of sheets) expect(out).toContain(sheet)
  expect(faultsOf(out)).toEqual([])
})

test('without a name it says which there are', async () => {
  const { code, out } = await run()
  expect(code).toBe(exitCode.built)
  expect(out.split('\n').map((line) => line.split(' ')[0])).toEqual([...themeNames, ''])
})

test('a theme that is not there is a usage error, with the nearest name', async () => {
  expect(await run('thesys')).toMatchObject({
    code: exitCode.usage,
    out: '',
    err: "error: there is no theme 'thesys'. Did you mean thesis?\n",
  })
  expect((await run('zebra')).err).toContain('There are paper, ink')
})
