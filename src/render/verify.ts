import type { ExpectedPage, ExpectedPdf } from './expected.ts'
import { lostAnywhere, lostInFlow, showsPiece } from './flow.ts'
import { withoutGlyphless } from './glyphless.ts'
import { countLetters, letters } from './letters.ts'
import { readPdf, type ReadPage, type ReadPdf } from './reader/document.ts'
import { PdfSyntaxError } from './reader/syntax.ts'

/** Something that the export lost or broke. */
export interface Fault {
  /** Counts from 1; absent where the whole file is meant. */
  page?: number
  /** The slide's, where there is one. */
  id?: string
  /** One sentence. */
  what: string
}

/** Compare a PDF with what it was made from (promise P8). No fault: it is what was shown. */
export function verifyPdf(pdf: Uint8Array, expected: ExpectedPdf): Fault[] {
  const found = readOrFault(pdf)
  if ('what' in found) return [found]
  const [read, wanted] = withoutGlyphless(found, expected)
  return [
    ...factFaults(found, expected),
    ...fontFaults(read),
    ...blankPages(read),
    ...(wanted.pages ? slideFaults(read, wanted.pages) : []),
    ...flowFaults(read, wanted),
    ...linkFaults(read, wanted.links),
  ]
}

function readOrFault(pdf: Uint8Array): ReadPdf | Fault {
  try {
    return readPdf(pdf)
  } catch (error) {
    if (error instanceof PdfSyntaxError || error instanceof RangeError) return unreadable(error)
    // What zlib throws for a damaged stream.
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_'))
      return unreadable(error)
    throw error
  }
}

function unreadable(error: Error): Fault {
  return { what: `The file cannot be read: ${error.message}` }
}

function factFaults(read: ReadPdf, { title, lang }: ExpectedPdf): Fault[] {
  const faults: Fault[] = []
  if (read.title !== title) faults.push({ what: `The title is "${read.title}", not "${title}".` })
  if (read.lang !== lang) faults.push({ what: `The language is "${read.lang}", not "${lang}".` })
  if (!read.tagged) faults.push({ what: 'The file has no tags, so that it cannot be read aloud.' })
  return faults
}

function fontFaults({ fonts }: ReadPdf): Fault[] {
  const missing = [...fonts].filter(({ embedded }) => !embedded)
  return missing.map(({ name }) => ({ what: `The font ${name} is not embedded.` }))
}

function blankPages({ pages }: ReadPdf): Fault[] {
  return pages.flatMap(({ text, drawn }, index) =>
    text.trim() || drawn ? [] : [{ page: index + 1, what: 'The page is blank.' }],
  )
}

function slideFaults({ pages }: ReadPdf, expected: readonly ExpectedPage[]): Fault[] {
  const count = { what: `The file has ${pages.length} pages for ${expected.length} slides.` }
  const faults = expected.flatMap((slide, index) => {
    const page = pages[index]
    const lost = page ? lostText(page, slide) : undefined
    return lost === undefined
      ? []
      : [{ page: index + 1, id: slide.id, what: `Text is missing: "${excerpt(lost)}".` }]
  })
  return pages.length === expected.length ? faults : [count, ...faults]
}

/** The first text of the slide that its page does not show. */
function lostText(page: ReadPage, { blocks }: ExpectedPage): string | undefined {
  const shown = letters(page.text + page.furniture)
  const lost = lostAnywhere(shown, blocks)[0]
  if (lost) return lost.find((piece) => !showsPiece(shown, piece)) ?? lost.join('')
  // What stands twice on the slide may have been lost once.
  const all = blocks.flat().join('')
  const counts = countLetters(shown)
  const short = [...countLetters(letters(all))].find(([letter, count]) => (counts.get(letter) ?? 0) < count)
  return short && all
}

/** Page numbers and the like stand outside the text that is read. */
function flowFaults({ pages }: ReadPdf, { flow = [], anywhere = [] }: ExpectedPdf): Fault[] {
  const texts = pages.map(({ text }) => letters(text))
  const lost = [...lostAnywhere(texts.join(''), anywhere), ...lostInFlow(texts, flow)]
  return lost.map((pieces) => ({
    what: `Text is missing, or not in its place: "${excerpt(pieces.join(''))}".`,
  }))
}

function linkFaults({ pages, destinations }: ReadPdf, expected: readonly string[]): Fault[] {
  const found = pages.flatMap(({ links }) => links.map(plainAddress))
  const lost = [...new Set(expected.map(plainAddress))].filter((link) => !found.includes(link))
  // Browsers escape the names of destinations where a link to them has letters outside ASCII.
  const places = new Set([...destinations].map(decoded))
  const inside = [...new Set(found)].filter((link) => link.startsWith('#') && !places.has(link.slice(1)))
  return [
    ...lost.map((link) => ({ what: `The link to ${link} is missing.` })),
    ...inside.map((link) => ({ what: `The link to ${link} leads nowhere.` })),
  ]
}

/** As a browser writes it; inside the document, as it reads. */
function plainAddress(link: string): string {
  if (link.startsWith('#')) return `#${decoded(link.slice(1))}`
  return URL.canParse(link) ? new URL(link).href : link
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function excerpt(text: string): string {
  const short = text.replace(/\s+/g, ' ').trim()
  return short.length > 60 ? `${short.slice(0, 60)}…` : short
}
