import {
  Operator,
  PdfName,
  PdfRef,
  PdfString,
  PdfSyntaxError,
  type PdfDict,
  type PdfValue,
} from './syntax.ts'

const space = /[\0\t\n\f\r ]/
/** Up to the next white space or delimiter. */
const word = /[^\0\t\n\f\r ()<>[\]{}/%]*/y
const blank = /(?:[\0\t\n\f\r ]+|%[^\r\n]*)*/y
const closers = new Set([']', '>>'])
/** Arrays and dictionaries in one another; browsers write fewer than ten. */
const deepest = 200
const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** Reads objects one after the other from `source`, whose characters are bytes. */
export class Parser {
  readonly source: string
  /** Where the next object is looked for. */
  at: number
  #depth = 0

  constructor(source: string, at = 0) {
    this.source = source
    this.at = at
  }

  /** The next object, or undefined at the end. */
  next(): PdfValue | undefined {
    this.#skipBlank()
    const { source, at } = this
    switch (source[at]) {
      case undefined:
        return undefined
      case '/':
        this.at++
        return new PdfName(
          this.#word().replace(/#([\da-fA-F]{2})/g, (_, hex: string) =>
            String.fromCharCode(parseInt(hex, 16)),
          ),
        )
      case '(':
        return this.#literal()
      case '[':
        this.at++
        return this.#items(']')
      case '<':
        return source[at + 1] === '<' ? this.#dict() : this.#hex()
      case '>':
        this.at += 2
        return new Operator('>>')
      case ']':
      case '{':
      case '}':
        this.at++
        return new Operator(source[at] ?? '')
      default:
        return plain(this.#word() || this.#stray())
    }
  }

  #dict(): PdfDict {
    this.at += 2
    const items = this.#items('>>')
    const dict: PdfDict = new Map()
    for (let i = 0; i + 1 < items.length; i += 2) {
      const key = items[i]
      if (key instanceof PdfName) dict.set(key.name, items[i + 1] ?? null)
    }
    return dict
  }

  /** Everything up to `closer`; two numbers and an `R` are a reference. */
  #items(closer: string): PdfValue[] {
    if (++this.#depth > deepest) throw new PdfSyntaxError('Its objects are nested too deeply.')
    const items: PdfValue[] = []
    for (;;) {
      const value = this.next()
      if (value === undefined) throw new PdfSyntaxError(`A ${closer} is missing.`)
      if (!(value instanceof Operator)) items.push(value)
      else if (value.word === 'R') items.push(reference(items))
      else if (closers.has(value.word)) break
    }
    this.#depth--
    return items
  }

  #literal(): PdfString {
    let depth = 0
    let bytes = ''
    for (; this.at < this.source.length; this.at++) {
      const char = this.source[this.at] ?? ''
      if (char === '\\') {
        this.at++
        bytes += this.#escaped()
        continue
      }
      if (char === '(' && depth++ === 0) continue
      if (char === ')' && --depth === 0) {
        this.at++
        return new PdfString(bytes)
      }
      bytes += char
    }
    throw new PdfSyntaxError('A ) is missing.')
  }

  #escaped(): string {
    const octal = /^[0-7]{1,3}/.exec(this.source.slice(this.at, this.at + 3))?.[0]
    if (octal !== undefined) {
      this.at += octal.length - 1
      return String.fromCharCode(parseInt(octal, 8) & 0xff)
    }
    const char = this.source[this.at] ?? ''
    return char === '\n' ? '' : (escapes[char] ?? char)
  }

  #hex(): PdfString {
    const end = this.source.indexOf('>', this.at)
    if (end < 0) throw new PdfSyntaxError('A > is missing.')
    const digits = this.source.slice(this.at + 1, end)
    this.at = end + 1
    return new PdfString(
      Buffer.from(space.test(digits) ? digits.replace(/\s/g, '') : digits, 'hex').toString('latin1'),
    )
  }

  #word(): string {
    word.lastIndex = this.at
    const found = word.exec(this.source)?.[0] ?? ''
    this.at += found.length
    return found
  }

  #stray(): string {
    return this.source[this.at++] ?? ''
  }

  #skipBlank(): void {
    if (this.at >= this.source.length) return
    blank.lastIndex = this.at
    blank.exec(this.source)
    this.at = blank.lastIndex
  }
}

function plain(found: string): PdfValue {
  const number = Number(found)
  if (!Number.isNaN(number)) return number
  if (found === 'true' || found === 'false') return found === 'true'
  return found === 'null' ? null : new Operator(found)
}

function reference(items: PdfValue[]): PdfRef {
  items.pop()
  const number = items.pop()
  return new PdfRef(typeof number === 'number' ? number : 0)
}
