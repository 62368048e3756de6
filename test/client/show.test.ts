import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SettingsInput } from '../../src/config/settings.ts'
import { themeNames } from '../../src/config/themes.ts'
import type { Page } from '../../src/render/browser/puppeteer.ts'
import type { Session } from '../../src/render/browser/launch.ts'
import { launchBrowser } from '../../src/render/browser/session.ts'
import { letters } from '../../src/render/letters.ts'
import { withPage } from '../../src/render/page.ts'
import { readPdf } from '../../src/render/reader/document.ts'
import { everyLayout } from '../deck/everyLayout.ts'
import { machine } from '../render/machine.ts'
import { faceless, screenOf, whole } from './screen.ts'

let session: Session
beforeAll(async () => {
  session = await launchBrowser(machine())
})
afterAll(() => session.close())

const show = async <T>(settings: SettingsInput, use: (page: Page) => Promise<T>, outside = faceless) =>
  withPage(session.browser, await screenOf(settings, outside), ({ page }) => use(page), { kind: 'deck' })

/** The id of the slide that is shown, and how many of its members are. */
const shown = (page: Page) =>
  page.evaluate(() => {
    const slide = document.querySelector('section.present')
    const visible = [...(slide?.querySelectorAll('.fragment') ?? [])].map(
      (member) => getComputedStyle(member).visibility === 'visible',
    )
    return { id: slide?.id, visible }
  })

/** Nothing has still to move. */
const still = (page: Page) =>
  page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)))

describe('points one after the other', () => {
  test('appear with each key, in reading order, and then comes the next slide', async () => {
    const steps = await show({ fragments: true }, async (page) => {
      await page.evaluate(() => (location.hash = '#/compare-slide'))
      const steps = [await shown(page)]
      for (let press = 0; press < 3; press += 1) {
        await page.keyboard.press('ArrowRight')
        await still(page)
        steps.push(await shown(page))
      }
      return steps
    })
    expect(steps.slice(0, 3)).toEqual([
      { id: 'compare-slide', visible: [false, false] },
      { id: 'compare-slide', visible: [true, false] },
      { id: 'compare-slide', visible: [true, true] },
    ])
    expect(steps[3]?.id).toBe('steps-slide')
  })
})

describe('the overview', () => {
  const steps = async (...keys: ('ArrowUp' | 'ArrowDown' | 'ArrowRight')[]) =>
    show({}, async (page) => {
      await page.keyboard.press('Escape')
      const places: { row: number; isSeen: boolean }[] = []
      for (const key of keys) {
        await page.keyboard.press(key)
        places.push(
          await page.evaluate(() => {
            const tops = [...document.querySelectorAll('section[data-layout]')].map(
              (slide) => slide.getBoundingClientRect().top,
            )
            const { top = NaN, bottom = NaN } =
              document.querySelector('section.present')?.getBoundingClientRect() ?? {}
            const rows = [...new Set(tops.map(Math.round))]
            return { row: rows.indexOf(Math.round(top)), isSeen: top >= 0 && bottom <= innerHeight }
          }),
        )
      }
      return places
    })

  test('goes from row to row with the keys for up and down, and keeps the chosen slide in sight', async () => {
    const down = ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown'] as const
    const found = await steps(...down, 'ArrowRight', 'ArrowUp')
    expect(found.map(({ row }) => row)).toEqual([1, 2, 3, 4, 4, 3])
    expect(found.every(({ isSeen }) => isSeen)).toBe(true)
  })

  test('stays where there is no further row', async () => {
    expect((await steps('ArrowUp')).map(({ row }) => row)).toEqual([0])
  })
})

