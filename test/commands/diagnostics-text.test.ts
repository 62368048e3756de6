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

test('what many lines of a rule have to do is said once', () => {
  const file = new VFile({ path: 'a.md' })
  report(file, 'image-alt', { line: 3, column: 1 }, 'The picture has no text.', 'Write one.')
  report(file, 'image-alt', { line: 5, column: 1 }, 'The picture has no text.', 'Write one.')
  report(file, 'image-alt', { line: 7, column: 1 }, 'The drawing has no text.', 'Write two.')
  report(file, 'link-dead', { line: 9, column: 1 }, 'It leads nowhere.', 'Write one.')
  expect(diagnosticsText(file, false)).toBe(
    'a.md:3:1 warning The picture has no text. Write one. (image-alt)\n' +
      'a.md:5:1 warning The picture has no text. (image-alt)\n' +
      'a.md:7:1 warning The drawing has no text. Write two. (image-alt)\n' +
      'a.md:9:1 warning It leads nowhere. Write one. (link-dead)\n',
  )
  expect(file.messages[1]?.reason).toBe('The picture has no text. Write one.')
})

test('colours only when they are wanted', () => {
  expect(diagnosticsText(articleWithThree(), true)).toContain('\u001B[31merror\u001B[39m')
})
