import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { badInputCases } from './bad-input-cases.ts'
import { folderWith, runLectern } from './run-lectern.ts'

test.each(badInputCases)('$name', async ({ files = {}, args = ['a.md'], stderr, code }) => {
  const earlier = { 'dist/a/index.html': 'earlier talk', 'dist/a/a.pdf': 'earlier slides' }
  const { folder, remove } = await folderWith({ ...files, ...earlier })
  const formats = args.includes('-f') ? [] : ['-f', 'html']
  const run = await runLectern(['build', ...args, ...formats], { cwd: folder })

  expect(run.stderr).toMatch(stderr)
  expect(run.stdout).toBe('')
  expect(run.code).toBe(code)
  const folderOfEarlier = join(folder, 'dist', 'a')
  expect((await readdir(folderOfEarlier)).sort()).toEqual(['a.pdf', 'index.html'])
  expect(await readFile(join(folderOfEarlier, 'index.html'), 'utf8')).toBe('earlier talk')
  expect(await readFile(join(folderOfEarlier, 'a.pdf'), 'utf8')).toBe('earlier slides')
  await remove()
})

test('an unknown key is a warning with a suggestion, and the talk is built', async () => {
  const { folder, remove } = await folderWith({
    'a.md': '---\nthemes: paper\n---\n\n# Rain\n\nRain falls.\n',
  })
  const run = await runLectern(['build', 'a.md', '-f', 'html'], { cwd: folder })
  expect(run.stderr).toMatch(/^a\.md:2:1 warning .*`theme`.*\(front-matter-key\)\n$/)
  expect(run.code).toBe(0)
  await remove()
})

test('CRLF line ends and a byte order mark make no difference', async () => {
  const text = '---\ntitle: Rain\n---\n\n## Gardens\n\nRain gardens hold water back. They cost little.\n'
  const { folder, remove } = await folderWith({
    'a.md': text,
    'windows/a.md': `\uFEFF${text.replaceAll('\n', '\r\n')}`,
  })
  const runs = [
    await runLectern(['build', 'a.md', '-f', 'html', '-o', 'unix'], { cwd: folder }),
    await runLectern(['build', 'windows/a.md', '-f', 'html', '-o', 'dos'], { cwd: folder }),
  ]
  expect(runs.map((run) => [run.code, run.stderr])).toEqual([
    [0, ''],
    [0, ''],
  ])
  const [unix, dos] = await Promise.all(
    ['unix', 'dos'].map((name) => readFile(join(folder, name, 'index.html'), 'utf8')),
  )
  expect(dos).toBe(unix)
  await remove()
})

test('characters without a font are warnings, each once, those of a line together, and every format is built', async () => {
  const { folder, remove } = await folderWith({
    'a.md': '# Rain\n\nWe say ᚠᛗ here.\n\n## Two\n\n**Rain ᚠᛗ falls** often.\n',
  })
  const run = await runLectern(['build', 'a.md'], { cwd: folder })
  const warnings = run.stderr.split('\n').filter((line) => line.endsWith('(glyph-missing)'))
  expect(warnings).toEqual([expect.stringMatching(/^a\.md:7:1 .* And 1 more\. /)])
  expect(run.code).toBe(0)
  await remove()
})
