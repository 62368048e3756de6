import { Parser } from './parser.ts'
import { Operator, PdfString, utf16, type PdfValue } from './syntax.ts'

/** What each code of a font stands for, from its `ToUnicode` stream (ISO 32000-1, 9.10.3). */
export function readToUnicode(content: string): Map<number, string> {
  const map = new Map<number, string>()
  const parser = new Parser(content)
  let operands: PdfValue[] = []
  for (let value = parser.next(); value !== undefined; value = parser.next()) {
    if (!(value instanceof Operator)) {
      operands.push(value)
      continue
    }
    if (value.word === 'endbfchar') addChars(map, operands)
    if (value.word === 'endbfrange') addRanges(map, operands)
    operands = []
  }
  return map
}

function addChars(map: Map<number, string>, operands: readonly PdfValue[]): void {
  for (let i = 0; i + 1 < operands.length; i += 2) {
    const target = operands[i + 1]
    if (target instanceof PdfString) map.set(code(operands[i]), utf16(target.bytes))
  }
}

function addRanges(map: Map<number, string>, operands: readonly PdfValue[]): void {
  for (let i = 0; i + 2 < operands.length; i += 3) {
    const [first, last] = [code(operands[i]), code(operands[i + 1])]
    const target = operands[i + 2]
    for (let at = first; at <= last; at++) {
      const each = Array.isArray(target) ? target[at - first] : target
      if (!(each instanceof PdfString)) continue
      map.set(at, Array.isArray(target) ? utf16(each.bytes) : following(utf16(each.bytes), at - first))
    }
  }
}

/** The text whose last character is `steps` further. */
function following(text: string, steps: number): string {
  const last = text.length - 1
  return text.slice(0, last) + String.fromCharCode(text.charCodeAt(last) + steps)
}

function code(value: PdfValue | undefined): number {
  const bytes = value instanceof PdfString ? value.bytes : ''
  let number = 0
  for (let i = 0; i < bytes.length; i++) number = number * 256 + bytes.charCodeAt(i)
  return number
}
