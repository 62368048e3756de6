import { basename, dirname, join } from 'node:path'
import type { Disk } from './effects.ts'

export interface OutputFile {
  path: string
  bytes: Uint8Array
}

/**
 * Write the files so that at every moment each is either wholly old or wholly
 * new: all go to temporary names in their folders first, then are renamed.
 * Rejects with the system's error, and takes its temporary files away.
 */
export async function writeFiles(disk: Disk, files: readonly OutputFile[]): Promise<void> {
  const waiting = files.map((file) => ({ ...file, temporary: temporaryName(file.path) }))
  try {
    for (const { path, bytes, temporary } of waiting) {
      await disk.makeFolder(dirname(path))
      await disk.write(temporary, bytes)
    }
    for (const { path, temporary } of waiting) await disk.rename(temporary, path)
  } catch (error) {
    await Promise.allSettled(waiting.map(({ temporary }) => disk.remove(temporary)))
    throw error
  }
}

/** In the same folder, since only there a rename is one step; the process keeps two builds apart. */
function temporaryName(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.tmp`)
}
