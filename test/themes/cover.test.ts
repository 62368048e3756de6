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

test.each(themeNames)('%s sets a title without a colon in one size, whatever stands in it', async (theme) => {
  const { root, file } = talk([slide('title', { title, id: 'cover' })], {
    lang: 'zh-CN',
    settings: { theme },
    title,
  })
  const outside = nodeOutside('article.md')
  const html = toHtml(await printDocument(await toSections(root, file, outside), file, outside))
  const { parts, sizes } = await withBrowser(machine(), (browser) => withPage(browser, html, sizesOf))
  expect(parts).toBeGreaterThan(3)
  expect(sizes).toHaveLength(1)
})
