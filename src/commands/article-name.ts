import { basename, extname } from 'node:path'

/** The name on the command line that stands for standard input. */
export const standardInput = '-'

/** The article's name for folders and files: its file name without its ending. */
export function articleName(path: string): string {
  return path === standardInput ? 'article' : basename(path, extname(path))
}
