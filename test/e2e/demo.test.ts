import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith, runLectern } from './run-lectern.ts'

const slides = resolve(import.meta.dirname, '../../slides')
const articles = ['open-llm', 'open-llm.en']

test.each(articles)('%s becomes a talk, slides and a handout, the same each time', async (name) => {
  const { folder, remove } = await folderWith({})
  const article = join(slides, `${name}.md`)
  const first = await runLectern(['build', article], { cwd: folder })
  const second = await runLectern(['build', article, '-o', 'again', '--json'], { cwd: folder })

  expect(first.stderr.split('\n').filter((line) => / (error|warning) /.test(line))).toEqual([])
  expect([first.code, second.code]).toEqual([0, 0])
  const files = ['index.html', `${name}-handout.pdf`, `${name}.pdf`]
  expect((await readdir(join(folder, 'dist', name))).sort()).toEqual([...files].sort())

  const [last = '', ...lines] = first.stdout.trimEnd().split('\n').reverse()
  expect(last).toMatch(/^\d+ slides, \d+ minutes, built in \d+\.\d s$/)
  expect(lines.map((line) => line.split(/\s+/)[0]).sort()).toEqual(
    files.map((file) => join('dist', name, file)).sort(),
  )

  for (const file of files) {
    const [once, again] = [join(folder, 'dist', name, file), join(folder, 'again', file)]
    expect(difference(await readFile(once), await readFile(again)), file).toBe('none')
  }
  await remove()
})

/** Where two files part, and what each says there. */
function difference(once: Buffer, again: Buffer): string {
  if (once.equals(again)) return 'none'
  const at = once.findIndex((byte, index) => byte !== again[index])
  const around = (bytes: Buffer) => bytes.toString('latin1', Math.max(0, at - 200), at + 200)
  return `${once.length} and ${again.length} bytes, at ${at}:\n${around(once)}\n----\n${around(again)}`
}

test('--json prints one document, and nothing else is printed', async () => {
  const { folder, remove } = await folderWith({
    'a.md': '# Rain\n\nRain falls.\n\n![](no-text.svg)\n',
    'no-text.svg':
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"><path d="M0 0h40v30z"/></svg>',
    'b.md': '# Sun\n\n![Sun](missing.png)\n',
  })
  const run = await runLectern(['build', 'a.md', 'b.md', '-f', 'html', '--json'], { cwd: folder })
  const report: unknown = JSON.parse(run.stdout)
  const html = await readFile(join(folder, 'dist/a/index.html'))
  expect(report).toMatchObject({
    files: [{ format: 'html', path: 'dist/a/index.html', bytes: html.byteLength }],
    diagnostics: [
      { file: 'a.md', line: 5, column: 1, severity: 'warning', rule: 'image-alt' },
      { file: 'b.md', line: 3, column: 1, severity: 'error', rule: 'image-missing' },
    ],
    talks: [
      { article: 'a.md', title: 'Rain', minutes: 1 },
      { article: 'b.md', slides: 0, minutes: 0, files: [] },
    ],
  })
  expect(run.stderr).toBe('')
  expect(run.code).toBe(1)
  await remove()
})

test('standard input is an article too', async () => {
  const { folder, remove } = await folderWith({})
  const run = await runLectern(['build', '-', '-f', 'html'], {
    cwd: folder,
    stdin: '# Rain\n\nRain falls.\n',
  })
  expect(run.stderr).toBe('')
  expect(run.stdout).toMatch(/^dist\/article\/index\.html /)
  expect(run.code).toBe(0)
  await remove()
})

test('--quiet prints nothing when all is well', async () => {
  const { folder, remove } = await folderWith({ 'a.md': '---\nunheardof: 1\n---\n\n# Rain\n\nRain falls.\n' })
  const run = await runLectern(['build', 'a.md', '-f', 'html', '--quiet'], { cwd: folder })
  expect(run).toEqual({ code: 0, stdout: '', stderr: '' })
  await remove()
})
