import type { Effects } from './effects.ts'
import { exitCode, exitCodeOf, type ExitCode } from './exit-code.ts'
import type { Result } from './result.ts'
import { watchSources } from './watch-sources.ts'

/**
 * Build the articles, and again those of which the article or a file that it
 * names was saved. Errors are shown and waited out.
 *
 * @returns when the user stops it, or at once when there is nothing to watch
 */
export async function watchArticles(
  articles: readonly string[],
  effects: Effects,
  build: (articles: readonly string[]) => Promise<Result[]>,
): Promise<ExitCode> {
  const sources = watchSources(articles, effects)
  effects.onStop(sources.stop)
  try {
    let due: readonly string[] | undefined = articles
    while (due !== undefined) {
      const results = await build(due)
      for (const { article, reads } of results) sources.follow(article, reads)
      if (!sources.watching()) return exitCodeOf(results.map((result) => result.file))
      effects.terminal.err(
        `${timeText(effects.clock())} built ${due.join(', ')}; waiting for changes, Ctrl-C ends\n`,
      )
      due = await sources.changed()
    }
    return exitCode.built
  } finally {
    sources.stop()
  }
}

/** The time of day: `14:03:22`. */
function timeText(moment: Date): string {
  return [moment.getHours(), moment.getMinutes(), moment.getSeconds()]
    .map((part) => String(part).padStart(2, '0'))
    .join(':')
}
