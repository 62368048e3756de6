import type { Browser, CDPSession, Page } from './browser/puppeteer.ts'
import { BrowserError } from './browser/choice.ts'
import { inTime } from './in-time.ts'

/** A document that stands in a page of its own, settled. */
export interface LoadedPage {
  page: Page
  /** The page's own connection to the browser. */
  cdp: CDPSession
  /** Addresses that the document asked for and did not get; grows until the page is closed. */
  refused: readonly string[]
}

export interface PageOptions {
  /**
   * When the document counts as settled: a deck says so itself (`<html data-lectern="ready">`);
   * a print document has no script, and is ready once its fonts and images are.
   *
   * @default 'print'
   */
  kind?: 'deck' | 'print'
  /**
   * Milliseconds until a document that does not settle is given up.
   *
   * @default 30000
   */
  limit?: number
  /** Called once for each address that the document asked for and did not get. */
  onRefused?: (address: string) => void
}

/** The document did not load or settle. */
export class PageError extends BrowserError {
  override readonly name: string = 'PageError'
}

/** No such host exists, or ever will (RFC 2606); what it answers is the document itself. */
const address = 'https://lectern.invalid/'

/**
 * Load `html` in a page without any network, wait until it has settled, and close the page after `use`.
 * What the document asks for is refused; only itself, `data:` and `blob:` get through.
 *
 * @throws PageError when the document does not settle in time
 */
export async function withPage<T>(
  browser: Browser,
  html: string,
  use: (loaded: LoadedPage) => Promise<T>,
  { kind = 'print', limit = 30_000, onRefused }: PageOptions = {},
): Promise<T> {
  const page = await browser.newPage()
  const refused: string[] = []
  try {
    const cdp = await page.createCDPSession()
    await serveOnly(html, cdp, refused)
    if (kind === 'print') await page.emulateMediaType('print')
    else await page.setViewport({ width: 1280, height: 720 })
    await page.goto(address, { waitUntil: 'load', timeout: limit })
    await settled(page, kind, limit)
    return await use({ page, cdp, refused })
  } finally {
    await page.close().catch(() => undefined)
    for (const address of new Set(refused)) onRefused?.(address)
  }
}

/** Answer the first request with the document; refuse and note all others. */
async function serveOnly(html: string, cdp: CDPSession, refused: string[]): Promise<void> {
  const body = Buffer.from(html).toString('base64')
  const responseHeaders = [{ name: 'Content-Type', value: 'text/html; charset=utf-8' }]
  let served = false
  cdp.on('Fetch.requestPaused', ({ requestId, request }) => {
    const first = !served && request.url === address
    served ||= first
    if (!first) refused.push(request.url)
    const answer = first
      ? cdp.send('Fetch.fulfillRequest', { requestId, responseCode: 200, responseHeaders, body })
      : cdp.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' })
    // The page may be closed while a request is still open.
    answer.catch(() => undefined)
  })
  await cdp.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] })
}

async function settled(page: Page, kind: 'deck' | 'print', limit: number): Promise<void> {
  const what = kind === 'deck' ? 'did not say that it is ready' : 'has fonts or pictures that do not load'
  const late = () => new PageError(`The document ${what} within ${limit / 1000} s.`)
  await inTime(page.evaluate(kind === 'deck' ? deckReady : printReady), limit, late)
}

/** Runs in the page. */
async function deckReady(): Promise<void> {
  const root = document.documentElement
  if (root.dataset.lectern === 'ready') return
  await new Promise<void>((resolve) => {
    const watch = new MutationObserver(() => {
      if (root.dataset.lectern !== 'ready') return
      watch.disconnect()
      resolve()
    })
    watch.observe(root, { attributeFilter: ['data-lectern'] })
  })
}

/**
 * Runs in the page. Each declared face is asked for: which of them layout has asked for so far is a matter of time.
 * A face or picture that cannot be read is found by others; it must not hold up the rest.
 */
async function printReady(): Promise<void> {
  await Promise.all([
    ...[...document.fonts].map((face) => face.load().catch(() => undefined)),
    ...[...document.images].map((image) => image.decode().catch(() => undefined)),
  ])
  await document.fonts.ready
}
