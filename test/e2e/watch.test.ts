import { rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { folderWith, startLectern } from './run-lectern.ts'

const picture = (shade: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"><path fill="${shade}" d="M0 0h40v30z"/></svg>`
const article = (word: string) => `# ${word}\n\nRain falls.\n\n![A field](figures/field.svg)\n`

let folder: string
let remove: () => Promise<void>
let printed: string
let child: ReturnType<typeof startLectern>
let ended: Promise<number | null>

beforeEach(async () => {
  const made = await folderWith({ 'a.md': article('First'), 'figures/field.svg': picture('red') })
  folder = made.folder
  remove = made.remove
  printed = ''
  child = startLectern(['build', 'a.md', '-f', 'html', '--watch'], { cwd: folder })
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (part: string) => (printed += part))
  }
  ended = new Promise((resolve) => child.on('close', resolve))
  await builds(1)
})

afterEach(async () => {
  child.kill('SIGKILL')
  await ended
  await remove()
})

/** Wait until so many builds were told of. */
async function builds(count: number): Promise<void> {
  const told = () => printed.split('waiting for changes').length - 1
  while (told() < count) {
    await new Promise((resolve) => setTimeout(resolve, 20))
    if (child.exitCode !== null) throw new Error(`lectern ended:\n${printed}`)
  }
}

test('builds again after each way of saving, after an error too, and Ctrl-C ends it', async () => {
  const path = join(folder, 'a.md')
  await writeFile(path, article('In place'))
  await builds(2)

  await writeFile(join(folder, '.a.md.new'), article('Renamed over'))
  await rename(join(folder, '.a.md.new'), path)
  await builds(3)

  await rm(path)
  await writeFile(path, article('Made anew'))
  await builds(4)

  await writeFile(path, '![Gone](gone.svg)\n')
  await builds(5)
  expect(printed).toMatch(/a\.md:1:1 error .*\(image-missing\)\n/)

  await writeFile(join(folder, 'gone.svg'), picture('blue'))
  await builds(6)

  expect(printed.match(/dist\/a\/index\.html/g)).toHaveLength(5)
  child.kill('SIGINT')
  expect(await ended).toBe(0)
})

test('builds again when a figure that the article names is saved', async () => {
  await writeFile(join(folder, 'figures/field.svg'), picture('green'))
  await builds(2)
  expect(printed.match(/dist\/a\/index\.html/g)).toHaveLength(2)
})
