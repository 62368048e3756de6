import { PdfFile } from './file.ts'
import type { PdfFont } from './fonts.ts'
import { PageReader, type PageContent } from './page-text.ts'
import { PdfSyntaxError, type PdfDict, type PdfValue } from './syntax.ts'

export interface ReadPage extends PageContent {
  /** Addresses that the page's links lead to; `#name` inside the file. */
  links: string[]
}

/** What a PDF says and shows. */
export interface ReadPdf {
  title: string
  lang: string
  tagged: boolean
  pages: ReadPage[]
  fonts: Set<PdfFont>
  /** Names that links inside the file may lead to. */
  destinations: Set<string>
}

/**
 * Read a PDF that a browser wrote.
 *
 * @throws PdfSyntaxError when it is none
 */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const file = new PdfFile(bytes)
  const { catalog } = file
  const reader = new PageReader(file)
  const pages = pageDicts(file, catalog.get('Pages')).map((page) => ({
    ...reader.read(page),
    links: links(file, page),
  }))
  return {
    title: file.text(file.dict(file.xref.trailer.get('Info')).get('Title')) ?? '',
    lang: file.text(catalog.get('Lang')) ?? '',
    tagged: catalog.has('StructTreeRoot') && file.dict(catalog.get('MarkInfo')).get('Marked') === true,
    pages,
    fonts: new Set(pages.flatMap((page) => [...page.fonts])),
    destinations: new Set([...file.dict(catalog.get('Dests')).keys()].map(utf8)),
  }
}

/** The leaves of the tree of pages, with the resources that they inherit. */
function pageDicts(
  file: PdfFile,
  node: PdfValue | undefined,
  inherited?: PdfValue,
  above: readonly PdfDict[] = [],
): PdfDict[] {
  const dict = file.dict(node)
  const resources = dict.get('Resources') ?? inherited
  if (above.includes(dict)) throw new PdfSyntaxError('Its tree of pages has no end.')
  if (dict.has('Kids'))
    return file.array(dict.get('Kids')).flatMap((kid) => pageDicts(file, kid, resources, [...above, dict]))
  return [new Map([...dict, ['Resources', resources ?? null]])]
}

function links(file: PdfFile, page: PdfDict): string[] {
  return file.array(page.get('Annots')).flatMap((reference) => {
    const annotation = file.dict(reference)
    if (file.text(annotation.get('Subtype')) !== 'Link') return []
    const action = file.dict(annotation.get('A'))
    const uri = file.text(action.get('URI'))
    const inside = file.text(annotation.get('Dest') ?? action.get('D'))
    if (uri !== undefined) return [uri]
    return inside === undefined ? [] : [`#${utf8(inside)}`]
  })
}

/** Names are UTF-8 in bytes. */
function utf8(bytes: string): string {
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
