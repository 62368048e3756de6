import { readdir, readFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ThemeName } from '../../config/themes.ts'
import type { Asset } from '../../deck/outside.ts'

const require = createRequire(import.meta.url)

/** The package's own folder, from the sources as from the compiled package: the nearest one that has themes. */
export function packageRoot(from = dirname(fileURLToPath(import.meta.url))): string {
  if (existsSync(join(from, 'themes', 'base.css'))) return from
  const above = dirname(from)
  if (above === from) throw new Error('The folder themes/ of Lectern is missing: install it again.')
  return packageRoot(above)
}

/** The text of something that ships with Lectern. Rejects with the file's path where an installation is incomplete. */
export async function readAsset(name: Asset): Promise<string> {
  const texts = await Promise.all((await pathsOf(name)).map((path) => readFile(path, 'utf8')))
  return texts.join('\n')
}

/** The style sheet of a theme that ships with Lectern. */
export async function readThemeSheet(name: ThemeName): Promise<string> {
  return readFile(join(packageRoot(), 'themes', `${name}.css`), 'utf8')
}

async function pathsOf(name: Asset): Promise<string[]> {
  const root = packageRoot()
  if (name === 'reveal.js' || name === 'reveal.css') return [revealFile(name)]
  if (name === 'notes.js') return [revealFile('plugin/notes.js')]
  if (name === 'runtime.js') return [join(root, 'lib', 'client', 'runtime.js')]
  if (name === 'handout.css') return [join(root, 'themes', 'handout.css')]
  const layouts = join(root, 'themes', 'layouts')
  const sheets = (await readdir(layouts)).filter((sheet) => sheet.endsWith('.css')).sort()
  return [join(root, 'themes', 'base.css'), ...sheets.map((sheet) => join(layouts, sheet))]
}

/** A file of reveal.js, beside its main one. */
function revealFile(name: string): string {
  return join(dirname(require.resolve('reveal.js')), name)
}
