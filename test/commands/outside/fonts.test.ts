import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import { fontsourceFonts } from '../../../src/commands/outside/fonts.ts'
import { readGlyphs } from '../../../src/commands/outside/glyphs.ts'
import { codePointsOf, tablesOf, woffToSfnt } from '../../../src/commands/outside/sfnt.ts'
import { readAsset, readThemeSheet } from '../../../src/commands/outside/assets.ts'
import { themeNames } from '../../../src/config/themes.ts'
import { choose } from '../../../src/deck/faces.ts'
import { stackOf } from '../../../src/deck/stacks.ts'
import { readTheme } from '../../../src/deck/theme.ts'
import { toWoff2 } from '../../../src/commands/outside/woff2.ts'

/** Another reader of WOFF2 than ours: the format must not be our own reading of it. */
interface Fontverter {
  convert: (font: Uint8Array, format: 'sfnt') => Promise<Buffer>
}
const require = createRequire(import.meta.url)
const { convert } = createRequire(require.resolve('subset-font'))('fontverter') as Fontverter

const chinese = { family: 'Noto Sans SC', weight: 400, style: 'normal' } as const
const latin = { family: 'Source Sans 3', weight: 400, style: 'normal' } as const

async function charactersIn(woff2: Uint8Array): Promise<string> {
  const cmap = tablesOf(await convert(woff2, 'sfnt')).find(({ tag }) => tag === 'cmap')
  return cmap ? String.fromCodePoint(...[...codePointsOf(cmap.bytes)].sort((a, b) => a - b)) : ''
}

test('says which characters a face has', async () => {
  const { glyphsOf } = fontsourceFonts()
  expect([...(await glyphsOf(chinese, new Set('缓存，“a🦄')))].join('')).toBe('缓存，“a')
  expect([...(await glyphsOf(latin, new Set('缓aß—ş')))].join('')).toBe('aß—ş')
})

test.each([
  ['Noto Sans JP', '雨アー々〆髙﨑鷗①龍'],
  ['Noto Serif JP', '雨龍﨑鷗'],
  ['Noto Sans KR', '가힣똠韓國字'],
  ['Noto Sans TC', '這個說裡面為衞啲'],
  ['Noto Serif TC', '這說裡龍龜啲'],
  ['Noto Sans Arabic', 'ابپچگکیئء،؟۱٤'],
  ['Noto Naskh Arabic', 'ابپچگکیئء،؟۱٤'],
  ['Noto Sans Hebrew', 'אבגדםןְ״׳'],
  ['Noto Sans Devanagari', 'अआक्षि।१'],
  ['Noto Sans Thai', 'กขคงำ่๑'],
  ['Source Sans 3', 'жѓαωệ'],
])('%s has its script, rare characters too', async (family, text) => {
  const face = { family, weight: 700, style: 'normal' } as const
  const { glyphsOf, subsetFont } = fontsourceFonts()
  expect([...(await glyphsOf(face, new Set(text)))].join('')).toBe([...new Set(text)].join(''))
  const cut = await subsetFont(face, new Set(text))
  expect(new Set(cut.flatMap(({ has }) => [...has]))).toEqual(new Set(text))
})

describe.each(themeNames)('the theme %s', (name) => {
  test.each(['body', 'head', 'num', 'mono'] as const)(
    'has signs that people write in its %s',
    async (role) => {
      const theme = readTheme(await readAsset('base.css'), await readThemeSheet(name))
      const { glyphsOf, facesOf } = fontsourceFonts()
      const signs = new Set('→←↑↓⇒↔✓✗✔✘•…≤≥≠≈×÷±∞°€£№★☆■□▲▶●○◆“”‘’«»–—§©™½①😀🚀✅⚠缓')
      for (const family of stackOf(theme, role, 'other').families) {
        const face = choose(await facesOf(family), { weight: theme.weights.body, style: 'normal' })
        for (const found of face ? await glyphsOf(face, signs) : []) signs.delete(found)
      }
      expect([...signs].join('')).toBe('')
    },
  )
})

