import { PdfFile } from './reader/file.ts'
import { PdfRef, PdfSyntaxError } from './reader/syntax.ts'

/** What a PDF says of itself. */
export interface PdfFacts {
  title: string
  author?: string
  /** BCP 47, as in `<html lang>`. */
  lang: string
  subject?: string
}

/**
 * Give a PDF the title, author and subject in `facts`, and take out what differs from one printing to the next: the
 * dates of its making, and numbers that the browser counts up as it runs. Everything else stays byte for byte.
 * (The language stands in the catalogue already: the browser takes it from `<html lang>`.)
 *
 * @throws PdfSyntaxError when it is no PDF as a browser writes it
 */
export function withFacts(pdf: Uint8Array, facts: PdfFacts): Uint8Array {
  const { source, xref } = new PdfFile(pdf)
  const info = xref.trailer.get('Info')
  const start = info instanceof PdfRef ? xref.offsets.get(info.number) : undefined
  if (!(info instanceof PdfRef) || start === undefined)
    throw new PdfSyntaxError('The file has no Info dictionary.')
  const end = source.indexOf('endobj', start)
  const object = `${info.number} 0 obj\n${infoDictionary(facts)}\n`
  const shift = object.length - (end - start)
  const moved = (offset: number) => (offset > start ? offset + shift : offset)
  const body = source.slice(0, start) + object + source.slice(end, xref.at)
  const table = source
    .slice(xref.at)
    .replace(/\b\d{10}(?= \d{5} n)/g, (offset) => String(moved(Number(offset))).padStart(10, '0'))
    .replace(/(?<=startxref\s+)\d+/, () => String(moved(xref.at)))
  return Buffer.from(renumbered(body + table), 'latin1')
}

function infoDictionary({ title, author, subject }: PdfFacts): string {
  const entries = { Title: title, Author: author, Subject: subject, Creator: 'Lectern', Producer: 'Lectern' }
  const lines = Object.entries(entries).map(([key, value]) => (value ? `/${key} ${textString(value)}` : ''))
  return `<<${lines.filter(Boolean).join('\n')}>>`
}

/** UTF-16 with its mark, in hexadecimal, which needs no escapes. */
function textString(text: string): string {
  return `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`
}

/** Chromium names table heads after nodes, which it numbers for as long as its process lives: number them from 1. */
function renumbered(source: string): string {
  const known = new Map<string, string>()
  return source.replace(/\(node(\d{8})\)/g, (_, digits: string) => {
    const number = known.get(digits) ?? String(known.size + 1).padStart(8, '0')
    known.set(digits, number)
    return `(node${number})`
  })
}
