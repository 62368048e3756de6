import type { BrowserChoice } from './choice.ts'
import { embeddedBrowser } from './embedded.ts'
import { installedBrowsers } from './installed.ts'
import { puppeteersBrowsers } from './puppeteer-cache.ts'

/** A browser that may be tried: one to start, or one that runs. */
export interface Candidate {
  /** For messages. */
  name: string
  executable: string
  /** What its process needs in its environment, over what ours has. */
  env?: Record<string, string>
}

/** A way to a candidate; the later ones are only gone where the earlier ones fail. */
export interface Source {
  name: string
  find: () => Promise<readonly Candidate[]>
}

/** Where browsers come from, in the order in which they are tried, where the user named none. */
export function browserSources(choice: BrowserChoice): Source[] {
  const { env } = choice
  const named = env.PUPPETEER_EXECUTABLE_PATH
  return [
    {
      name: 'PUPPETEER_EXECUTABLE_PATH',
      find: async () => (named ? [{ name: `PUPPETEER_EXECUTABLE_PATH (${named})`, executable: named }] : []),
    },
    {
      name: 'the embedded browser',
      find: async () => [await embeddedBrowser(choice)].filter((found) => found !== undefined),
    },
    { name: 'installed browsers', find: async () => installedBrowsers(choice).map(byPath) },
    { name: 'the cache of Puppeteer', find: async () => puppeteersBrowsers(choice).map(byPath) },
  ]
}

/** The browser that the user named: a path or a `ws://` address. */
export function namedBrowser({ browser, env }: BrowserChoice): string | undefined {
  return browser || env.LECTERN_BROWSER || undefined
}

function byPath(executable: string): Candidate {
  return { name: executable, executable }
}
