import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The Markdown files of a folder, by name; a file is itself. */
export function articlesIn(path) {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => join(path, name))
}
