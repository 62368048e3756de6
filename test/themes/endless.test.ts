import { expect, test } from 'vitest'
import { nodeOutside } from '../../src/commands/outside/index.ts'
import { themeNames } from '../../src/config/themes.ts'
import { printDocument } from '../../src/deck/print.ts'
import { toSections } from '../../src/deck/sections.ts'
import { toHtml } from '../../src/pipeline.ts'
import { withBrowser } from '../../src/render/browser/session.ts'
import { measureFit } from '../../src/render/fit.ts'
import { line, points, slide, talk } from '../deck/fixture.ts'
import { machine } from '../render/machine.ts'

/** Titles of 200 characters, and words longer than a slide. */
const endless = {
  'zh-CN': '一个没有尽头的标题'.repeat(22).slice(0, 200),
  en: 'A title that its author could not bring to an end '.repeat(4).trim(),
}
const word = 'pneumonoultramicroscopicsilicovolcanoconiosis'.repeat(2)

const cases = themeNames.flatMap((theme) => (['zh-CN', 'en'] as const).map((lang) => ({ theme, lang })))

test.each(cases)(
  '$theme holds a title of 200 characters and a word longer than the slide ($lang)',
  async (one) => {
    const { theme, lang } = one
    const title = endless[lang]
    const slides = [
      slide('title', { title, id: 'cover', children: [line('subtitle', 'S')] }),
      slide('section', { title, id: 'section', number: 2 }),
      slide('points', { title, id: 'points', kicker: title, children: [points('A', 'B', word)] }),
      slide('points', { title: word, id: 'word', children: [points('A', word)] }),
      slide('blocks', { title, id: 'blocks', children: [points('A', 'B')] }),
      slide('statement', { title, id: 'statement', children: [points(word)] }),
    ]
    const { root, file } = talk(slides, { lang, settings: { theme }, title })
    const outside = nodeOutside('article.md')
    const html = toHtml(await printDocument(await toSections(root, file, outside), file, outside))
    const fits = await withBrowser(machine(), (browser) => measureFit(browser, html))
    const faulty = fits.filter(
      ({ over, spills, clipped, collisions }) => over > 2 || spills > 2 || clipped + collisions > 0,
    )
    expect(fits).toHaveLength(slides.length)
    expect(faulty).toEqual([])
  },
)
