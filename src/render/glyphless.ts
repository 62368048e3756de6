import type { ExpectedPdf } from './expected.ts'
import type { ReadPdf } from './reader/document.ts'

/**
 * Both without the characters that no embedded font has. What a browser makes of them hangs on the machine; that
 * they have no font has been reported, and is no fault of the export.
 */
export function withoutGlyphless(read: ReadPdf, expected: ExpectedPdf): [ReadPdf, ExpectedPdf] {
  const { glyphless } = expected
  if (!glyphless || glyphless.size === 0) return [read, expected]
  const strip = (text: string) =>
    text.replace(/./gsu, (character) => (glyphless.has(character) ? '' : character))
  const stripBlocks = (blocks: readonly string[][]) => blocks.map((pieces) => pieces.map(strip))
  const { pages, flow, anywhere } = expected
  return [
    {
      ...read,
      pages: read.pages.map((page) => ({
        ...page,
        text: strip(page.text),
        furniture: strip(page.furniture),
        // A page of such characters alone is not blank.
        drawn: page.drawn || page.text.trim() !== '',
      })),
    },
    {
      ...expected,
      ...(pages && { pages: pages.map((page) => ({ ...page, blocks: stripBlocks(page.blocks) })) }),
      ...(flow && { flow: stripBlocks(flow) }),
      ...(anywhere && { anywhere: stripBlocks(anywhere) }),
    },
  ]
}
