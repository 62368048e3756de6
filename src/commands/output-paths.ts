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

/** Where the pictures of the slides are, in the article's folder. */
export const picturesFolder = 'png'

/** The files of a format, in their order; all but `png` have one. */
export function outputPaths(folder: string, article: string, format: Format, count: number): string[] {
  const name = articleName(article)
  const names: Record<Format, string[]> = {
    html: ['index.html'],
    pdf: [`${name}.pdf`],
    handout: [`${name}-handout.pdf`],
    png: pictureNames(count).map((picture) => join(picturesFolder, picture)),
  }
  return names[format].map((file) => join(folder, file))
}

/** `01.png`, `02.png` …, so that they sort as the slides do. */
function pictureNames(count: number): string[] {
  const digits = Math.max(2, String(count).length)
  return Array.from({ length: count }, (_, index) => `${String(index + 1).padStart(digits, '0')}.png`)
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
