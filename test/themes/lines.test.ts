import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { VFile } from 'vfile'
import { build } from '../../src/build.ts'
import { nodeOutside } from '../../src/commands/outside/index.ts'
import { themeNames } from '../../src/config/themes.ts'
import { linesIn } from '../../src/deck/measure.ts'
import { withBrowser } from '../../src/render/browser/session.ts'
import { type LoadedPage, withPage } from '../../src/render/page.ts'
import { machine } from '../render/machine.ts'

/** A point as a browser set it: `room` is the width of its column in em. */
interface SetPoint {
  text: string
  room: number
  lines: number
}

/** Every point of a document that is one text. */
function pointsOf({ page }: LoadedPage): Promise<SetPoint[]> {
  return page.evaluate(() => {
    const range = document.createRange()
    return [...document.querySelectorAll('section:not([data-layout="agenda"]) .body li:not(:has(li))')].map(
      (li) => {
        const style = getComputedStyle(li)
        const size = parseFloat(style.fontSize)
        range.selectNodeContents(li)
        const middles = [...range.getClientRects()]
          .filter(({ width }) => width > 1)
          .map(({ top, bottom }) => (top + bottom) / 2)
          .sort((a, b) => a - b)
        // Letters of one line stand at almost the same height, whatever their size.
        const lines = middles.filter(
          (middle, index) => index === 0 || middle - (middles[index - 1] ?? 0) > size / 2,
        )
        const room = li.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight)
        return { text: li.textContent, room: room / size, lines: lines.length }
      },
    )
  })
}

const articles = [
  'slides/open-llm.md',
  'slides/open-llm.en.md',
  'test/fixtures/kinds/zh-research.md',
  'test/fixtures/kinds/ja-rain.md',
  'test/fixtures/kinds/de-fahrrad.md',
  'test/fixtures/kinds/postmortem.md',
]

const aspects = ['16:9', '4:3'] as const

describe.each(themeNames.flatMap((theme) => aspects.map((aspect) => ({ theme, aspect }))))(
  'the theme $theme in $aspect',
  ({ theme, aspect }) => {
    test('sets 99 of 100 points in the lines that are expected, give or take one', async () => {
      const found = await withBrowser(machine(), async (browser) => {
        const all: SetPoint[] = []
        for (const article of articles) {
          const file = new VFile({ path: article, value: await readFile(article, 'utf8') })
          const { print = '' } = await build(file, {
            outside: nodeOutside(article),
            flags: { theme, aspect },
            want: ['print'],
          })
          all.push(...(await withPage(browser, print, pointsOf)))
        }
        return all
      })
      const expected = found.filter(({ text, room, lines }) => Math.abs(linesIn(text, room) - lines) <= 1)
      expect(found.length).toBeGreaterThan(100)
      expect(expected.length / found.length).toBeGreaterThanOrEqual(0.99)
    })
  },
)
