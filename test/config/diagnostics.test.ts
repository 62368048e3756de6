import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { hasErrors, report } from '../../src/config/diagnostics.ts'

const place = (line: number) => ({ line, column: 1 })

test('a message has its place, its rule, what is wrong and what to do', () => {
  const file = new VFile({ path: 'a.md' })
  const message = report(file, 'image-missing', place(3), 'There is no picture.', 'Check the path.')
  expect(message).toMatchObject({
    line: 3,
    column: 1,
    source: 'lectern',
    ruleId: 'image-missing',
    reason: 'There is no picture. Check the path.',
    note: 'Check the path.',
    fatal: true,
  })
})

test('the same said twice of one place is said once', () => {
  const file = new VFile()
  report(file, 'image-alt', place(3), 'No text.', 'Write one.')
  report(file, 'image-alt', place(3), 'No text.', 'Write one.')
  report(file, 'image-alt', place(4), 'No text.', 'Write one.')
  expect(file.messages.map((message) => message.line)).toEqual([3, 4])
})

test('errors count as errors, warnings and infos do not', () => {
  const file = new VFile()
  report(file, 'image-alt', undefined, 'No text.', 'Write one.')
  report(file, 'fit-split', undefined, 'Divided.', '')
  expect(hasErrors(file)).toBe(false)
  report(file, 'image-broken', undefined, 'No picture.', 'Save it again.')
  expect(hasErrors(file)).toBe(true)
})
