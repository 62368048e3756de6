import { join } from 'node:path'
import { articleName } from './article-name.ts'
import type { Format } from './formats.ts'

/**
 * Where the files of each article go: `dist/<name>/`; with `-o`, one article's
 * straight into that folder and several articles' into `<folder>/<name>/`.
 */
export function outputFolder(
  article: string,
  articles: readonly string[],
  chosen: string | undefined,
): string {
  if (chosen === undefined) return join('dist', articleName(article))
  return articles.length === 1 ? chosen : join(chosen, articleName(article))
}

/** The file that a format is written to. */
export function outputPath(folder: string, article: string, format: Format): string {
  const names: Record<Format, string> = {
    html: 'index.html',
    pdf: `${articleName(article)}.pdf`,
    handout: `${articleName(article)}-handout.pdf`,
  }
  return join(folder, names[format])
}

/** Two articles that would be written to one folder; undefined when every one has its own. */
export function sameFolder(
  articles: readonly string[],
  chosen: string | undefined,
): [string, string] | undefined {
  const taken = new Map<string, string>()
  for (const article of articles) {
    const folder = outputFolder(article, articles, chosen)
    const other = taken.get(folder)
    if (other !== undefined) return [other, article]
    taken.set(folder, article)
  }
  return undefined
}
