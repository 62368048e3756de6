import { join } from 'node:path'
import type { VFile } from 'vfile'
import { hasErrors, report } from '../config/diagnostics.ts'
import type { SettingsInput } from '../config/settings.ts'
import type { BrowserOfRun } from './browser.ts'
import type { Disk, Effects } from './effects.ts'
import { exportTalk } from './export-talk.ts'
import { needsBrowser, type Format } from './formats.ts'
import type { Result } from './result.ts'
import { outputPaths, picturesFolder } from './output-paths.ts'
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

  const files = outputs.flatMap(({ format, contents }) => {
    const paths = outputPaths(folder, article, format, contents.length)
    return contents.map((bytes, index) => ({ format, bytes, path: paths[index] ?? '' }))
  })
  progress.step('writing')
  if (!(await written(file, effects.disk, folder, files))) return result
  return { ...result, talk: file.data.talk, files }
}

async function written(file: VFile, disk: Disk, folder: string, files: Result['files']): Promise<boolean> {
  try {
    await writeFiles(disk, files)
    if (files.some(({ format }) => format === 'png')) await removeOldPictures(disk, folder, files)
    return true
  } catch (error) {
    const what = `The files cannot be written to ${folder}: ${reasonOf(error)}.`
    const toDo = 'Choose another folder with -o, or change its permissions.'
    report(file, 'output-unwritable', undefined, what, toDo)
    return false
  }
}

/** An earlier, longer talk had pictures that this one does not write over. */
async function removeOldPictures(disk: Disk, folder: string, files: Result['files']): Promise<void> {
  const pictures = join(folder, picturesFolder)
  const current = new Set(files.map(({ path }) => path))
  for (const name of await disk.list(pictures)) {
    const path = join(pictures, name)
    if (/^\d+\.png$/.test(name) && !current.has(path)) await disk.remove(path)
  }
}
