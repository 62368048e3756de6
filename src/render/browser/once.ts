import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'

/** Milliseconds after which a half-made folder is taken for one that was given up. */
const leftOver = 3_600_000

/**
 * Make a folder, unless that was done before. It appears whole or not at all: `fill` fills a folder of another name,
 * which is then renamed, so that two builds at once never see half of it.
 *
 * @returns `folder`
 */
export async function makeOnce(folder: string, fill: (half: string) => Promise<void>): Promise<string> {
  if (await exists(folder)) return folder
  await mkdir(path.dirname(folder), { recursive: true })
  await removeLeftOvers(folder)
  const half = await mkdtemp(halfName(folder))
  try {
    await fill(half)
    await rename(half, folder)
  } catch (error) {
    await rm(half, { recursive: true, force: true })
    // Another build was faster: its folder is as good.
    if (!(await exists(folder))) throw error
  }
  return folder
}

function halfName(folder: string): string {
  return `${folder}.half-`
}

/** What an interrupted build left behind; a younger one may still be at work. */
async function removeLeftOvers(folder: string): Promise<void> {
  const parent = path.dirname(folder)
  const names = (await readdir(parent)).filter((name) => name.startsWith(path.basename(halfName(folder))))
  for (const half of names.map((name) => path.join(parent, name))) {
    const { mtimeMs } = await stat(half).catch(() => ({ mtimeMs: Infinity }))
    if (Date.now() - mtimeMs > leftOver) await rm(half, { recursive: true, force: true })
  }
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  )
}
