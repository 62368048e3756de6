import { describe, expect, test } from 'vitest'
import { nodeOutside } from '../../src/commands/outside/index.ts'
import { themeNames } from '../../src/config/themes.ts'
import { printDocument } from '../../src/deck/print.ts'
import { toSections } from '../../src/deck/sections.ts'
import { withBrowser } from '../../src/render/browser/session.ts'
import { toHtml } from '../../src/pipeline.ts'
import { expectedSlides } from '../../src/render/expected.ts'
import { measureFit } from '../../src/render/fit.ts'
import { printPdf } from '../../src/render/pdf.ts'
import { verifyPdf } from '../../src/render/verify.ts'
import { talk } from '../deck/fixture.ts'
import { machine } from '../render/machine.ts'
import { chinese, english, pictures, stress } from './stress.ts'

const cases = [chinese, english].flatMap((words) =>
  (['16:9', '4:3'] as const).map((aspect) => ({ words, aspect })),
)

// Promise P3 for the sheets themselves: what a layout promises to hold, it holds.
describe.each(themeNames)('the theme %s', (theme) => {
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
      const faults = fits.filter(
        ({ over, spills, clipped, collisions, smallest }) =>
          over > 2 || spills > 2 || clipped || collisions || (smallest && smallest < 20),
      )
      expect(faults).toEqual([])
      expect(verifyPdf(pdf, expectedSlides(sections, facts))).toEqual([])
    },
  )
})
