import axe from 'axe-core'
import { expect, test } from 'vitest'
import { nodeOutside } from '../../src/commands/outside/index.ts'
import { themeNames } from '../../src/config/themes.ts'
import { screenDocument } from '../../src/deck/document.ts'
import { handoutDocument } from '../../src/deck/handout.ts'
import type { DeckOutside } from '../../src/deck/outside.ts'
import { printDocument } from '../../src/deck/print.ts'
import { toSections } from '../../src/deck/sections.ts'
import { toHtml } from '../../src/pipeline.ts'
import { withBrowser } from '../../src/render/browser/session.ts'
import { withPage, type LoadedPage } from '../../src/render/page.ts'
import { everyLayout } from '../deck/everyLayout.ts'
import { machine } from '../render/machine.ts'

declare global {
  interface Window {
    axe: typeof axe
  }
}

// Nothing here depends on the faces, and to embed them takes longer than all the rest.
const outside: DeckOutside = { ...nodeOutside('article.md'), facesOf: () => Promise.resolve([]) }

/** What is wrong, as `rule: selector`. Slides that lie on each other have no measurable contrast. */
async function faults({ page }: LoadedPage, ...without: string[]): Promise<string[]> {
  const rules = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]))
  const { violations, passes } = await page.evaluate(
    async (rules) => window.axe.run(document, { rules, resultTypes: ['violations'] }),
    rules,
  )
  expect(passes.length).toBeGreaterThan(10)
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

/** Runs in the page: every slide is the one that is shown. */
function showAll(): void {
  for (const slide of document.querySelectorAll('section')) {
    slide.hidden = false
    slide.removeAttribute('aria-hidden')
    slide.style.display = ''
    slide.className = 'present'
  }
}

test.each(themeNames)(
  '%s: axe finds nothing on any layout, on the screen, in print and in the handout',
  async (theme) => {
    const { root, file } = everyLayout({ theme })
    const sections = await toSections(root, file, outside)
    const [screen, print, handout] = await Promise.all(
      [screenDocument, printDocument, handoutDocument].map(async (make) =>
        toHtml(await make(structuredClone(sections), file, outside)),
      ),
    )
    const found = await withBrowser(machine(), async (browser) => ({
      screen: await withPage(
        browser,
        screen ?? '',
        async (loaded) => {
          await loaded.page.evaluate(axe.source)
          const first = await faults(loaded)
          await loaded.page.evaluate(showAll)
          return [...first, ...(await faults(loaded, 'color-contrast'))]
        },
        { kind: 'deck' },
      ),
      paper: await Promise.all(
        [print, handout].map((html) =>
          withPage(browser, html ?? '', async (loaded) => {
            await loaded.page.evaluate(axe.source)
            // Paper has no landmarks to go to.
            return faults(loaded, 'landmark-one-main', 'region')
          }),
        ),
      ),
    }))
    expect(found).toEqual({ screen: [], paper: [[], []] })
  },
)
