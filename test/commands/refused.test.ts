import { expect, test } from 'vitest'
import { VFile } from 'vfile'
import { reportRefused } from '../../src/commands/refused.ts'

test('an address that a deck asked for is a warning, once, however many documents asked', () => {
  const file = new VFile()
  for (const address of ['https://a.example/1.png', 'https://a.example/1.png', 'https://b.example/'])
    reportRefused(file).onRefused?.(address)
  expect(file.messages.map(({ ruleId, fatal }) => [ruleId, fatal])).toEqual([
    ['request-refused', false],
    ['request-refused', false],
  ])
  expect(file.messages[0]?.reason).toContain('https://a.example/1.png')
})