test('a family that is not installed has no glyph', async () => {
  const absent = { family: 'No Such Family', weight: 400, style: 'normal' } as const
  expect(await fontsourceFonts().glyphsOf(absent, new Set('a'))).toEqual(new Set())
})

test('cuts a face down to the characters asked for, in a file that another reader can read', async () => {
  const [font, ...more] = await fontsourceFonts().subsetFont(chinese, new Set('缓存，'))
  expect(more).toEqual([])
  expect(font && Buffer.from(font.bytes).toString('latin1', 0, 4)).toBe('wOF2')
  expect(font && (await charactersIn(font.bytes))).toBe('存缓，')
})

test.each([
  'noto-sans-sc/files/noto-sans-sc-latin-400-normal',
  'stix-two-math/files/stix-two-math-latin-400-normal',
  'source-serif-4/files/source-serif-4-vietnamese-600-normal',
])('changes no outline: %s', async (name) => {
  const sfnt = woffToSfnt(await readFile(require.resolve(`@fontsource/${name}.woff`)))
  const outlines = (font: Buffer) => {
    const table = (wanted: string) =>
      tablesOf(font).find(({ tag }) => tag === wanted)?.bytes ?? Buffer.alloc(0)
    const glyphs = readGlyphs(table('glyf'), table('loca'), table('head').readInt16BE(50) === 1)
    return glyphs.map((glyph) => (glyph.kind === 'simple' ? { ...glyph, overlaps: false } : glyph))
  }
  const before = outlines(sfnt)
  expect(before.length).toBeGreaterThan(90)
  expect(outlines(await convert(await toWoff2(sfnt), 'sfnt'))).toEqual(before)
})

test('takes several files where the characters are in several, each character from one', async () => {
  const fonts = await fontsourceFonts().subsetFont(latin, new Set('aşД'))
  expect(fonts.map(({ has }) => [...has].join('')).sort()).toEqual(['a', 'ş', 'Д'])
})

test('a space goes with the letters, and alone it has a letter beside it: browsers refuse a font without outlines', async () => {
  const fonts = await fontsourceFonts().subsetFont(latin, new Set('Д 1'))
  expect(fonts.map(({ has }) => [...has].join('')).filter((has) => has.trim() === '')).toEqual([])
  const [alone] = await fontsourceFonts().subsetFont(latin, new Set(' '))
  expect(alone && [...alone.has]).toEqual([' '])
  expect(alone && (await charactersIn(alone.bytes)).trim()).not.toBe('')
})

test.each([
  ['Noto Sans Thai', 'ทำ', '\u0e4d\u0e32'],
  ['Noto Sans Devanagari', '\u095b', '\u091c\u093c'],
])('%s: holds the parts that browsers take a letter apart into', async (family, text, parts) => {
  const face = { family, weight: 400, style: 'normal' } as const
  const [font] = await fontsourceFonts().subsetFont(face, new Set(text))
  const held = font ? await charactersIn(font.bytes) : ''
  expect(Array.from(text + parts).filter((one) => !held.includes(one))).toEqual([])
})

test('gives the same bytes whatever the order of the characters, and nothing for none', async () => {
  const [one] = await fontsourceFonts().subsetFont(latin, new Set('abc'))
  const [two] = await fontsourceFonts().subsetFont(latin, new Set('cba'))
  expect(one && two && Buffer.compare(one.bytes, two.bytes)).toBe(0)
  expect(await fontsourceFonts().subsetFont(latin, new Set('缓'))).toEqual([])
})

test('has the glyphs that formulas are set in', async () => {
  const math = { family: 'STIX Two Math', weight: 400, style: 'normal' } as const
  const wanted = new Set('𝐻𝛼∑∫√≤→ℝ')
  expect(await fontsourceFonts().glyphsOf(math, wanted)).toEqual(wanted)
})
