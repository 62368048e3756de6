import type { Browser, Page } from './browser/puppeteer.ts'
import { withPage, type LoadedPage, type PageOptions } from './page.ts'

export interface SlidePicture {
  /** The slide's. */
  id: string
  png: Uint8Array
}

/** Each slide of the print document as a picture, as large as the stage. */
export async function slidePictures(
  browser: Browser,
  printHtml: string,
  options?: PageOptions,
): Promise<SlidePicture[]> {
  const takeEach = async ({ page }: LoadedPage) => {
    const pictures: SlidePicture[] = []
    for (const section of await page.$$('body > section[id]')) {
      const { id, width, height } = await section.evaluate((element) => {
        const { width, height } = element.getBoundingClientRect()
        return { id: element.id, width, height }
      })
      // The window shows the slide and nothing else: what is beyond it is not drawn where a page runs from right to left.
      await page.setViewport({ width: Math.round(width), height: Math.round(height) })
      await section.evaluate((element) => {
        element.scrollIntoView({ block: 'start' })
      })
      pictures.push({ id, png: await drawn(page) })
      await section.dispose()
    }
    return pictures
  }
  return withPage(browser, printHtml, takeEach, options)
}

/** So often a picture is taken at most; the second is nearly always like the first. */
const tries = 5

/** What the window shows, once two pictures in a row are the same: a busy browser may leave a part of the first undrawn. */
async function drawn(page: Page): Promise<Uint8Array> {
  const take = () => page.screenshot({ type: 'png', captureBeyondViewport: false })
  let last = await take()
  for (let left = tries; left > 1; left--) {
    const next = await take()
    if (Buffer.compare(last, next) === 0) break
    last = next
  }
  return last
}
