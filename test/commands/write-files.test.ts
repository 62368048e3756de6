import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { nodeEffects } from '../../src/commands/node-effects.ts'
import { writeFiles } from '../../src/commands/write-files.ts'

const { disk } = nodeEffects()
const bytes = (text: string) => new TextEncoder().encode(text)
let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-write-'))
})
afterEach(() => rm(folder, { recursive: true }))

test('writes into folders that are not there yet, and leaves nothing else', async () => {
  const path = join(folder, 'new', 'talk', 'index.html')
  await writeFiles(disk, [{ path, bytes: bytes('talk') }])
  expect(await readFile(path, 'utf8')).toBe('talk')
  expect(await readdir(join(folder, 'new', 'talk'))).toEqual(['index.html'])
})

test('leaves every old file whole when one of several cannot be written', async () => {
  const old = join(folder, 'index.html')
  await writeFile(old, 'old')
  const files = [
    { path: old, bytes: bytes('new') },
    { path: join(old, 'below-a-file.pdf'), bytes: bytes('new') },
  ]
  await expect(writeFiles(disk, files)).rejects.toThrow()
  expect(await readFile(old, 'utf8')).toBe('old')
  expect(await readdir(folder)).toEqual(['index.html'])
})

test('a write that breaks off half-way leaves the old file whole and no rest', async () => {
  const old = join(folder, 'index.html')
  await writeFile(old, 'old')
  const full = {
    ...disk,
    write: async (path: string, content: Uint8Array) => {
      await disk.write(path, content.subarray(0, 1))
      throw new Error('no space left on device')
    },
  }
  await expect(writeFiles(full, [{ path: old, bytes: bytes('new') }])).rejects.toThrow('no space')
  expect(await readFile(old, 'utf8')).toBe('old')
  expect(await readdir(folder)).toEqual(['index.html'])
})
