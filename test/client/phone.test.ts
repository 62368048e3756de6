import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { themeNames } from '../../src/config/themes.ts'
import type { Page } from '../../src/render/browser/puppeteer.ts'
import type { Session } from '../../src/render/browser/launch.ts'
import { launchBrowser } from '../../src/render/browser/session.ts'
import { everyLayout } from '../deck/everyLayout.ts'
import { machine } from '../render/machine.ts'
import { screenOf } from './screen.ts'

/** Of type that is read in the hand, in CSS pixels. */
const floor = 12

let session: Session
beforeAll(async () => {
  session = await launchBrowser(machine())
})
afterAll(() => session.close())

/** Open a talk on a screen of this size. */
async function on<T>(
  screen: Parameters<Page['setViewport']>[0],
  html: string,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const page = await session.browser.newPage()
  try {
    await page.setViewport(screen)
    await page.setContent(html)
    await page.waitForSelector('html[data-lectern=ready]')
    return await use(page)
  } finally {
    await page.close()
  }
}

const phone = (width: number, height: number) => ({ width, height, isMobile: true, hasTouch: true })

/** What cannot be read: type below the floor, text beyond the screen or cut off, members that are not shown. */
function unreadable(floor: number): string[] {
  const faults: string[] = []
  const range = document.createRange()
  for (const slide of document.querySelectorAll('section[data-layout]')) {
    const frame = slide.getBoundingClientRect()
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      const text = node.textContent?.trim()
      if (!parent || !text || parent.closest('aside, .sr-only')) continue
      const say = (what: string) => faults.push(`${slide.id}: "${text.slice(0, 20)}" ${what}`)
      if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) say('is not shown')
      range.selectNodeContents(node)
      for (const { left, right, top, bottom } of range.getClientRects()) {
        if (left < -1 || right > innerWidth + 1) say('is beyond the screen')
        if (top < frame.top - 1 || bottom > frame.bottom + 1) say('is cut off')
      }
      // Figures and formulas come as they were drawn.
      if (parent.closest('svg, math, sup, sub')) continue
      const size = parseFloat(getComputedStyle(parent).fontSize) * slide.currentCSSZoom
      if (size < floor) say(`is set at ${size} px`)
    }
  }
  if (document.documentElement.scrollWidth > innerWidth) faults.push('scrolls sideways')
  if ([...document.querySelectorAll('aside')].some((notes) => notes.checkVisibility())) faults.push('notes')
  return faults
}

describe.each(themeNames)('the theme %s', (theme) => {
  test.each([
    [390, 844],
    [844, 390],
    [360, 640],
  ])('can be read on a phone of %i by %i', async (width, height) => {
    const html = await screenOf({ theme, fragments: true })
    const found = await on(phone(width, height), html, async (page) => ({
      view: await page.evaluate(() => document.documentElement.dataset['view']),
      slides: await page.evaluate(() => document.querySelectorAll('section[data-layout]').length),
      faults: await page.evaluate(unreadable, floor),
    }))
    expect(found).toEqual({ view: 'page', slides: everyLayout().root.children.length, faults: [] })
  })
})

test('addresses lead to their slides on a phone too, and a touch on the agenda', async () => {
  const tops = await on(phone(390, 844), await screenOf({}), async (page) => {
    const topOf = (id: string) =>
      page.evaluate(
        (id) => Math.round(Math.abs(document.getElementById(id)?.getBoundingClientRect().top ?? NaN)),
        id,
      )
    await page.evaluate(() => (location.hash = '#/compare-slide'))
    await page.waitForFunction(() => scrollY > 0)
    const byId = await topOf('compare-slide')
    await page.evaluate(() => (location.hash = '#/1'))
    await page.waitForFunction(() => scrollY < 2000)
    const byNumber = await topOf('agenda-slide')
    await page.tap('a[href="#section-slide"]')
    await page.waitForFunction(() => location.hash === '#section-slide')
    return { byId, byNumber, byLink: await topOf('section-slide') }
  })
  expect(tops).toEqual({ byId: 0, byNumber: 0, byLink: 0 })
})

test('a low window on a laptop shows slides', async () => {
  const view = await on({ width: 1000, height: 420 }, await screenOf({}), (page) =>
    page.evaluate(() => document.documentElement.dataset['view'] ?? document.querySelector('.present')?.id),
  )
  expect(view).toBe('title-slide')
})
