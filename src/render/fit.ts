import type { Browser } from './browser/puppeteer.ts'
import { measureFit as measureInPage, type SlideFit } from '../client/fit.ts'
import { withPage, type PageOptions } from './page.ts'

export type { SlideFit } from '../client/fit.ts'

/** Measure in the print document, whose pages are the slides of the screen, how each slide fits (promise P3). */
export async function measureFit(
  browser: Browser,
  printHtml: string,
  options?: PageOptions,
): Promise<SlideFit[]> {
  return withPage(browser, printHtml, ({ page }) => page.evaluate(measureInPage), options)
}
