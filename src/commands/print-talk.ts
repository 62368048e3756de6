import type { Root as Hast } from 'hast'
import type { Position } from 'unist'
import type { VFile } from 'vfile'
import { report } from '../config/diagnostics.ts'
import type { Fault, PdfFacts } from '../render/index.ts'
import { isSlide } from '../talk/nodes.ts'
import type { PlannedTalk } from '../build.ts'
import type { Browser, Renderer } from './browser.ts'
import { reportRefused } from './refused.ts'

/**
 * Print a document of the talk, and compare the PDF with the deck before it
 * counts (promise P8). What differs is a diagnostic on the file.
 */
export async function printTalk(
  kind: 'print' | 'handout',
  html: string,
  tree: Hast,
  planned: PlannedTalk,
  { file, render, browser }: { file: VFile; render: Renderer; browser: Browser },
): Promise<Uint8Array[]> {
  const facts = factsOf(file)
  const pdf = await render.printPdf(browser, html, facts, reportRefused(file))
  const { glyphless = new Set<string>() } = file.data
  const shown = { ...facts, glyphless }
  const expected =
    kind === 'print' ? render.expectedSlides(planned.sections, shown) : render.expectedHandout(tree, shown)
  reportFaults(file, kind, render.verifyPdf(pdf, expected), planned)
  return [pdf]
}

/** What the PDF says of itself. */
function factsOf(file: VFile): PdfFacts {
  const author = file.data.article?.settings.author.join(', ')
  return {
    title: file.data.talk?.title ?? '',
    lang: file.data.article?.lang ?? 'en',
    ...(author && { author }),
  }
}

/** One diagnostic for a PDF: what is broken once is often broken on every page. */
function reportFaults(
  file: VFile,
  kind: 'print' | 'handout',
  [fault, ...others]: readonly Fault[],
  planned: PlannedTalk,
): void {
  if (!fault) return
  const where = fault.page === undefined ? '' : `, page ${fault.page},`
  const more = others.length === 0 ? '' : ` There are ${others.length} more faults.`
  const what = `The PDF of the ${kind === 'print' ? 'slides' : 'handout'}${where} is not what was planned. ${fault.what}${more}`
  const toDo = 'Nothing was written; try another browser with --browser.'
  report(file, 'export-broken', placeOf(fault.id, planned), what, toDo)
}

function placeOf(id: string | undefined, { talk }: PlannedTalk): Position | undefined {
  return talk.children.filter(isSlide).find((slide) => slide.id === id)?.sources[0]
}
