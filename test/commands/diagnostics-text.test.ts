import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { diagnosticsText } from '../../src/commands/diagnostics-text.ts'
import { report } from '../../src/config/diagnostics.ts'

function articleWithThree(): VFile {
  const file = new VFile({ path: 'a.md' })
  report(file, 'browser-note', undefined, 'The sandbox is off.', 'Build as another user.')
  report(file, 'image-missing', { line: 9, column: 2 }, 'There is no such picture.', 'Check the path.')
  report(file, 'image-alt', { line: 3, column: 1 }, 'The picture has no text.', 'Write one.')
  return file
}

test('one line each, in the order of the article, what has no place last', () => {
  expect(diagnosticsText(articleWithThree(), false)).toBe(
    'a.md:3:1 warning The picture has no text. Write one. (image-alt)\n' +
      'a.md:9:2 error There is no such picture. Check the path. (image-missing)\n' +
      'a.md info The sandbox is off. Build as another user. (browser-note)\n',
  )
})

test('errors alone, when nothing else is asked for', () => {
  expect(diagnosticsText(articleWithThree(), false, 'error')).toBe(
    'a.md:9:2 error There is no such picture. Check the path. (image-missing)\n',
  )
})

test('each line says what is wrong and what to do; those of a rule on one line of the article are one', () => {
  const file = new VFile({ path: 'a.md' })
  for (const column of [2, 71, 146])
    report(file, 'image-remote', { line: 3, column }, `Image ${column} is remote.`, 'Download it.')
  report(file, 'image-remote', { line: 5, column: 1 }, 'Image 5 is remote.', 'Download it.')
  expect(diagnosticsText(file, false)).toBe(
    'a.md:3:2 warning Image 2 is remote. Download it. And 2 more at 3:71, 3:146. (image-remote)\n' +
      'a.md:5:1 warning Image 5 is remote. Download it. (image-remote)\n',
  )
  expect(file.messages).toHaveLength(4)
})

test('a place is named once', () => {
  const file = new VFile({ path: 'a.md' })
  for (const sign of ['A', 'B', 'C'])
    report(file, 'glyph-missing', { line: 3, column: 2 }, `No font has ${sign}.`, 'Install one.')
  expect(diagnosticsText(file, false)).toBe(
    'a.md:3:2 warning No font has A. Install one. And 2 more. (glyph-missing)\n',
  )
})

test('a flood of one rule is five lines, the last with the further places; every error stands by itself', () => {
  const file = new VFile({ path: 'a.md' })
  for (let line = 1; line <= 20; line++) {
    report(file, 'link-dead', { line, column: 1 }, `Link ${line} leads nowhere.`, 'Take it away.')
    if (line <= 8) report(file, 'image-missing', { line, column: 9 }, `No picture ${line}.`, 'Put it there.')
  }
  const lines = diagnosticsText(file, false).trimEnd().split('\n')
  expect(lines.filter((line) => line.endsWith('(image-missing)'))).toHaveLength(8)
  const links = lines.filter((line) => line.endsWith('(link-dead)'))
  expect(links).toHaveLength(5)
  expect(links[4]).toBe(
    'a.md:5:1 warning Link 5 leads nowhere. Take it away. And 15 more at 6:1, 7:1, 8:1, 9:1, 10:1, 11:1, 12:1, 13:1, 14:1, 15:1, 16:1, 17:1 …. (link-dead)',
  )
})

test('colours only when they are wanted', () => {
  expect(diagnosticsText(articleWithThree(), true)).toContain('\u001B[31merror\u001B[39m')
})
