import type { VFile } from 'vfile'

/**
 * Take a byte order mark off the file's text. The parser does not count it, so
 * without it every offset in the tree is an offset in `String(file)`.
 */
export function byteOrderMark(): (_tree: unknown, file: VFile) => void {
  return (_tree, file) => {
    const text = String(file)
    if (text.startsWith('\uFEFF')) file.value = text.slice(1)
  }
}
