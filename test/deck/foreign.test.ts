import fc from 'fast-check'
import { h } from 'hastscript'
import { toString } from 'mdast-util-to-string'
import { describe, expect, test } from 'vitest'
import { markForeign } from '../../src/deck/foreign.ts'
import { all } from './html.ts'

/** The foreign runs of a text, as `language: words`. */
function runs(text: string, lang: string): string[] {
  const section = h('section', { dataLayout: 'points', lang }, h('p', text))
  markForeign(section, lang)
  expect(toString(section)).toBe(text)
  return all(
    section,
    ({ tagName, properties }) => tagName === 'span' && properties['lang'] !== undefined,
  ).map((span) => `${String(span.properties['lang'])}: ${toString(span)}`)
}

describe('words of another script', () => {
  test.each([
    ['The idiom 塞翁失马 says so', 'en', ['zh: 塞翁失马']],
    ['They call it 這個學說 there', 'en', ['zh-TW: 這個學說']],
    ['The book 雨水の利用 is short', 'en', ['ja: 雨水の利用']],
    ['Seoul (서울특별시) is large', 'en', ['ko: 서울특별시']],
    ['He said «мы были здесь» and left', 'en', ['ru: мы были здесь']],
    ['Its name is Україна there', 'en', ['uk: Україна']],
    ['The word الكتاب means book', 'en', ['ar: الكتاب']],
    ['论文 Attention Is All You Need 提出了它', 'zh-CN', ['en: Attention Is All You Need']],
    ['用 GPT 和 Hugging Face 训练', 'zh-CN', []],
    ['日文叫做「雨水の利用について」', 'zh-CN', ['ja: 雨水の利用について']],
    ['日文的 ありがとう 是谢谢', 'zh-CN', ['ja: ありがとう']],
    ['鲜の每日', 'zh-CN', []],
    ['論文 Attention Is All You Need を読む', 'ja', ['en: Attention Is All You Need']],
    ['漢字とかな', 'ja', []],
    ['한국의 漢字', 'ko', []],
    ['Мы читали Attention Is All You Need вчера', 'ru', ['en: Attention Is All You Need']],
    ['نقرأ Attention Is All You Need معا', 'ar', ['en: Attention Is All You Need']],
  ])('%s', (text, lang, found) => {
    expect(runs(text, lang)).toEqual(found)
  })

  test.each([
    ['a letter in a formula is no language', 'The angle α is small', 'en'],
    ['Bulgarian or Serbian, nobody can tell', 'It is called град there', 'en'],
    ['French, or who knows', '他说 C’est la vie à Paris 就走了', 'zh-CN'],
  ])('nothing is claimed: %s', (_, text, lang) => {
    expect(runs(text, lang)).toEqual([])
  })

  test('say their direction where it is another', () => {
    const section = h('section', h('p', 'The word الكتاب'), h('p', 'x'))
    markForeign(section, 'en')
    expect(all(section, ({ properties }) => properties['dir'] === 'rtl').map((one) => toString(one))).toEqual(
      ['الكتاب'],
    )
  })

  test('say which face they are in, and so does what the author marked', () => {
    const section = h(
      'section',
      { dataLayout: 'points' },
      h('h2', 'On 塞翁失马'),
      h('p', h('span', { lang: 'ja' }, '雨')),
    )
    markForeign(section, 'en')
    const spans = all(section, ({ tagName }) => tagName === 'span')
    expect(spans.map(({ properties }) => properties['dataFace'])).toEqual(['head', 'body'])
  })

  test('change no text, whatever it is', () => {
    const piece = fc.constantFrom(
      'word ',
      '汉字',
      'かな',
      '한글 ',
      'слово ',
      ', ',
      '“',
      'שלום ',
      '1',
      'GPT-4 ',
      '，',
    )
    fc.assert(
      fc.property(fc.array(piece), fc.constantFrom('en', 'zh-CN', 'ja', 'ru', 'ar'), (parts, lang) => {
        runs(parts.join(''), lang)
      }),
    )
  })

  test('in code, formulas and pictures are let be', () => {
    const section = h(
      'section',
      ['pre', 'code', 'math', 'svg'].map((name) => h(name, '汉字')),
    )
    markForeign(section, 'en')
    expect(all(section, ({ tagName }) => tagName === 'span')).toEqual([])
  })
})
