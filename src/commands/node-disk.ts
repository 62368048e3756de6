import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import type { Disk } from './effects.ts'

/** The disk and the standard input of the process. */
export const nodeDisk: Disk = {
  read: (path) => readFile(path),
  readInput: async () => {
    const chunks: Uint8Array[] = []
    for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array)
    return Buffer.concat(chunks)
  },
  write: (path, bytes) => writeFile(path, bytes),
  rename: (from, to) => rename(from, to),
  list: (folder) => readdir(folder),
  remove: (path) => rm(path, { force: true }),
  makeFolder: async (path) => {
    await mkdir(path, { recursive: true })
  },
}
