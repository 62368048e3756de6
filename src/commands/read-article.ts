import { VFile } from 'vfile'
import { decodeArticle, type Decoded } from '../article/decode.ts'
import { report } from '../config/diagnostics.ts'
import { standardInput } from './article-name.ts'
import type { Disk } from './effects.ts'
import { errorCode, reasonOf } from './system-error.ts'

/**
 * The article as a file to build from; `path` is what the user wrote, or
 * `article.md` for standard input. What stands in the way of reading it is a
 * diagnostic on the file.
 */
export async function readArticle(disk: Disk, path: string): Promise<VFile> {
  const file = new VFile({ path: path === standardInput ? 'article.md' : path })
  const bytes = await readBytes(disk, path, file)
  if (bytes === undefined) return file
  const decoded = decodeArticle(bytes)
  if ('text' in decoded) file.value = decoded.text
  else reportEncoding(file, decoded)
  return file
}

async function readBytes(disk: Disk, path: string, file: VFile): Promise<Uint8Array | undefined> {
  try {
    return path === standardInput ? await disk.readInput() : await disk.read(path)
  } catch (error) {
    const [what, toDo] = unreadable(error)
    report(file, 'article-unreadable', undefined, what, toDo)
    return undefined
  }
}

function reportEncoding(file: VFile, { invalidAt, reason }: Exclude<Decoded, { text: string }>): void {
  const what = {
    binary: `This is a binary file and no text: byte ${invalidAt.byte} is 0.`,
    'utf-16': 'The file is encoded as UTF-16.',
    'not-utf-8': `The file is not encoded as UTF-8: byte ${invalidAt.byte} is wrong.`,
  }
  const toDo = reason === 'binary' ? 'Name a Markdown file.' : 'Save it as UTF-8.'
  report(file, 'article-encoding', invalidAt, what[reason], toDo)
}

function unreadable(error: unknown): [what: string, toDo: string] {
  switch (errorCode(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return ['There is no such file.', 'Check the path; it is taken from the folder that you are in.']
    case 'EISDIR':
      return ['This is a folder, not an article.', 'Name the Markdown file itself.']
    case 'EACCES':
    case 'EPERM':
      return ['You may not read this file.', 'Change its permissions.']
    default:
      return [`The file cannot be read: ${reasonOf(error)}.`, 'Check the file and the disk.']
  }
}
