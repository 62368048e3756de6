import type { Root as Hast } from 'hast'
import type { Root as Mdast } from 'mdast'
import type { VFile } from 'vfile'
import { parseArticle } from '../article/index.ts'
import { planTalk, writeDocument, type PlannedTalk } from '../build.ts'
import { hasErrors } from '../config/diagnostics.ts'
import type { SettingsInput } from '../config/settings.ts'
import { toHtml, type DocumentKind, type Outside } from '../pipeline.ts'
import { isSlide } from '../talk/nodes.ts'
import type { BrowserOfRun } from './browser.ts'
import { fitTalk } from './fit.ts'
import { overflowsAmong } from './overflow.ts'
import { needsBrowser, type Format } from './formats.ts'
import { printTalk } from './print-talk.ts'
import type { Progress } from './progress.ts'
import { reportRefused } from './refused.ts'

export interface ExportOptions {
  formats: readonly Format[]
  flags: SettingsInput
  outside: Outside
  browser: BrowserOfRun
  progress: Progress
}

/** A format of the talk, ready to be written. */
export interface Exported {
  format: Format
  /** One file's bytes; of `png`, one file's for each slide. */
  contents: Uint8Array[]
}

/** A document of the talk as a tree and as text. */
interface Written {
  tree: Hast
  html: string
}

/** A talk, with the document that was measured, so that the same is printed. */
interface Drafted extends PlannedTalk {
  print: Written | undefined
}

/** The talk of an article in every format that is wanted. It counts only when the file has no errors then. */
export async function exportTalk(file: VFile, options: ExportOptions): Promise<Exported[]> {
  const { flags, outside, formats, progress } = options
  const article = await parseArticle(file, { flags, outside })
  if (hasErrors(file)) return []
  progress.step('planning the talk')
  const planned = needsBrowser(formats)
    ? await planToFit(article, file, options)
    : { ...(await planTalk(article, file, outside)), print: undefined }

  if (hasErrors(file)) return []
  progress.step(`making ${formats.join(', ')}`)
  // Side by side: while the browser prints, the next document is written.
  const exported = await Promise.all(
    formats.map(async (format) => ({
      format,
      contents: (await makers[format](planned, file, options)) ?? [],
    })),
  )
  return exported
}

const makers: Record<
  Format,
  (planned: Drafted, file: VFile, options: ExportOptions) => Promise<Uint8Array[] | undefined>
> = {
  html: async (planned, file, { outside }) => {
    const { html } = await write('html', planned, file, outside)
    return [new TextEncoder().encode(html)]
  },
  pdf: (planned, file, options) => print('print', planned, file, options),
  handout: (planned, file, options) => print('handout', planned, file, options),
  png: async ({ print }, file, { browser }) => {
    if (!print) return undefined
    const pictures = await browser.use(file, (render, page) =>
      render.slidePictures(page, print.html, reportRefused(file)),
    )
    return pictures?.map((picture) => picture.png)
  },
}

async function print(
  kind: 'print' | 'handout',
  planned: Drafted,
  file: VFile,
  { browser, outside }: ExportOptions,
): Promise<Uint8Array[] | undefined> {
  const measured = kind === 'print' ? planned.print : undefined
  const { tree, html } = measured ?? (await write(kind, planned, file, outside))
  return browser.use(file, (render, page) =>
    printTalk(kind, html, tree, planned, { file, render, browser: page }),
  )
}

async function write(
  kind: DocumentKind,
  planned: PlannedTalk,
  file: VFile,
  outside: Outside,
): Promise<Written> {
  const tree = await writeDocument(kind, planned, file, outside)
  return { tree, html: toHtml(tree) }
}

/** Plan until every slide fits in a browser. Only what the last plan has to say stays on the file. */
async function planToFit(
  article: Mdast,
  file: VFile,
  { outside, browser, progress }: ExportOptions,
): Promise<Drafted> {
  let said = new Set<unknown>()
  return fitTalk(file, {
    plan: async (tight) => {
      file.messages = file.messages.filter((message) => !said.has(message))
      const before = file.messages.length
      const planned = await planTalk(article, file, outside, tight)
      const print = hasErrors(file) ? undefined : await write('print', planned, file, outside)
      said = new Set(file.messages.slice(before))
      return { ...planned, print }
    },
    measure: async ({ talk, print }) => {
      if (print === undefined || hasErrors(file)) return []
      progress.step('measuring the slides')
      const { html } = print
      const fits = await browser.use(file, (render, page) =>
        render.measureFit(page, html, reportRefused(file)),
      )
      return overflowsAmong(talk.children.filter(isSlide), fits ?? [])
    },
  })
}
