import { homedir } from 'node:os'
import type { VFile } from 'vfile'
import { report } from '../config/diagnostics.ts'
import type { Session } from '../render/browser/launch.ts'

/** The browser of one build: started once, when it is first asked for, and shared by its articles. */
export interface BrowserOfBuild {
  /** Begin to start it, so that it is ready when the deck is. */
  start: () => void
  /** Rejects with a `BrowserError` when no browser can be used. */
  session: () => Promise<Session>
  /** Put what is worth knowing about the browser on the file; once, on the first that asks. */
  tellOn: (file: VFile) => void
  close: () => Promise<void>
}

/** @param named - `--browser`: a path or a `ws://` address */
export function browserOfBuild(named: string | undefined): BrowserOfBuild {
  const told: string[] = []
  let session: Promise<Session> | undefined
  const started = () => (session ??= launch(named, (message) => told.push(message)))
  return {
    start: () => {
      // Whoever asks for the session hears of the failure; until then it must not end the process.
      started().catch(() => undefined)
    },
    session: started,
    tellOn: (file) => {
      for (const message of told.splice(0)) report(file, 'browser-note', undefined, message, '')
    },
    close: async () => {
      const open = await session?.catch(() => undefined)
      await open?.close()
    },
  }
}

async function launch(named: string | undefined, tell: (message: string) => void): Promise<Session> {
  const { launchBrowser, cacheFolder } = await import('../render/index.ts')
  const { env, platform, arch } = process
  const machine = { env, home: homedir(), platform, arch }
  return launchBrowser({
    ...machine,
    cacheDir: cacheFolder(machine),
    tell,
    ...(named !== undefined && { browser: named }),
  })
}
