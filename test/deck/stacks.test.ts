import { describe, expect, test } from 'vitest'
import { stackRules } from '../../src/deck/stack-rules.ts'
import { orderOf, packageOf, stackOf } from '../../src/deck/stacks.ts'
import { readTheme } from '../../src/deck/theme.ts'

const theme =
  readTheme(`:root { --body: 'Mine', 'Noto Sans SC', sans-serif; --head: 'Book', 'Noto Serif SC', serif;
  --mono: 'Code', 'Noto Sans SC', monospace; }`)

test.each([
  ['zh', 'hans'],
  ['zh-CN', 'hans'],
  ['zh-TW', 'hant'],
  ['zh-Hant-HK', 'hant'],
  ['ja', 'ja'],
  ['ko-KR', 'ko'],
  ['vi', 'vi'],
  ['en', 'other'],
  ['ru', 'other'],
])('the faces for %s are asked in the order %s', (lang, order) => {
  expect(orderOf(lang)).toBe(order)
})

describe('the stack of a role', () => {
  test('has the shapes of the language before those of its neighbours', () => {
    const before = (order: 'ja' | 'hant' | 'ko' | 'hans', first: string, second: string) => {
      const { leading, families } = stackOf(theme, 'body', order)
      const all = [...leading, ...families]
      expect(all.indexOf(first)).toBeGreaterThanOrEqual(0)
      expect(all.indexOf(first)).toBeLessThan(all.indexOf(second))
    }
    before('ja', 'Noto Sans JP', 'Noto Sans SC')
    before('hant', 'Noto Sans TC', 'Noto Sans SC')
    before('ko', 'Noto Sans KR', 'Noto Sans SC')
    before('hans', 'Noto Sans SC', 'Noto Sans TC')
  })

  test('has serifs where the theme has', () => {
    expect(stackOf(theme, 'head', 'ja').leading).toEqual(['Noto Serif JP', 'Noto Sans JP'])
    expect(stackOf(theme, 'body', 'ja').leading).toEqual(['Noto Sans JP'])
  })

  test('has the theme’s alphabet first where the language has no squares, and in code always', () => {
    expect(stackOf(theme, 'body', 'other')).toMatchObject({ leading: [] })
    expect(stackOf(theme, 'body', 'other').families[0]).toBe('Mine')
    expect(stackOf(theme, 'mono', 'ja')).toMatchObject({ leading: [] })
    expect(stackOf(theme, 'mono', 'ja').families[0]).toBe('Code')
  })

  test('asks alphabets before Chinese faces, which have a few of their letters', () => {
    const { families } = stackOf(theme, 'body', 'other')
    expect(families.indexOf('Source Sans 3')).toBeLessThan(families.indexOf('Noto Sans SC'))
  })
})

test('rules name what is embedded alone, in the order of its stack, for each language', () => {
  const stack = ['A', 'B', 'C']
  const rules = stackRules(
    [
      { role: 'body', order: 'other', stack, has: new Set(['C']) },
      { role: 'body', order: 'other', stack, has: new Set(['A']) },
      { role: 'head', order: 'ja', stack, has: new Set(['B']) },
    ],
    theme,
  )
  expect(rules).toEqual([
    "[lang]:not(:lang(zh), :lang(ja), :lang(ko), :lang(vi)){--body:'A','C',sans-serif}",
    "[lang]:is(:lang(ja)){--head:'B',serif}",
  ])
})

test.each([
  ['한', 'other', '@fontsource/noto-sans-kr'],
  ['雨', 'ja', '@fontsource/noto-sans-jp'],
  ['ب', 'other', '@fontsource/noto-sans-arabic'],
  ['ქ', 'other', '@fontsource/noto-sans-georgian'],
  ['🦄', 'other', undefined],
] as const)('%s is in a package that one may install', (character, order, name) => {
  expect(packageOf(character, order)).toBe(name)
})
