import { createReadStream, createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'

// Large pieces: the browser is 190 MB when unpacked.
const read = { highWaterMark: 1 << 22 }
const inflate = { chunkSize: 1 << 21 }

/** Unpack a Brotli file that holds one executable. */
export async function unpackExecutable(archive: string, file: string): Promise<void> {
  const target = createWriteStream(file, { mode: 0o755 })
  await pipeline(createReadStream(archive, read), createBrotliDecompress(inflate), target)
}

/** Unpack a Brotli file that holds a tar into `folder`. */
export async function unpackTar(archive: string, folder: string): Promise<void> {
  const { default: tarFs } = await import('tar-fs')
  // The owners in the archive are those of the machine that made it; root would give the files to them.
  const ownerless = { dmode: 0o755, chown: false }
  const target = tarFs.extract(folder, ownerless)
  await pipeline(createReadStream(archive, read), createBrotliDecompress(inflate), target)
}
