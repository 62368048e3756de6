import { readFileSync } from 'node:fs'
import { lstat, mkdir, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { BrowserChoice } from './choice.ts'
import type { Candidate } from './finder.ts'
import { makeOnce } from './once.ts'
import { unpackExecutable, unpackTar } from './unpack.ts'

/** Counts up when something else is put in the folder of the unpacked browser. */
const layout = 2

/**
 * Fonts of last resort: those of the machine, and one that comes with the browser, without which a machine with no
 * font at all prints no text, not even in the fonts of the document.
 */
const fontConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`

/**
 * The browser that comes with Lectern, unpacked into the user's cache on first use.
 * Undefined where there is none: not x86-64 Linux, or installed without optional dependencies.
 */
export async function embeddedBrowser(choice: BrowserChoice): Promise<Candidate | undefined> {
  if (choice.platform !== 'linux' || choice.arch !== 'x64') return undefined
  const home = packageHome()
  if (home === undefined) return undefined
  const name = `chromium-${versionOf(home)}-${layout}`
  const unpackIn = (parent: string) =>
    makeOnce(path.join(parent, name), (half) => unpackAll(path.join(home, 'bin'), half))
  const folder = await unpackIn(choice.cacheDir).catch(async (error: unknown) =>
    unpackIn(await ownTemporary(choice, error)),
  )
  return {
    name: 'the embedded browser',
    executable: path.join(folder, 'chromium'),
    env: surroundings(folder, choice),
  }
}

async function unpackAll(archives: string, folder: string): Promise<void> {
  await Promise.all([
    unpackExecutable(path.join(archives, 'chromium.br'), path.join(folder, 'chromium')),
    unpackTar(path.join(archives, 'al2023.tar.br'), folder),
    unpackTar(path.join(archives, 'fonts.tar.br'), folder),
  ])
  await writeFile(path.join(folder, 'fonts.conf'), fontConfiguration)
}

/**
 * Where the user has no home that can be written to, as in some containers: a temporary folder, if it is the user's
 * alone, since what lies in it is run. Else what went wrong before is thrown.
 */
async function ownTemporary({ temporary, uid }: BrowserChoice, error: unknown): Promise<string> {
  const folder = path.join(temporary, `lectern-${uid ?? 'user'}`)
  await mkdir(folder, { mode: 0o700 }).catch(() => undefined)
  const found = await lstat(folder)
  if (!found.isDirectory() || found.uid !== uid || (found.mode & 0o022) !== 0) throw error
  return folder
}

/** The shared libraries that a bare machine lacks, and fonts. */
function surroundings(folder: string, { env }: BrowserChoice): Record<string, string> {
  const libraries = [path.join(folder, 'lib'), env.LD_LIBRARY_PATH].filter(Boolean).join(':')
  const ownFonts = env.FONTCONFIG_PATH ?? env.FONTCONFIG_FILE
  return {
    LD_LIBRARY_PATH: libraries,
    ...(!ownFonts && { FONTCONFIG_FILE: path.join(folder, 'fonts.conf') }),
  }
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
