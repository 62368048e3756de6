import { readFileSync } from 'node:fs'
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

test.each(themeNames)('%s is printed as it is, and could be the author’s own', async (name) => {
  const { code, out, err } = await run(name)
  expect({ code, out, err }).toEqual({
    code: exitCode.built,
    out: readFileSync(`themes/${name}.css`, 'utf8'),
    err: '',
  })
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
