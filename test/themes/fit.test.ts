import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nodeOutside } from '../../src/commands/outside/index.ts'
import { themeNames, type ThemeName } from '../../src/config/themes.ts'
import { printDocument } from '../../src/deck/print.ts'
import { toSections } from '../../src/deck/sections.ts'
import type { Session } from '../../src/render/browser/launch.ts'
import { launchBrowser } from '../../src/render/browser/session.ts'
import { toHtml } from '../../src/pipeline.ts'
import { expectedSlides } from '../../src/render/expected.ts'
import { measureFit, type SlideFit } from '../../src/render/fit.ts'
import { withPage } from '../../src/render/page.ts'
import { printPdf } from '../../src/render/pdf.ts'
import { verifyPdf } from '../../src/render/verify.ts'
import { chineseTalk } from '../deck/cacheTalk.ts'
import { englishTalk } from '../deck/cacheTalkEnglish.ts'
import { everyLayout } from '../deck/everyLayout.ts'
import { talk } from '../deck/fixture.ts'
import { machine } from '../render/machine.ts'
import { badlyComposed } from './composition.ts'
import { faintText } from './contrast.ts'
import { chinese, drawings, english, stress, type Words } from './stress.ts'

type Aspect = '16:9' | '4:3'

const cases = [chinese, english].flatMap((words) =>
  (['16:9', '4:3'] as const).map((aspect) => ({ words, aspect })),
)

/** Text beyond its area, cut off, or on other text. */
const isFaulty = ({ over, spills, clipped, collisions }: SlideFit) =>
  over > 2 || spills > 2 || clipped > 0 || collisions > 0

function bounds(words: Words, theme: ThemeName, aspect: Aspect) {
  const settings = { theme, aspect }
  return talk(stress(words), { lang: words.lang, settings, pictures: drawings, title: words.long })
}

// One browser, and faces that are read once: else this takes several times as long.
const outside = nodeOutside('article.md')
let session: Session
beforeAll(async () => {
  session = await launchBrowser(machine())
})
afterAll(() => session.close())

/** How the slides fit, how they are composed, and what can be read of them. */
const measured = async (html: string) => ({
  fits: await measureFit(session.browser, html),
  composed: await withPage(session.browser, html, badlyComposed),
  text: await withPage(session.browser, html, faintText),
})

async function printed({ root, file }: ReturnType<typeof everyLayout>) {
  const sections = await toSections(root, file, outside)
  return { sections, html: toHtml(await printDocument(sections, file, outside)) }
}

// Promise P3 for the sheets themselves: what a layout promises to hold, it holds, and all of it can be read.
describe.each(themeNames)('the theme %s', (theme) => {
  test.each([chineseTalk, englishTalk])('holds what every layout usually has (%#)', async (words) => {
    const { sections, html } = await printed(everyLayout({ theme }, words))
    const { fits, composed, text } = await measured(html)
    expect(fits).toHaveLength(sections.children.length)
    expect(fits.filter(isFaulty)).toEqual([])
    expect(composed).toEqual([])
    expect(text.runs).toBeGreaterThan(fits.length)
    expect(text.faint).toEqual([])
  })

  test.each(cases)(
    'holds the least and the most of every layout, and prints all of it ($words.lang, $aspect)',
    async ({ words, aspect }) => {
      const { sections, html } = await printed(bounds(words, theme, aspect))
      const facts = { title: words.long, lang: words.lang }
      const { fits, composed, text } = await measured(html)
      const pdf = await printPdf(session.browser, html, facts)
      expect(fits).toHaveLength(sections.children.length)
      expect(fits.filter(isFaulty)).toEqual([])
      expect(composed).toEqual([])
      expect(verifyPdf(pdf, expectedSlides(sections, facts))).toEqual([])
      expect(text.runs).toBeGreaterThan(fits.length)
      expect(text.faint).toEqual([])
    },
  )
})
