import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import { cacheFolder } from '../../src/render/browser/cache.ts'
import type { BrowserChoice } from '../../src/render/browser/choice.ts'

/** This machine, as if nothing but the embedded browser were installed; it is unpacked where users have it too. */
export function machine(over: Partial<BrowserChoice> = {}): BrowserChoice {
  const home = os.homedir()
  const { platform, arch } = process
  const cacheDir = cacheFolder({ env: process.env, home, platform })
  const env = { PATH: '', HOME: home }
  return {
    env,
    home: path.join(home, 'nobody'),
    cacheDir,
    temporary: os.tmpdir(),
    uid: process.getuid?.(),
    platform,
    arch,
    tell: () => undefined,
    ...over,
  }
}

/** A folder of the running test's own. */
export async function scratch(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'lectern-test-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}
