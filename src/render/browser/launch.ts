import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { Browser } from 'puppeteer'
import type { BrowserChoice } from './choice.ts'
import type { Candidate } from './finder.ts'
import { launchFlags } from './flags.ts'
import { reasonOfStart } from './reason.ts'

/** A browser in use. */
export interface Session {
  browser: Browser
  /** End it, and remove what it left on disk; of a browser that is not ours, only let go. Never throws. */
  close: () => Promise<void>
}

/** Milliseconds until a browser that does not answer counts as one that does not start. */
const startLimit = 20_000
/** Milliseconds for an orderly end before the process is killed. */
const closeLimit = 5_000

/** Start one browser, with its sandbox where user and kernel allow it; throws what kept it from starting. */
export async function start(candidate: Candidate, choice: BrowserChoice): Promise<Session> {
  try {
    return await startSafest(candidate, choice)
  } catch (error) {
    throw new Error(await reasonOfStart(error, candidate, choice.env), { cause: error })
  }
}

async function startSafest(candidate: Candidate, choice: BrowserChoice): Promise<Session> {
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
    // Only Linux may lack what a sandbox needs, and the kernel's answer is the only sure sign of it.
    if (choice.platform !== 'linux') throw error
    const session = await startWith(candidate, choice, false)
    choice.tell(
      'The sandbox of the browser is off, because this machine gives users no namespaces. Allow unprivileged user namespaces to have it on.',
    )
    return session
  }
}

/** Use a browser that runs already, at a `ws://` address. */
export async function connect(endpoint: string): Promise<Session> {
  const { default: puppeteer } = await import('puppeteer')
  const browser = await puppeteer.connect({ browserWSEndpoint: endpoint, defaultViewport: null })
  return { browser, close: () => browser.disconnect().catch(() => undefined) }
}

async function startWith(candidate: Candidate, choice: BrowserChoice, sandbox: boolean): Promise<Session> {
  const profile = await mkdtemp(path.join(os.tmpdir(), 'lectern-browser-'))
  const removeProfile = () =>
    rm(profile, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined)
  try {
    const { default: puppeteer } = await import('puppeteer')
    const browser = await puppeteer.launch({
      executablePath: candidate.executable,
      args: launchFlags({ profile, sandbox }),
      ignoreDefaultArgs: true,
      // A pipe, since a port could be used by everybody on the machine.
      pipe: true,
      env: { ...choice.env, ...candidate.env },
      timeout: startLimit,
      waitForInitialPage: false,
      defaultViewport: null,
    })
    return { browser, close: () => end(browser).then(removeProfile) }
  } catch (error) {
    await removeProfile()
    throw error
  }
}

/** Close the browser; kill its process where it does not answer. */
async function end(browser: Browser): Promise<void> {
  const late = new Promise((resolve) => setTimeout(resolve, closeLimit).unref())
  await Promise.race([browser.close().catch(() => undefined), late])
  const running = browser.process()
  if (running && running.exitCode === null && running.signalCode === null) running.kill('SIGKILL')
}

function isRoot({ platform }: BrowserChoice): boolean {
  return platform === 'linux' && os.userInfo().uid === 0
}
