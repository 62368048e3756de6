import { expect, test } from 'vitest'
import { nodeOutside } from '../../src/commands/outside/index.ts'
import { themeNames } from '../../src/config/themes.ts'
import { printDocument } from '../../src/deck/print.ts'
import { toSections } from '../../src/deck/sections.ts'
import { toHtml } from '../../src/pipeline.ts'
import { withBrowser } from '../../src/render/browser/session.ts'
import { type LoadedPage, withPage } from '../../src/render/page.ts'
import { points, slide, talk } from '../deck/fixture.ts'
import { machine } from '../render/machine.ts'

const long = 'Money, of which there is never enough in a small group that has to do all by itself'

/** The size of each slide's rows, and how near the lines of a row come to the next one. */
function rowsOf({ page }: LoadedPage): Promise<{ size: number; gaps: number[] }[]> {
  return page.evaluate(() => {
    const range = document.createRange()
    return [...document.querySelectorAll('section')].map((section) => {
      const rows = [...section.querySelectorAll('.rows > li')]
      const gaps = rows.map((row) => {
        range.selectNodeContents(row)
        return row.getBoundingClientRect().bottom - range.getBoundingClientRect().bottom
      })
      return { size: parseFloat(getComputedStyle(rows[0] ?? section).fontSize), gaps }
    })
  })
}

test.each(themeNames)('%s: one long row does not hold down the size of the others', async (theme) => {
  const slides = [
    slide('points', { title: 'What it needs', id: 'even', children: [points(long, long, long, long)] }),
    slide('points', {
      title: 'What it needs',
      id: 'one',
      children: [points('Time', long, 'People', 'A place')],
    }),
  ]
  const { root, file } = talk(slides, { lang: 'en', settings: { theme } })
  const outside = nodeOutside('article.md')
  const html = toHtml(await printDocument(await toSections(root, file, outside), file, outside))
  const [even, one] = await withBrowser(machine(), (browser) => withPage(browser, html, rowsOf))
  expect(one?.size).toBeGreaterThan(even?.size ?? Infinity)
  expect(Math.min(...(one?.gaps ?? []))).toBeGreaterThanOrEqual(0)
})
