import os from 'node:os'
import path from 'node:path'
import { cacheFolder } from '../../src/render/browser/cache.ts'
import type { BrowserChoice } from '../../src/render/browser/choice.ts'

/** This machine with nothing installed but the embedded browser, unpacked where users have it too. */
export function machine(over: Partial<BrowserChoice> = {}): BrowserChoice {
  const home = os.homedir()
  const { platform, arch } = process
  const cacheDir = cacheFolder({ env: process.env, home, platform })
  const env = { PATH: '', HOME: home, TMPDIR: os.tmpdir() }
  return { env, home: path.join(home, 'nobody'), cacheDir, platform, arch, tell: () => undefined, ...over }
}
