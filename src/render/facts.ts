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

const entryLength = 20

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
  const entries = [...xref.offsets].map(([number, offset]) => ({ number, offset: moved(offset) }))
  const body = source.slice(0, start) + object + source.slice(end, xref.entriesAt)
  const table = movedTable(source, xref.entriesAt, entries)
  const tail = source.slice(xref.entriesAt + table.length).replace(/(startxref\s+)\d+/, `$1${moved(xref.at)}`)
  return Buffer.from(renumbered(body + table + tail), 'latin1')
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

function movedTable(
  source: string,
  at: number,
  entries: readonly { number: number; offset: number }[],
): string {
  const count = Math.max(...entries.map(({ number }) => number)) + 1
  const lines = Array.from({ length: count }, (_, number) =>
    source.slice(at + number * entryLength, at + (number + 1) * entryLength),
  )
  for (const { number, offset } of entries) {
    lines[number] = String(offset).padStart(10, '0') + (lines[number]?.slice(10) ?? '')
  }
  return lines.join('')
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
