import { expect, test } from 'vitest'
import { needsBrowser, parseFormats } from '../../src/commands/formats.ts'

test.each([
  ['html', ['html']],
  ['pdf, html', ['html', 'pdf']],
  ['handout,handout', ['handout']],
  ['html,docx', undefined],
  ['', undefined],
])('-f %j', (value, formats) => {
  expect(parseFormats(value)).toEqual(formats)
})

test('HTML alone needs no browser', () => {
  expect(needsBrowser(['html'])).toBe(false)
  expect(needsBrowser(['html', 'handout'])).toBe(true)
})
