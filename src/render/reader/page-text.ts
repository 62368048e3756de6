import type { PdfFile } from './file.ts'
import { readFont, type PdfFont } from './fonts.ts'
import { Parser } from './parser.ts'
import { Operator, PdfName, PdfRef, PdfString, type PdfDict, type PdfValue } from './syntax.ts'

/** What a page shows. */
export interface PageContent {
  /** Text that belongs to the document, in the order in which it is drawn. */
  text: string
  /** Text outside the structure: page numbers and other furniture of the page. */
  furniture: string
  /** Whether anything but text is drawn: an area, a line, a picture. */
  drawn: boolean
  fonts: Set<PdfFont>
}

const drawing = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's', 'sh', 'BI'])
const showing = new Set(['Tj', 'TJ', "'", '"'])

/** Reads pages of one file; fonts that they share are read once. */
export class PageReader {
  readonly #file: PdfFile
  readonly #fonts = new Map<PdfValue, PdfFont>()
  /** Forms that are being drawn: one that draws itself is drawn once. */
  readonly #open = new Set<PdfDict>()

  constructor(file: PdfFile) {
    this.#file = file
  }

  read(page: PdfDict): PageContent {
    const content: PageContent = { text: '', furniture: '', drawn: false, fonts: new Set() }
    const file = this.#file
    const contents = page.get('Contents')
    const streams = file.stream(contents) ? [contents] : file.array(contents)
    const source = streams.map((stream) => file.stream(stream)?.content() ?? '').join('\n')
    this.#run(source, file.dict(page.get('Resources')), content, [])
    return content
  }

  /** `marked`: for each open marked-content sequence, whether its text was given beforehand (`ActualText`). */
  #run(source: string, resources: PdfDict, content: PageContent, marked: boolean[]): void {
    const parser = new Parser(source)
    let operands: PdfValue[] = []
    let font: PdfFont | undefined
    for (let value = parser.next(); value !== undefined; value = parser.next()) {
      if (!(value instanceof Operator)) {
        operands.push(value)
        continue
      }
      const { word } = value
      if (word === 'Tf') font = this.#font(operands[0], resources, content)
      else if (word === 'BDC' || word === 'BMC') marked.push(this.#begin(operands, content, marked))
      else if (word === 'EMC') marked.pop()
      else if (word === 'Do') this.#draw(operands[0], resources, content, marked)
      else if (drawing.has(word)) content.drawn = true
      else if (showing.has(word) && !marked.includes(true)) add(content, shown(operands, font), marked)
      operands = []
    }
  }

  #font(name: PdfValue | undefined, resources: PdfDict, content: PageContent): PdfFont | undefined {
    if (!(name instanceof PdfName)) return undefined
    const entry = this.#file.dict(resources.get('Font')).get(name.name) ?? null
    const key = entry instanceof PdfRef ? entry.number : entry
    const font = this.#fonts.get(key) ?? readFont(this.#file, this.#file.dict(entry))
    this.#fonts.set(key, font)
    content.fonts.add(font)
    return font
  }

  #begin([, properties]: PdfValue[], content: PageContent, marked: boolean[]): boolean {
    const actual = properties instanceof Map ? this.#file.text(properties.get('ActualText')) : undefined
    if (actual === undefined) return false
    if (!marked.includes(true)) add(content, actual, marked)
    return true
  }

  #draw(name: PdfValue | undefined, resources: PdfDict, content: PageContent, marked: boolean[]): void {
    if (!(name instanceof PdfName)) return
    const object = this.#file.stream(this.#file.dict(resources.get('XObject')).get(name.name))
    if (!object) return
    if (this.#file.text(object.dict.get('Subtype')) !== 'Form') content.drawn = true
    else if (!this.#open.has(object.dict)) {
      this.#open.add(object.dict)
      this.#run(object.content(), this.#file.dict(object.dict.get('Resources')), content, [...marked])
      this.#open.delete(object.dict)
    }
  }
}

function add(content: PageContent, text: string, marked: readonly boolean[]): void {
  if (marked.length > 0) content.text += text
  else content.furniture += text
}

function shown(operands: readonly PdfValue[], font: PdfFont | undefined): string {
  if (!font) return ''
  const last = operands.at(-1)
  const pieces = Array.isArray(last) ? last : [last]
  return pieces.map((piece) => (piece instanceof PdfString ? decoded(piece.bytes, font) : '')).join('')
}

function decoded(bytes: string, { width, toUnicode }: PdfFont): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += width) {
    const code = width === 2 ? (bytes.charCodeAt(at) << 8) | bytes.charCodeAt(at + 1) : bytes.charCodeAt(at)
    text += toUnicode.get(code) ?? ''
  }
  return text
}
