import type { Browser } from './browser/puppeteer.ts'
import { withFacts, type PdfFacts } from './facts.ts'
import { withPage, type LoadedPage, type PageOptions } from './page.ts'

/**
 * Print a document of slides or a handout: pages as its `@page` says, tagged, with bookmarks from its headings and
 * with links that work. The same document and facts give the same bytes.
 *
 * @throws PageError when the document does not settle
 */
export async function printPdf(
  browser: Browser,
  html: string,
  facts: PdfFacts,
  options?: PageOptions,
): Promise<Uint8Array> {
  const print = async ({ cdp }: LoadedPage) => {
    // In one piece, and not through Puppeteer's `page.pdf`, which fetches a stream in parts: a sixth faster.
    const { data } = await cdp.send('Page.printToPDF', {
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    })
    return Buffer.from(data, 'base64')
  }
  return withFacts(await withPage(browser, html, print, options), facts)
}
