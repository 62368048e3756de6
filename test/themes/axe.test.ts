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

/** What is wrong, as `rule: selector`. */
async function faults({ page }: LoadedPage, ...without: string[]): Promise<string[]> {
  const rules = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]))
  const { violations, passes } = await page.evaluate(
    async (rules) => window.axe.run(document, { rules, resultTypes: ['violations'] }),
    rules,
  )
  expect(passes.length).toBeGreaterThan(10)
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

/** Runs in the page: the slide of this number is the one that is shown, with all that it holds; false where there is none. */
function showAlone(number: number): boolean {
  const slides = [...document.querySelectorAll<HTMLElement>('.slides > section')]
  for (const [index, slide] of slides.entries()) {
    const isShown = index === number
    slide.hidden = !isShown
    slide.inert = false
    slide.toggleAttribute('aria-hidden', false)
    slide.style.display = isShown ? '' : 'none'
    slide.className = isShown ? 'present' : 'future'
  }
  return number < slides.length
}

/** What is wrong with each slide, as if it were the only one. */
async function faultsOfEach(loaded: LoadedPage): Promise<string[]> {
  const found: string[] = []
  for (let number = 0; await loaded.page.evaluate(showAlone, number); number++) {
    const all = [...(await faults(loaded)), ...(await loaded.page.evaluate(unseenFocus))]
    found.push(...all.map((fault) => `${number + 1}: ${fault}`))
  }
  return found
}

/** Runs in the page: what a reader gets to with the keyboard on the slide that is shown, and would not see that. */
function unseenFocus(): string[] {
  const reached = [...document.querySelectorAll<HTMLElement>('section.present :is(a[href], [tabindex="0"])')]
  return reached.flatMap((element) => {
    element.focus({ focusVisible: true })
    const { outlineStyle, outlineWidth, outlineColor, color } = getComputedStyle(element)
    // The colour of the text, which is held to its contrast elsewhere.
    const isSeen = outlineStyle === 'solid' && parseFloat(outlineWidth) >= 2 && outlineColor === color
    return document.activeElement === element && isSeen ? [] : [`focus: ${element.outerHTML.slice(0, 80)}`]
  })
}

test.each(themeNames)(
  '%s: axe finds nothing on any layout, on the screen, in print and in the handout, and focus is seen',
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
          const each = await faultsOfEach(loaded)
          return [...first, ...each]
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
