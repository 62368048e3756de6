import type { Browser } from './browser/puppeteer.ts'
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
      const id = await section.evaluate((element) => element.id)
      pictures.push({ id, png: await section.screenshot({ type: 'png' }) })
      await section.dispose()
    }
    return pictures
  }
  return withPage(browser, printHtml, takeEach, options)
}
