import { homedir, tmpdir } from 'node:os'
import type { VFile } from 'vfile'
import { report } from '../config/diagnostics.ts'
import type * as Render from '../render/index.ts'

/** Everything of render/, which is loaded when a browser is needed. */
export type Renderer = typeof Render
export type Browser = Render.Session['browser']

/** The browser of one run: started once, when it is first asked for, and shared by its articles. */
export interface BrowserOfRun {
  /** Begin to start it, so that it is ready when the deck is. */
  start: () => void
  /**
   * Do some work with the browser. What it cannot do is a diagnostic on the
   * file, and the result undefined.
   */
  use: <T>(file: VFile, work: (render: Renderer, browser: Browser) => Promise<T>) => Promise<T | undefined>
  close: () => Promise<void>
}

/** @param named - `--browser`: a path or a `ws://` address */
export function browserOfRun(named: string | undefined): BrowserOfRun {
  const told: string[] = []
  let started: Promise<Render.Session> | undefined
  const start = () => (started ??= launch(named, (message) => told.push(message)))
  return {
    start: () => {
      // Whoever uses the browser hears of the failure; until then it must not end the process.
      start().catch(() => undefined)
    },
    use: async (file, work) => {
      const render = await import('../render/index.ts')
      try {
        const session = await start()
        for (const message of told.splice(0)) report(file, 'browser-note', undefined, message, '')
        return await useSession(render, session, work)
      } catch (error) {
        if (error instanceof render.BrowserError)
          report(file, 'browser-unusable', undefined, error.message, '')
        else if (error instanceof render.PageError)
          report(file, 'export-broken', undefined, error.message, '')
        else throw error
        return undefined
      }
    },
    close: async () => {
      const open = await started?.catch(() => undefined)
      await open?.close()
    },
  }
}

async function useSession<T>(
  render: Renderer,
  { browser }: Render.Session,
  work: (render: Renderer, browser: Browser) => Promise<T>,
): Promise<T> {
  try {
    return await work(render, browser)
  } catch (error) {
    if (browser.connected) throw error
    throw new render.BrowserError(
      'The browser ended while it was needed. Build again, or name another with --browser.',
    )
  }
}

/** The user's home; a user without a name, as in some containers, may have none. */
function home(): string {
  try {
    return homedir()
  } catch {
    return tmpdir()
  }
}

async function launch(named: string | undefined, tell: (message: string) => void): Promise<Render.Session> {
  const { cacheFolder, launchBrowser } = await import('../render/index.ts')
  const { env, platform, arch } = process
  const machine = { env, home: home(), temporary: tmpdir(), uid: process.getuid?.(), platform, arch }
  return launchBrowser({
    ...machine,
    cacheDir: cacheFolder(machine),
    tell,
    ...(named !== undefined && { browser: named }),
  })
}
