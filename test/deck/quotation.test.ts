import { expect, test } from 'vitest'
import { openingMark } from '../../src/deck/quotation.ts'

test.each([
  ['en', '“'],
  ['zh-CN', '“'],
  ['zh-TW', '「'],
  ['zh-Hant-HK', '「'],
  ['ja', '「'],
  ['de-AT', '„'],
  ['fr', '«'],
  ['pt-BR', '“'],
  ['pt-PT', '«'],
  ['fi', '”'],
  ['xx', '“'],
])('a quotation in %s begins with %s', (lang, mark) => {
  expect(openingMark(lang)).toBe(mark)
})
