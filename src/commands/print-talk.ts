import type { Root as Hast } from 'hast'
import type { Position } from 'unist'
import type { VFile } from 'vfile'
import { report } from '../config/diagnostics.ts'
import type { ExpectedPdf, Fault, PdfFacts } from '../render/index.ts'
import { isSlide } from '../talk/nodes.ts'
import type { PlannedTalk } from '../build.ts'
import type { Browser, Renderer } from './browser.ts'

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
): Promise<Uint8Array> {
  const facts = factsOf(file)
  const pdf = await render.printPdf(browser, html, facts)
  const expected: ExpectedPdf =
    kind === 'print' ? render.expectedSlides(planned.sections, facts) : render.expectedHandout(tree, facts)
  for (const fault of render.verifyPdf(pdf, expected)) reportFault(file, kind, fault, planned)
  return pdf
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

function reportFault(file: VFile, kind: 'print' | 'handout', fault: Fault, planned: PlannedTalk): void {
  const where = fault.page === undefined ? '' : `, page ${fault.page}`
  const what = `The PDF of the ${kind === 'print' ? 'slides' : 'handout'}${where} is not what was planned. ${fault.what}`
  report(
    file,
    'export-broken',
    placeOf(fault.id, planned),
    what,
    'Nothing was written; try another browser with --browser.',
  )
}

function placeOf(id: string | undefined, { talk }: PlannedTalk): Position | undefined {
  return talk.children.filter(isSlide).find((slide) => slide.id === id)?.sources[0]
}
