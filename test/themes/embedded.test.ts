import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { VFile } from 'vfile'
import { build } from '../../src/build.ts'
import { nodeOutside } from '../../src/commands/outside/index.ts'
import { themeNames } from '../../src/config/themes.ts'
import { printDocument } from '../../src/deck/print.ts'
import { toSections } from '../../src/deck/sections.ts'
import { withBrowser } from '../../src/render/browser/session.ts'
import { type LoadedPage, withPage } from '../../src/render/page.ts'
import { toHtml } from '../../src/pipeline.ts'
import { everyLayout } from '../deck/everyLayout.ts'
import { talk } from '../deck/fixture.ts'
import { machine } from '../render/machine.ts'
import { chinese, english, drawings, stress } from './stress.ts'

/** The elements whose text is drawn, in part, in a font that the document did not bring. */
async function drawnByOthers({ cdp }: LoadedPage): Promise<string[]> {
  await cdp.send('DOM.enable')
  await cdp.send('CSS.enable')
  const { root } = await cdp.send('DOM.getDocument', { depth: -1 })
  const selector =
    ':is(section, .prose, .masthead) :is(h1, h2, h3, p, li, td, th, b, i, em, strong, cite, code, blockquote, dt, dd, span, text)'
  const { nodeIds } = await cdp.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector })
  const found: string[] = []
  for (const nodeId of nodeIds) {
    const { fonts } = await cdp.send('CSS.getPlatformFontsForNode', { nodeId })
    const other = fonts.find(({ isCustomFont }) => !isCustomFont)
    if (!other) continue
    const { outerHTML } = await cdp.send('DOM.getOuterHTML', { nodeId })
    found.push(`${other.familyName}: ${outerHTML.slice(0, 120)}`)
  }
  return found
}

// A reader's machine has other fonts than ours: what the deck embeds must be what the browser asks for.
describe.each(themeNames)('the theme %s', (theme) => {
  const bounds = [chinese, english].map((words) => ({
    what: `the least and the most in ${words.lang}`,
    make: () =>
      talk(stress(words), { lang: words.lang, settings: { theme }, pictures: drawings, title: words.long }),
  }))
  test.each([...bounds, { what: 'the usual', make: () => everyLayout({ theme }) }])(
    'draws every letter of $what in a face that the deck embeds',
    async ({ make }) => {
      const { root, file } = make()
      const outside = nodeOutside('article.md')
      const html = toHtml(await printDocument(await toSections(root, file, outside), file, outside))
      const found = await withBrowser(machine(), (browser) => withPage(browser, html, drawnByOthers))
      expect([...new Set(found)]).toEqual([])
    },
  )

  test.each(['slides/open-llm.md', 'slides/open-llm.en.md'])(
    'draws every letter of the handout of %s in a face that it embeds',
    async (article) => {
      const file = new VFile({ path: article, value: await readFile(article) })
      const outside = nodeOutside(article)
      const { handout = '' } = await build(file, { outside, flags: { theme }, want: ['handout'] })
      const found = await withBrowser(machine(), (browser) => withPage(browser, handout, drawnByOthers))
      expect(handout).toContain('class="prose"')
      expect([...new Set(found)]).toEqual([])
    },
  )
})
