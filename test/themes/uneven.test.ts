import { expect, test } from 'vitest'
import { nodeOutside } from '../../src/commands/outside/index.ts'
import { themeNames } from '../../src/config/themes.ts'
import { printDocument } from '../../src/deck/print.ts'
import { toSections } from '../../src/deck/sections.ts'
import { toHtml } from '../../src/pipeline.ts'
import { withBrowser } from '../../src/render/browser/session.ts'
import { type LoadedPage, withPage } from '../../src/render/page.ts'
import { point, points, slide, talk } from '../deck/fixture.ts'
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

test.each(themeNames)('%s: points under points stay within their rows', async (theme) => {
  const under = (text: string, below: string) => ({ ...point(text), points: [point(below)] })
  const rows = [
    under('The Internet of Things', 'Programs such as this one already run them without a graphics card'),
    under('The community', 'In 2024 one of them counted its millionth model, of every kind and quality'),
    under('The blockchain', 'A ledger can record the fingerprint and the licence of a model'),
  ]
  const only = slide('points', { title: 'Three things', id: 'below', children: [points(...rows)] })
  const { root, file } = talk([only], { lang: 'en', settings: { theme } })
  const outside = nodeOutside('article.md')
  const html = toHtml(await printDocument(await toSections(root, file, outside), file, outside))
  const [below] = await withBrowser(machine(), (browser) => withPage(browser, html, rowsOf))
  expect(below?.gaps).toHaveLength(3)
  expect(Math.min(...(below?.gaps ?? []))).toBeGreaterThanOrEqual(0)
})
