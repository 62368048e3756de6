import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { imageSize } from 'image-size'
import { expect, test } from 'vitest'
import { folderWith, runLectern } from './run-lectern.ts'

const long = '# Rain\n\n## Falling\n\nRain falls.\n\n## Rising\n\nVapour rises.\n'
const short = '# Rain\n\n## Falling\n\nRain falls.\n'

test('a picture of each slide, the same each time; those of an earlier, longer talk go', async () => {
  const { folder, remove } = await folderWith({ 'a/talk.md': long, 'b/talk.md': short })
  const pictures = join(folder, 'out/png')
  const build = async (article: string) => {
    const run = await runLectern(['build', article, '-f', 'png', '-o', 'out', '--json'], { cwd: folder })
    const report = JSON.parse(run.stdout) as { talks: { slides: number }[]; files: { path: string }[] }
    expect(run.code).toBe(0)
    expect((await readdir(join(folder, 'out'))).sort()).toEqual(['png'])
    const names = (await readdir(pictures)).sort()
    expect(report.files.map(({ path }) => path)).toEqual(names.map((name) => join('out/png', name)))
    expect(names).toHaveLength(report.talks[0]?.slides ?? 0)
    return Promise.all(names.map((name) => readFile(join(pictures, name))))
  }
  const first = await build('a/talk.md')
  for (const png of first) expect(imageSize(png)).toMatchObject({ type: 'png', width: 1280, height: 720 })
  expect(new Set(first.map((png) => png.toString('base64'))).size).toBe(first.length)
  const again = await build('a/talk.md')
  expect(again.every((png, index) => png.equals(first[index] ?? png.subarray(1)))).toBe(true)
  expect((await build('b/talk.md')).length).toBeLessThan(first.length)
  await remove()
})

test('slides of 4:3 are higher, as pictures and as pages; the handout is on the paper that is wanted', async () => {
  const { folder, remove } = await folderWith({
    'talk.md': `---\naspect: 4:3\npaper: letter\n---\n\n${short}`,
  })
  const run = await runLectern(['build', 'talk.md', '-f', 'png,pdf,handout', '-o', 'out'], { cwd: folder })
  expect(run.code).toBe(0)
  const names = await readdir(join(folder, 'out/png'))
  for (const name of names)
    expect(imageSize(await readFile(join(folder, 'out/png', name)))).toMatchObject({
      width: 1280,
      height: 960,
    })
  const sizes = async (file: string) => {
    const pdf = await readFile(join(folder, 'out', file), 'latin1')
    return [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, ...size]) =>
      size.map(Number).map(Math.round),
    )
  }
  const pages = await sizes('talk.pdf')
  expect(pages).toHaveLength(names.length)
  for (const page of pages) expect(page).toEqual([960, 720])
  for (const page of await sizes('talk-handout.pdf')) expect(page).toEqual([612, 792])
  await remove()
})
