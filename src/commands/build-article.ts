import type { VFile } from 'vfile'
import { hasErrors, report } from '../config/diagnostics.ts'
import type { SettingsInput } from '../config/settings.ts'
import type { BrowserOfRun } from './browser.ts'
import type { Effects } from './effects.ts'
import { exportTalk } from './export-talk.ts'
import { needsBrowser, type Format } from './formats.ts'
import type { Result } from './json-report.ts'
import { outputPath } from './output-paths.ts'
import { nodeOutside } from './outside/index.ts'
import type { Progress } from './progress.ts'
import { readArticle } from './read-article.ts'
import { reasonOf } from './system-error.ts'
import { writeFiles } from './write-files.ts'

/** One article to build. */
export interface Job {
  /** As on the command line. */
  article: string
  folder: string
  formats: readonly Format[]
  flags: SettingsInput
}

/**
 * Build one article and write its files, unless it has errors: then nothing is
 * written, and earlier files stay as they are.
 */
export async function buildArticle(
  job: Job,
  effects: Effects,
  browser: BrowserOfRun,
  progress: Progress,
): Promise<Result> {
  const { article, folder, formats } = job
  progress.step('reading')
  const file = await readArticle(effects.disk, article)
  const outside = nodeOutside(article, effects.disk)
  const result: Result = { article, file, talk: undefined, files: [], reads: outside.reads }
  if (hasErrors(file)) return result

  if (needsBrowser(formats)) browser.start()
  const outputs = await exportTalk(file, { ...job, outside, browser, progress })
  if (hasErrors(file)) return result

  const files = outputs.map(({ format, bytes }) => ({
    format,
    bytes,
    path: outputPath(folder, article, format),
  }))
  progress.step('writing')
  if (!(await written(file, effects, files))) return result
  return { ...result, talk: file.data.talk, files }
}

async function written(file: VFile, { disk }: Effects, files: Result['files']): Promise<boolean> {
  try {
    await writeFiles(disk, files)
    return true
  } catch (error) {
    const where = `The files cannot be written: ${reasonOf(error)}.`
    report(
      file,
      'output-unwritable',
      undefined,
      where,
      'Choose another folder with -o, or change its permissions.',
    )
    return false
  }
}
