import fc from 'fast-check'
import { toString } from 'mdast-util-to-string'
import { describe, expect, test } from 'vitest'
import { words } from '../../src/deck/segments.ts'
import { namesIn, wrapNames } from '../../src/deck/names.ts'

const found = (text: string) => namesIn(text).map(({ start, end }) => text.slice(start, end))

describe('names and quantities that stay on one line', () => {
  test.each([
    ['GPT-2, GPT-3.5 and Llama-2.', ['GPT-2', 'GPT-3.5', 'Llama-2']],
    ['开放的DeepSeek-R1模型', ['DeepSeek-R1']],
    ['2025 年 1 月，1750 亿', ['2025 年', '1 月', '1750 亿']],
    ['state-of-the-art, 7-billion-parameter', []],
    ['the sign-in page, an e-mail, object-oriented, GPT-like', ['sign-in', 'e-mail', 'GPT-like']],
    ['6 GB of GBK', ['6 GB']],
    ['55 °C for 3.5 ms, not 3 monkeys', ['55 °C', '3.5 ms']],
    ['с 3 миллисекунд до 0,5 мкс', ['3 миллисекунд', '0,5 мкс']],
    ['a-name-with-parts-2 and Transformer-2017', ['parts-2']],
  ])('%s', (text, names) => {
    expect(found(text)).toEqual(names)
  })

  test('wrapping changes no text', () => {
    const piece = fc.constantFrom('GPT-2', '-', '2', ' ', '年', 'GB', 'a', '.', '3.5')
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('')
        return toString({ type: 'root', children: wrapNames(text) }) === text
      }),
    )
  })

  test('no break is written inside one', () => {
    const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
    const cut = words('后来的GPT-2和DeepSeek-R1都开放', segmenter, () => false)
    expect(cut.some((word) => word.includes('GPT-2'))).toBe(true)
    expect(cut.some((word) => word.includes('DeepSeek-R1'))).toBe(true)
  })
})
