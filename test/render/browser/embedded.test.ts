import { execFile } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { embeddedBrowser } from '../../../src/render/browser/embedded.ts'
import { machine, scratch } from '../machine.ts'

test('two unpackings at once give one browser that runs', async () => {
  const cacheDir = await scratch()
  const choice = machine({ cacheDir })
  const [one, two] = await Promise.all([embeddedBrowser(choice), embeddedBrowser(choice)])
  expect(one).toEqual(two)
  expect(await readdir(cacheDir)).toHaveLength(1)
  const { stdout } = await promisify(execFile)(one?.executable ?? '', ['--version'], { env: { ...one?.env } })
  expect(stdout).toMatch(/147\./)
})

test.each([
  { platform: 'linux', arch: 'arm64' },
  { platform: 'darwin', arch: 'x64' },
])('there is none for $platform on $arch', async (over) => {
  expect(await embeddedBrowser(machine(over))).toBeUndefined()
})
