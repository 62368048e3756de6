import { mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { makeOnce } from '../../../src/render/browser/once.ts'
import { scratch } from '../machine.ts'

test('two at once make one whole folder and leave nothing else', async () => {
  const parent = await scratch()
  const folder = path.join(parent, 'browser')
  const seenHalf: boolean[] = []
  const fill = (name: string) => async (half: string) => {
    await writeFile(path.join(half, 'first'), name)
    seenHalf.push((await readdir(parent)).includes('browser'))
    await writeFile(path.join(half, 'second'), name)
  }
  const made = await Promise.all(['a', 'b', 'c'].map((name) => makeOnce(folder, fill(name))))
  expect(made).toEqual([folder, folder, folder])
  expect(seenHalf).toContain(false)
  expect(await readdir(parent)).toEqual(['browser'])
  const contents = await Promise.all(
    ['first', 'second'].map((name) => readFile(path.join(folder, name), 'utf8')),
  )
  expect(contents[0]).toBe(contents[1])
})

test('does nothing where the folder is', async () => {
  const folder = await scratch()
  let filled = false
  await makeOnce(folder, async () => {
    filled = true
    await Promise.resolve()
  })
  expect(filled).toBe(false)
})

test('a failure is thrown and leaves nothing', async () => {
  const parent = await scratch()
  const broken = makeOnce(path.join(parent, 'browser'), () => Promise.reject(new Error('disk full')))
  await expect(broken).rejects.toThrow('disk full')
  expect(await readdir(parent)).toEqual([])
})

test('what an interrupted build left long ago goes, what is being made stays', async () => {
  const parent = await scratch()
  const [old, young] = ['browser.half-old', 'browser.half-new'].map((name) => path.join(parent, name))
  await mkdir(old ?? '')
  await mkdir(young ?? '')
  await utimes(old ?? '', 0, 0)
  await makeOnce(path.join(parent, 'browser'), () => Promise.resolve())
  expect((await readdir(parent)).sort()).toEqual(['browser', 'browser.half-new'])
})
