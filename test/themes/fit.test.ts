import { describe, expect, test } from 'vitest'
import { nodeOutside } from '../../src/commands/outside/index.ts'
import { themeNames } from '../../src/config/themes.ts'
import { printDocument } from '../../src/deck/print.ts'
import { toSections } from '../../src/deck/sections.ts'
import { withBrowser } from '../../src/render/browser/session.ts'
import { toHtml } from '../../src/pipeline.ts'
import { expectedSlides } from '../../src/render/expected.ts'
import { measureFit, type SlideFit } from '../../src/render/fit.ts'
import { printPdf } from '../../src/render/pdf.ts'
import { verifyPdf } from '../../src/render/verify.ts'
import { chineseTalk } from '../deck/cacheTalk.ts'
import { englishTalk } from '../deck/cacheTalkEnglish.ts'
import { everyLayout } from '../deck/everyLayout.ts'
import { talk } from '../deck/fixture.ts'
import { machine } from '../render/machine.ts'
import { chinese, english, pictures, stress } from './stress.ts'

const cases = [chinese, english].flatMap((words) =>
  (['16:9', '4:3'] as const).map((aspect) => ({ words, aspect })),
)

/** Text beyond its area, cut off, on other text, or below the least size. */
const isFaulty = ({ over, spills, clipped, collisions, smallest }: SlideFit) =>
  over > 2 || spills > 2 || clipped > 0 || collisions > 0 || (smallest > 0 && smallest < 20)

// Promise P3 for the sheets themselves: what a layout promises to hold, it holds.
describe.each(themeNames)('the theme %s', (theme) => {
  test.each([chineseTalk, englishTalk])('holds what every layout usually has (%#)', async (words) => {
    const { root, file } = everyLayout({ theme }, words)
    const outside = nodeOutside('article.md')
    const html = toHtml(await printDocument(await toSections(root, file, outside), file, outside))
    const fits = await withBrowser(machine(), (browser) => measureFit(browser, html))
    expect(fits).toHaveLength(root.children.length)
    expect(fits.filter(isFaulty)).toEqual([])
  })

  test.each(cases)(
    'holds the least and the most of every layout, and prints all of it ($words.lang, $aspect)',
    async ({ words, aspect }) => {
      const slides = stress(words)
      const { root, file } = talk(slides, {
        lang: words.lang,
        settings: { theme, aspect },
        pictures,
        title: words.long,
      })
      const outside = nodeOutside('article.md')
      const sections = await toSections(root, file, outside)
      const html = toHtml(await printDocument(sections, file, outside))
      const facts = { title: words.long, lang: words.lang }
      const { fits, pdf } = await withBrowser(machine(), async (browser) => ({
        fits: await measureFit(browser, html),
        pdf: await printPdf(browser, html, facts),
      }))
      expect(fits).toHaveLength(slides.length)
      expect(fits.filter(isFaulty)).toEqual([])
      expect(verifyPdf(pdf, expectedSlides(sections, facts))).toEqual([])
    },
  )
})