describe.each(themeNames)('the theme %s', (theme) => {
  test('who wants less motion sees none', async () => {
    const moving = (page: Page) =>
      page.evaluate(() =>
        [...document.querySelectorAll('*')].some((element) =>
          /[1-9]/.test(getComputedStyle(element).transitionDuration),
        ),
      )
    const found = await show({ theme, fragments: true }, async (page) => {
      const usual = await moving(page)
      await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }])
      return { usual, reduced: await moving(page) }
    })
    expect(found).toEqual({ usual: true, reduced: false })
  })

  test('what Reveal adds beside the slides has none of them styled anew', async () => {
    const { styled, slides } = await show({ theme }, async (page) => ({
      styled: await styledAnew(page),
      slides: await page.evaluate(() => document.querySelectorAll('section[data-layout]').length),
    }))
    expect(slides).toBeGreaterThan(15)
    expect(styled).toBeLessThan(slides)
  })

  test('the overview shows all slides in rows, with all of their points, and leads back', async () => {
    const found = await show({ theme, fragments: true }, async (page) => {
      await page.keyboard.press('Escape')
      await still(page)
      const overview = await page.evaluate(() =>
        [...document.querySelectorAll('section[data-layout]')].map((slide) => {
          const { left, right, top, bottom, width, height } = slide.getBoundingClientRect()
          const { opacity } = getComputedStyle(slide)
          const hidden = [...slide.querySelectorAll('.fragment')].filter(
            (member) => !member.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
          )
          const field = getComputedStyle(slide, '::before')
          const isDrawn = field.content === 'none' || field.display === 'block'
          const shape = width / height
          return { left, right, top, bottom, shape, opacity, hidden: hidden.length, isDrawn }
        }),
      )
      await page.keyboard.press('Escape')
      return { overview, after: await shown(page) }
    })
    expect(found.overview).toHaveLength(everyLayout().root.children.length)
    for (const [index, slide] of found.overview.entries()) {
      expect(slide.shape).toBeCloseTo(16 / 9, 2)
      expect(slide).toMatchObject({ opacity: '1', hidden: 0, isDrawn: true })
      const before = found.overview[index - 1]
      if (before) expect(slide.left > before.right || slide.top > before.bottom).toBe(true)
    }
    expect(new Set(found.overview.map(({ top }) => Math.round(top))).size).toBeGreaterThan(2)
    expect(found.after.id).toBe('title-slide')
  })

  test.each(['b', '.'] as const)('the key %s covers all of the screen in black', async (key) => {
    const found = await show({ theme }, async (page) => {
      const covered = () =>
        page.evaluate(() => {
          const places = [4, 640, 1276].flatMap((x) => [4, 360, 716].map((y) => [x, y] as const))
          return places.filter(([x, y]) => {
            const on = document.elementFromPoint(x, y)
            const { backgroundColor, opacity } = getComputedStyle(on ?? document.body)
            return on?.className === 'pause-overlay' && backgroundColor === 'rgb(0, 0, 0)' && opacity === '1'
          }).length
        })
      await page.keyboard.press(key)
      await still(page)
      const black = await covered()
      await page.keyboard.press(key)
      await still(page)
      return { black, back: await covered() }
    })
    expect(found).toEqual({ black: 9, back: 0 })
  })

  test('a browser prints each slide on a page of its own, with all of it', async () => {
    const { titles, pdf } = await show(
      { theme, fragments: true, aspect: '4:3' },
      async (page) => {
        await page.keyboard.press('ArrowRight')
        const titles = await page.evaluate(() =>
          [...document.querySelectorAll('section[data-layout]')].map((slide) =>
            [...slide.querySelectorAll(':is(h1, h2, .fragment):not(.sr-only)')].map(
              (part) => part.textContent,
            ),
          ),
        )
        const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
        return { titles, pdf }
      },
      whole,
    )
    const { pages } = readPdf(pdf)
    expect(pages).toHaveLength(titles.length)
    expect(Buffer.from(pdf).toString('latin1')).toContain('/MediaBox [0 0 960 720]')
    for (const [index, parts] of titles.entries()) {
      // Reveal hides the slides that are not shown from who is read to: their text is no content to the PDF.
      const { text = '', furniture = '' } = pages[index] ?? {}
      const printed = letters(furniture + text)
      for (const part of parts) expect(printed).toContain(letters(part))
    }
  })
})

/** How many elements a browser styles anew when one more stands beside the slides, as Reveal adds one for each of them. */
async function styledAnew(page: Page): Promise<number> {
  await still(page)
  await page.tracing.start({ categories: ['devtools.timeline'] })
  const added = await page.evaluate(() => {
    const one = document.createElement('div')
    document.querySelector('.backgrounds')?.append(one)
    return one.isConnected && getComputedStyle(one).display === 'block'
  })
  const trace = new TextDecoder().decode(await page.tracing.stop())
  const counts = [...trace.matchAll(/"elementCount":(\d+)/g)].map(([, count]) => Number(count))
  expect(added && counts.length > 0).toBe(true)
  return Math.max(...counts)
}

describe('from the keyboard', () => {
  test('links of the slide that is shown are reached, and those of no other, with a mark around them', async () => {
    const reached = await show({}, async (page) => {
      await page.keyboard.press('ArrowRight')
      const reached: string[] = []
      for (let press = 0; press < 8; press += 1) {
        await page.keyboard.press('Tab')
        reached.push(
          await page.evaluate(() => {
            const on = document.activeElement
            const slide = on?.closest('section')
            return slide && on ? `${slide.id} ${getComputedStyle(on).outlineStyle}` : ''
          }),
        )
      }
      return reached
    })
    expect(reached.filter(Boolean)).toEqual(Array.from({ length: 5 }, () => 'agenda-slide solid'))
  })

  test('S opens the speaker view with what is said, under the policy of the talk', async () => {
    const file = join(machine().temporary, `lectern-speaker-${process.pid}.html`)
    await writeFile(file, await screenOf({}))
    const page = await session.browser.newPage()
    try {
      await page.goto(`${pathToFileURL(file).href}#/points-slide`)
      await page.waitForSelector('html[data-lectern=ready]')
      const opened = new Promise<Page | null>((done) => page.once('popup', done))
      await page.keyboard.press('s')
      const speaker = await opened
      const notes = await speaker?.waitForFunction(
        () => document.querySelector('.speaker-controls-notes .value')?.textContent,
      )
      expect(await notes?.jsonValue()).toContain('因此读取延迟可以从毫秒级降到微秒级')
      const frame = await speaker?.waitForFrame((one) => one.url().includes('receiver'))
      await frame?.waitForSelector('#points-slide.present')
      await speaker?.close()
    } finally {
      await page.close()
      await rm(file)
    }
  })
})
