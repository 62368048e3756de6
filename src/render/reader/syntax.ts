/** The objects of PDF (ISO 32000-1, 7.3), as far as a browser writes them. */

export type PdfValue =
  number | boolean | null | PdfName | PdfString | PdfRef | Operator | PdfValue[] | PdfDict
export type PdfDict = Map<string, PdfValue>

export class PdfName {
  readonly name: string
  constructor(name: string) {
    this.name = name
  }
}

/** A string of bytes, one character each. */
export class PdfString {
  readonly bytes: string
  constructor(bytes: string) {
    this.bytes = bytes
  }

  /** As text: UTF-16 where it begins with a byte order mark. */
  get text(): string {
    if (!this.bytes.startsWith('\xfe\xff')) return this.bytes
    return utf16(this.bytes.slice(2))
  }
}

/** A reference to the object of that number. */
export class PdfRef {
  readonly number: number
  constructor(number: number) {
    this.number = number
  }
}

/** A bare word: an operator of a content stream, `obj`, `stream`. */
export class Operator {
  readonly word: string
  constructor(word: string) {
    this.word = word
  }
}

/** The file is no PDF as browsers write it. */
export class PdfSyntaxError extends Error {
  override readonly name = 'PdfSyntaxError'
}

/** Text from UTF-16BE, one character a byte. */
export function utf16(bytes: string): string {
  let text = ''
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    text += String.fromCharCode((bytes.charCodeAt(at) << 8) | bytes.charCodeAt(at + 1))
  }
  return text
}
