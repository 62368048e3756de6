import type { SettingsInput } from '../config/settings.ts'
import { browserOfRun } from './browser.ts'
import { buildArticle } from './build-article.ts'
import { diagnosticsText } from './diagnostics-text.ts'
import type { Effects } from './effects.ts'
import { exitCode, exitCodeOf, type ExitCode } from './exit-code.ts'
import type { Format } from './formats.ts'
import { jsonReport } from './json-report.ts'
import type { Result } from './result.ts'
import { nodeEffects } from './node-effects.ts'
import { outputFolder, sameFolder } from './output-paths.ts'
import { startProgress } from './progress.ts'
import { standardInput } from './article-name.ts'
import { summaryText } from './summary.ts'

export interface BuildOptions {
  formats: readonly Format[]
  output?: string | undefined
  /** A path or a `ws://` address. */
  browser?: string | undefined
  json?: true | undefined
  quiet?: true | undefined
  watch?: true | undefined
  /** What the command line says over the front matter. */
  flags: SettingsInput
}

/** `lectern build`: every article into its folder; with `watch`, again after each save. */
export async function buildCommand(
  articles: readonly string[],
  options: BuildOptions,
  effects: Effects = nodeEffects(),
): Promise<ExitCode> {
  const mistake = misuse(articles, options)
  if (mistake !== undefined) {
    effects.terminal.err(`error: ${mistake}\n`)
    return exitCode.usage
  }
  if (options.watch) {
    const { watchArticles } = await import('./watch.ts')
    return watchArticles(articles, effects, (changed) => buildAll(changed, articles, options, effects))
  }
  const results = await buildAll(articles, articles, options, effects)
  return exitCodeOf(results.map((result) => result.file))
}

function misuse(articles: readonly string[], { output, watch, json }: BuildOptions): string | undefined {
  const clash = sameFolder(articles, output)
  if (clash)
    return `${clash[0]} and ${clash[1]} would be written to the same folder. Build them one by one with -o.`
  if (watch && json) return '--watch never ends, --json is one document. Choose one of them.'
  if (watch && articles.includes(standardInput)) return 'Standard input cannot be watched. Name a file.'
  return undefined
}

/** Build some of the articles; which folder each goes to depends on all of them. */
async function buildAll(
  some: readonly string[],
  all: readonly string[],
  options: BuildOptions,
  effects: Effects,
): Promise<Result[]> {
  const { formats, flags, output } = options
  const browser = browserOfRun(options.browser)
  const results: Result[] = []
  const calledOff = options.watch ? () => undefined : effects.onInterrupt(browser.close)
  try {
    for (const article of some) {
      const begin = effects.now()
      const progress = startProgress(effects, article)
      const job = { article, formats, flags, folder: outputFolder(article, all, output) }
      const result = await buildArticle(job, effects, browser, progress).finally(progress.clear)
      if (!options.json) say(result, effects, options, effects.now() - begin)
      results.push(result)
    }
  } finally {
    await browser.close()
    calledOff()
  }
  if (options.json) effects.terminal.out(`${JSON.stringify(jsonReport(results), null, 2)}\n`)
  return results
}

function say(
  { file, files, talk }: Result,
  { terminal }: Effects,
  { quiet }: BuildOptions,
  took: number,
): void {
  terminal.err(diagnosticsText(file, terminal.colours, quiet ? 'error' : 'info'))
  if (talk && !quiet) terminal.out(summaryText(files, talk, took))
}
