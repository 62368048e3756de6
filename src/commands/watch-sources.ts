import { basename, dirname, join, resolve } from 'node:path'
import type { Effects } from './effects.ts'

/** The files that articles are made of, under watch. */
export interface Sources {
  /** From now on the article is made of itself and these files. */
  follow: (article: string, files: Iterable<string>) => void
  /** The articles that were saved, or whose files were; waits for one. Undefined when stopped. */
  changed: () => Promise<string[] | undefined>
  /** Whether any folder could be watched. */
  watching: () => boolean
  stop: () => void
}

/** Milliseconds of quiet after which a save counts as done: editors truncate, write and rename in several steps. */
const settle = 80

/**
 * Watch the articles. The folders are watched and not the files, since many
 * editors save by putting another file in the old one's place.
 */
export function watchSources(articles: readonly string[], effects: Effects): Sources {
  const madeOf = new Map<string, Set<string>>()
  const folders = new Map<string, () => void>()
  const saved = new Set<string>()
  let stopped = false
  let settled = false
  let wake: () => void = () => undefined
  let callOff: () => void = () => undefined

  const noticed = (path: string) => {
    const touched = articles.filter((article) => madeOf.get(article)?.has(path))
    if (touched.length === 0) return
    for (const article of touched) saved.add(article)
    callOff()
    settled = false
    callOff = effects.later(settle, () => {
      settled = true
      wake()
    })
  }
  const watchFolder = (folder: string) => {
    if (folders.has(folder)) return
    try {
      folders.set(
        folder,
        effects.watchFolder(folder, (name) => {
          noticed(join(folder, basename(name)))
        }),
      )
    } catch {
      // There is no such folder yet; the next build may find it.
    }
  }
  const follow = (article: string, files: Iterable<string>) => {
    const paths = new Set([article, ...files].map((path) => resolve(path)))
    madeOf.set(article, paths)
    if (!stopped) for (const path of paths) watchFolder(dirname(path))
  }
  for (const article of articles) follow(article, [])

  return {
    follow,
    watching: () => folders.size > 0,
    changed: async () => {
      // What was saved while a build ran is due at once.
      if (!settled && !stopped) await new Promise<void>((resolve) => (wake = resolve))
      settled = false
      return stopped ? undefined : takeAll(saved)
    },
    stop: () => {
      stopped = true
      callOff()
      for (const end of folders.values()) end()
      folders.clear()
      wake()
    },
  }
}

function takeAll(saved: Set<string>): string[] {
  const all = [...saved]
  saved.clear()
  return all
}
