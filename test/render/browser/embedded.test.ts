import { execFile } from 'node:child_process'
import { chmod, mkdir, readdir } from 'node:fs/promises'
import path from 'node:path'
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

test('where the home cannot be written to, it is unpacked in a temporary folder of the user', async () => {
  const temporary = await scratch()
  const choice = machine({ cacheDir: '/dev/null/lectern', temporary })
  const found = await embeddedBrowser(choice)
  expect(found?.executable.startsWith(`${temporary}/lectern-`)).toBe(true)
})

test('a temporary folder that others can write to is not trusted', async () => {
  const temporary = await scratch()
  const folder = path.join(temporary, `lectern-${process.getuid?.()}`)
  await mkdir(folder)
  await chmod(folder, 0o777)
  await expect(embeddedBrowser(machine({ cacheDir: '/dev/null/lectern', temporary }))).rejects.toThrow()
  expect(await readdir(folder)).toEqual([])
})

test.each([
  { platform: 'linux', arch: 'arm64' },
  { platform: 'darwin', arch: 'x64' },
])('there is none for $platform on $arch', async (over) => {
  expect(await embeddedBrowser(machine(over))).toBeUndefined()
})
