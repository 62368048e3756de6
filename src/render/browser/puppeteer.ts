/**
 * Puppeteer's build for browsers: it connects and nothing else. The one for Node brings a downloader along, whose
 * import takes longer than the start of the browser.
 */
export {
  connect,
  type Browser,
  type CDPSession,
  type ConnectionTransport,
  type Page,
} from 'puppeteer/lib/esm/puppeteer/puppeteer-core-browser.js'
