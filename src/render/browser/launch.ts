import { mkdtemp, rm } from 'node:fs/promises'
import path from 'node:path'
import type { BrowserChoice } from './choice.ts'
import type { Candidate } from './finder.ts'
import { launchFlags } from './flags.ts'
import { startProcess, type BrowserProcess } from './process.ts'
import type { Browser } from './puppeteer.ts'
import { inTime } from '../in-time.ts'

/** A browser in use. */
export interface Session {
  browser: Browser
  /** End it, and remove what it left on disk; of a browser that is not ours, only let go. Never throws. */
  close: () => Promise<void>
}

/** Milliseconds until a browser that does not answer counts as one that does not start. */
const startLimit = 20_000
/** Milliseconds for an orderly end before the process is killed. */
const endLimit = 5_000

/** Start one browser, with its sandbox where user and kernel allow it; throws what kept it from starting. */
export async function start(candidate: Candidate, choice: BrowserChoice): Promise<Session> {
  if (isRoot(choice)) {
    const session = await startWith(candidate, choice, false)
    choice.tell(
      'The sandbox of the browser is off, because it runs as root. Build as another user to have it on.',
    )
    return session
  }
  try {
    return await startWith(candidate, choice, true)
  } catch (error) {
    // Only Linux may lack what a sandbox needs, and that it then starts without one is the only sure sign of it.
    if (choice.platform !== 'linux') throw error
    const session = await startWith(candidate, choice, false)
    choice.tell(
      'The sandbox of the browser is off, because this machine gives users no namespaces. Allow unprivileged user namespaces to have it on.',
    )
    return session
  }
}

/** Use a browser that runs already, at a `ws://` address. */
export async function join(endpoint: string): Promise<Session> {
  const { connect } = await import('./puppeteer.ts')
  const browser = await connect({ browserWSEndpoint: endpoint, defaultViewport: null })
  return { browser, close: () => browser.disconnect().catch(() => undefined) }
}

/** Why a browser that crashed did not start. */
class Crash extends Error {}

/** One that crashes at its start is started once more: browsers do so now and then. */
async function startWith(candidate: Candidate, choice: BrowserChoice, sandbox: boolean): Promise<Session> {
  try {
    return await startOnce(candidate, choice, sandbox)
  } catch (error) {
    if (!(error instanceof Crash)) throw error
    return startOnce(candidate, choice, sandbox)
  }
}

async function startOnce(
  { executable, env }: Candidate,
  choice: BrowserChoice,
  sandbox: boolean,
): Promise<Session> {
  const profile = await mkdtemp(path.join(choice.temporary, 'lectern-browser-'))
  const removeProfile = () =>
    rm(profile, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined)
  const running = startProcess(executable, launchFlags({ profile, sandbox }), { ...choice.env, ...env })
  try {
    const browser = await inTime(connectTo(running), startLimit, () => new Error('it does not answer'))
    return { browser, close: () => end(browser, running).then(removeProfile) }
  } catch (error) {
    running.kill()
    await running.ended
    await removeProfile()
    throw error
  }
}

async function connectTo({ transport, ended }: BrowserProcess): Promise<Browser> {
  const { connect } = await import('./puppeteer.ts')
  const failed = ended.then(({ why, crashed }) => Promise.reject(crashed ? new Crash(why) : new Error(why)))
  // The pipe closes a moment before the process says why it ended.
  const connected = connect({ transport, defaultViewport: null }).catch(() => failed)
  return Promise.race([connected, failed])
}

/** Close the browser; kill its process where it does not obey. */
async function end(browser: Browser, { ended, kill }: BrowserProcess): Promise<void> {
  browser.close().catch(() => undefined)
  await inTime(ended, endLimit, () => new Error('it does not end')).catch(kill)
  await ended
}

function isRoot({ platform, uid }: BrowserChoice): boolean {
  return platform === 'linux' && uid === 0
}
