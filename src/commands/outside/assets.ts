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
  return readAll(await pathsOf(name))
}

/** The style sheet of a theme that ships with Lectern: `NAME.css`, then what its folder `NAME/` holds, if it has one. */
export async function readThemeSheet(name: ThemeName): Promise<string> {
  const themes = join(packageRoot(), 'themes')
  return readAll([join(themes, `${name}.css`), ...(await sheetsIn(join(themes, name)))])
}

async function pathsOf(name: Asset): Promise<string[]> {
  const root = packageRoot()
  if (name === 'reveal.js' || name === 'reveal.css') return [revealFile(name)]
  if (name === 'notes.js') return [revealFile('plugin/notes.js')]
  if (name === 'runtime.js') return [join(root, 'lib', 'client', 'runtime.js')]
  const themes = join(root, 'themes')
  if (name === 'handout.css') return [join(themes, 'handout.css')]
  const shared = await Promise.all(['parts', 'layouts'].map((folder) => sheetsIn(join(themes, folder))))
  return [join(themes, 'base.css'), ...shared.flat()]
}

/** The style sheets of a folder by name; none where there is no such folder. */
async function sheetsIn(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return []
  const names = (await readdir(folder)).filter((name) => name.endsWith('.css')).sort()
  return names.map((name) => join(folder, name))
}

async function readAll(paths: readonly string[]): Promise<string> {
  const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')))
  return texts.join('\n')
}

/** A file of reveal.js, beside its main one. */
function revealFile(name: string): string {
  return join(dirname(require.resolve('reveal.js')), name)
}
