import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { BrowserChoice } from './choice.ts'
import type { Candidate } from './finder.ts'
import { unpackOnce } from './unpack.ts'

/**
 * The browser that comes with Lectern, unpacked into the user's cache on first use.
 * Undefined where there is none: not x86-64 Linux, or installed without optional dependencies.
 */
export async function embeddedBrowser(choice: BrowserChoice): Promise<Candidate | undefined> {
  if (choice.platform !== 'linux' || choice.arch !== 'x64') return undefined
  const home = packageHome()
  if (!home) return undefined
  const bin = path.join(home, 'bin')
  const folder = await unpackOnce(path.join(choice.cacheDir, `chromium-${versionOf(home)}`), [
    { archive: path.join(bin, 'chromium.br'), to: 'chromium' },
    { archive: path.join(bin, 'al2023.tar.br'), to: '.' },
    { archive: path.join(bin, 'fonts.tar.br'), to: '.' },
  ])
  return {
    name: 'the embedded browser',
    executable: path.join(folder, 'chromium'),
    env: surroundings(folder, choice),
  }
}

/** The shared libraries that a bare machine lacks, and a font configuration where there is none. */
function surroundings(folder: string, { env }: BrowserChoice): Record<string, string> {
  const libraries = [path.join(folder, 'lib'), env.LD_LIBRARY_PATH].filter(Boolean).join(':')
  const hasFonts = env.FONTCONFIG_PATH ?? env.FONTCONFIG_FILE ?? existsSync('/etc/fonts/fonts.conf')
  return { LD_LIBRARY_PATH: libraries, ...(!hasFonts && { FONTCONFIG_PATH: folder }) }
}

/** The package's folder, found and not imported: its entry changes the environment of the process. */
function packageHome(): string | undefined {
  try {
    const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')
    return entry.slice(0, entry.lastIndexOf(`${path.sep}build${path.sep}`))
  } catch {
    return undefined
  }
}

function versionOf(home: string): string {
  const facts: unknown = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8'))
  const known = typeof facts === 'object' && facts !== null && 'version' in facts
  return known ? String(facts.version) : 'unknown'
}
