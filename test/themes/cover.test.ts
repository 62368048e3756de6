import { expect, test } from 'vitest'
import { nodeOutside } from '../../src/commands/outside/index.ts'
import { themeNames } from '../../src/config/themes.ts'
import { printDocument } from '../../src/deck/print.ts'
import { toSections } from '../../src/deck/sections.ts'
import { toHtml } from '../../src/pipeline.ts'
import { withBrowser } from '../../src/render/browser/session.ts'
import { type LoadedPage, withPage } from '../../src/render/page.ts'
import { slide, talk } from '../deck/fixture.ts'
import { machine } from '../render/machine.ts'

/** What the deck keeps on a line or lets break stands in elements of its own. */
const title = '后端组新人指南(第 7 版),用GPT模型写'

/** The sizes of all letters of the cover's title. */
function sizesOf({ page }: LoadedPage): Promise<{ parts: number; sizes: string[] }> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll('h1, h1 *')]
    return { parts: all.length, sizes: [...new Set(all.map((one) => getComputedStyle(one).fontSize))] }
  })
}

/** The cover of a talk of that title, as it is printed. */
async function cover(title: string, lang: string, theme: string): Promise<string> {
  const { root, file } = talk([slide('title', { title, id: 'cover' })], { lang, settings: { theme }, title })
  const outside = nodeOutside('article.md')
  return toHtml(await printDocument(await toSections(root, file, outside), file, outside))
}

test.each(themeNames)('%s sets a title without a colon in one size, whatever stands in it', async (theme) => {
  const html = await cover(title, 'zh-CN', theme)
  const { parts, sizes } = await withBrowser(machine(), (browser) => withPage(browser, html, sizesOf))
  expect(parts).toBeGreaterThan(3)
  expect(sizes).toHaveLength(1)
})

/** The space between letters, and what is added between words, behind the title's colon, in em of their own size. */
function spacingOf({ page }: LoadedPage): Promise<number[]> {
  return page.evaluate(() => {
    const rest = document.querySelector('h1 > .rest')
    if (!rest) return []
    const { fontSize, letterSpacing, wordSpacing } = getComputedStyle(rest)
    return [letterSpacing, wordSpacing].map((one) => (parseFloat(one) || 0) / parseFloat(fontSize))
  })
}

test.each(themeNames)('%s spaces what follows the colon by its own size', async (theme) => {
  const html = await cover('Caching: teaching systems to remember', 'en', theme)
  const spacing = await withBrowser(machine(), (browser) => withPage(browser, html, spacingOf))
  expect(spacing).toHaveLength(2)
  for (const one of spacing) expect(Math.abs(one)).toBeLessThanOrEqual(0.09)
  expect(Math.abs(spacing[0] ?? 1)).toBeLessThanOrEqual(0.02)
})
