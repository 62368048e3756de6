import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'

/** A Brotli file: a tar of files, or one executable. */
export interface Parcel {
  archive: string
  /** Where it goes, in the folder: a folder for a tar, else a file. */
  to: string
}

const hour = 3_600_000

/**
 * Unpack all parcels into `folder`, unless that was done before. The folder appears whole or not at all:
 * it is filled under another name and renamed, so that two builds at once never see half of it.
 *
 * @returns `folder`
 */
export async function unpackOnce(folder: string, parcels: readonly Parcel[]): Promise<string> {
  if (await exists(folder)) return folder
  await mkdir(path.dirname(folder), { recursive: true })
  await removeLeftovers(folder)
  const half = await mkdtemp(`${folder}.half-`)
  try {
    await Promise.all(parcels.map((parcel) => unpack(parcel, half)))
    await rename(half, folder)
  } catch (error) {
    await rm(half, { recursive: true, force: true })
    // Another build was faster: its folder is as good.
    if (!(await exists(folder))) throw error
  }
  return folder
}

async function unpack({ archive, to }: Parcel, folder: string): Promise<void> {
  const content = createReadStream(archive, { highWaterMark: 1 << 22 })
  const inflated = createBrotliDecompress({ chunkSize: 1 << 21 })
  const target = path.join(folder, to)
  if (archive.endsWith('.tar.br')) await unpackTar(content.pipe(inflated), content, target)
  else await pipeline(content, inflated, createWriteStream(target, { mode: 0o755 }))
}

async function unpackTar(tar: Readable, source: Readable, folder: string): Promise<void> {
  const { default: tarFs } = await import('tar-fs')
  source.on('error', (error) => tar.destroy(error))
  // The owners in the archive are those of the machine that made it; to root they would be given.
  const { uid, gid } = os.userInfo()
  await pipeline(tar, tarFs.extract(folder, { dmode: 0o755, map: (header) => ({ ...header, uid, gid }) }))
}

/** What an interrupted unpacking left behind; a younger one may still be at work. */
async function removeLeftovers(folder: string): Promise<void> {
  const parent = path.dirname(folder)
  const halves = (await readdir(parent)).filter((name) => name.startsWith(`${path.basename(folder)}.half-`))
  for (const half of halves.map((name) => path.join(parent, name))) {
    const { mtimeMs } = await stat(half).catch(() => ({ mtimeMs: Infinity }))
    if (Date.now() - mtimeMs > hour) await rm(half, { recursive: true, force: true })
  }
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  )
}
