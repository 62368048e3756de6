import { describe, expect, test } from 'vitest'
import { readAsset, readThemeSheet } from '../../src/commands/outside/assets.ts'
import { themeNames } from '../../src/config/themes.ts'
import { layouts } from '../../src/talk/nodes.ts'
import { contrast, readable } from '../../src/deck/colour.ts'
import { choose } from '../../src/deck/faces.ts'
import { fontsourceFonts } from '../../src/commands/outside/fonts.ts'
import { readTheme } from '../../src/deck/theme.ts'

const base = await readAsset('base.css')
const handout = await readAsset('handout.css')
const themes = await Promise.all(themeNames.map(async (name) => ({ name, css: await readThemeSheet(name) })))

/** What the deck writes into a document, or a sheet into one that it frames. */
const written = ['--w', '--p', '--i', '--n', '--min', '--cols', '--slide-scale', '--running-head']

const declared = (css: string) => [...css.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name)
/** Properties that are read without a value to fall back on. */
const needed = (css: string) => [...css.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name)
const valueOf = (css: string, property: string) =>
  new RegExp(`${property}:\\s*(#[\\da-f]{3,6})`, 'i').exec(css)?.[1] ?? ''

test.each(layouts)('the layout %s is drawn', (layout) => {
  expect(base).toContain(`[data-layout='${layout}']`)
})

test.each([...themes, { name: 'handout', css: handout }])(
  '$name reads no property that nothing sets',
  ({ css }) => {
    const set = new Set([...declared(base), ...declared(css), ...written])
    expect([...needed(base), ...needed(css)].filter((name) => name && !set.has(name))).toEqual([])
  },
)

test.each([...themes, { name: 'base', css: base }, { name: 'handout', css: handout }])(
  '$name loads nothing from anywhere',
  ({ css }) => {
    expect(css).not.toMatch(/url\(|@import|@font-face|https?:/)
  },
)

describe.each(themes)('the theme $name', ({ css }) => {
  test('names families that ship with Lectern, first one for alphabets, then one for Chinese', async () => {
    const { families, weights } = readTheme(base, css)
    const { facesOf } = fontsourceFonts()
    for (const role of ['head', 'body', 'num', 'mono'] as const) {
      const [latin = '', chinese = ''] = families[role]
      expect(chinese).toMatch(/ SC$/)
      for (const weight of Object.values(weights))
        for (const family of [latin, chinese])
          expect(choose(await facesOf(family), { weight, style: 'normal' })?.family).toBe(family)
    }
  })

  test.each([
    ['--fg', '--bg'],
    ['--fg', '--tint'],
    ['--muted', '--bg'],
    ['--muted', '--tint'],
    ['--accent', '--bg'],
    ['--accent', '--tint'],
    ['--on-fill', '--fill'],
    ['--on-inv', '--inv'],
    ['--inv-accent', '--inv'],
  ])('sets %s on %s with a contrast of 4.5 to 1 or more', (text, ground) => {
    expect(contrast(valueOf(css, text), valueOf(css, ground))).toBeGreaterThanOrEqual(readable)
  })
})
