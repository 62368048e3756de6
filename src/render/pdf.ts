import type { Browser } from 'puppeteer'
import { withPage } from './page.ts'

/** What a PDF says of itself. */
export interface PdfFacts {
  title: string
  author?: string
  /** BCP 47, as in `<html lang>`. */
  lang: string
  subject?: string
}

/** Print a document: pages as its `@page` says, tagged, with bookmarks from its headings. */
export async function printPdf(browser: Browser, html: string, _facts: PdfFacts): Promise<Uint8Array> {
  return withPage(browser, html, ({ page }) =>
    page.pdf({
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
      waitForFonts: false,
    }),
  )
}
