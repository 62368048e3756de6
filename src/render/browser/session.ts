import { BrowserError, type BrowserChoice } from './choice.ts'
import { browserSources, namedBrowser } from './finder.ts'
import { join, start, type Session } from './launch.ts'
import type { Browser } from './puppeteer.ts'
import { reason } from './reason.ts'

const whatToDo =
  'Install Chrome, Chromium or Edge, or name a browser with --browser PATH (or ws://ADDRESS) or LECTERN_BROWSER.'

/**
 * Give `use` a browser and close it afterwards, whatever happens.
 *
 * @throws BrowserError where no browser starts
 */
export async function withBrowser<T>(
  choice: BrowserChoice,
  use: (browser: Browser) => Promise<T>,
): Promise<T> {
  return useSession(launchBrowser(choice), use)
}

/**
 * The same with a browser whose start was begun earlier.
 *
 * @throws BrowserError where it did not start, or ended by itself
 */
export async function useSession<T>(
  started: Promise<Session>,
  use: (browser: Browser) => Promise<T>,
): Promise<T> {
  const session = await started
  try {
    return await use(session.browser)
  } catch (error) {
    if (session.browser.connected) throw error
    throw new BrowserError(
      'The browser ended while it was needed. Build again; if it goes on, name another.',
      {
        cause: error,
      },
    )
  } finally {
    await session.close()
  }
}

/**
 * Start a browser, or connect to one; for a caller that does something else meanwhile. Whoever calls must `close()`.
 *
 * @throws BrowserError where no browser starts
 */
export async function launchBrowser(choice: BrowserChoice): Promise<Session> {
  const named = namedBrowser(choice)
  return named === undefined ? firstThatStarts(choice) : theNamed(named, choice)
}

/** A browser that the user named is used or an error: another in its place would be a surprise. */
async function theNamed(named: string, choice: BrowserChoice): Promise<Session> {
  try {
    if (/^wss?:\/\//.test(named)) return await join(named)
    return await start({ name: named, executable: named }, choice)
  } catch (error) {
    throw new BrowserError(
      `The browser ${named} cannot be used: ${reason(error)}. Check --browser or LECTERN_BROWSER.`,
      {
        cause: error,
      },
    )
  }
}

async function firstThatStarts(choice: BrowserChoice): Promise<Session> {
  const tried: string[] = []
  for (const source of browserSources(choice)) {
    const found = await attempt(source.name, tried, source.find)
    for (const candidate of found ?? []) {
      const session = await attempt(candidate.name, tried, () => start(candidate, choice))
      if (!session) continue
      if (tried.length > 0)
        choice.tell(`Using ${candidate.name}, because others did not start: ${tried.join('; ')}.`)
      return session
    }
  }
  const failures = tried.length > 0 ? `Tried: ${tried.join('; ')}.` : 'None is embedded or installed.'
  throw new BrowserError(`No browser can be used. ${failures} ${whatToDo}`)
}

/** The result, or undefined with the failure noted. */
async function attempt<T>(name: string, tried: string[], act: () => Promise<T>): Promise<T | undefined> {
  try {
    return await act()
  } catch (error) {
    tried.push(`${name}: ${reason(error)}`)
    return undefined
  }
}
