import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readToUnicode } from '../../src/render/reader/cmap.ts'
import { readPdf } from '../../src/render/reader/document.ts'
import { Parser } from '../../src/render/reader/parser.ts'
import { Operator, PdfName, PdfRef, PdfString, PdfSyntaxError } from '../../src/render/reader/syntax.ts'

test('reads every kind of object', () => {
  const source = `<</Type /Page % a comment
/Box [0 -1.5 .5] /Parent 12 0 R /On true /Off null /Name#20x (a\\(b\\) (c) \\101\\n) /Hex <FEFF 4E2D> >> BDC`
  const parser = new Parser(source)
  const value = parser.next()
  expect(value).toEqual(
    new Map<string, unknown>([
      ['Type', new PdfName('Page')],
      ['Box', [0, -1.5, 0.5]],
      ['Parent', new PdfRef(12)],
      ['On', true],
      ['Off', null],
      ['Name x', new PdfString('a(b) (c) A\n')],
      ['Hex', new PdfString('\xfe\xff\x4e\x2d')],
    ]),
  )
  expect(value instanceof Map && value.get('Hex')).toHaveProperty('text', '中')
  expect(parser.next()).toEqual(new Operator('BDC'))
  expect(parser.next()).toBeUndefined()
})

test('any string of bytes comes back, written either way', () => {
  const bytes = fc.uint8Array().map((array) => Buffer.from(array).toString('latin1'))
  fc.assert(
    fc.property(bytes, (text) => {
      const literal = `(${text.replace(/[\\()]/g, '\\$&')})`
      const hex = `<${Buffer.from(text, 'latin1').toString('hex')}>`
      expect(new Parser(literal).next()).toEqual(new PdfString(text))
      expect(new Parser(hex).next()).toEqual(new PdfString(text))
    }),
  )
})

test('what is no PDF is said to be none, and ends', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom('<', '>', '[', ']', '(', ')', '/', ' ', '0', 'R', 'xref', '%', '\n'),
      }),
      (text) => {
        expect(() => readPdf(Buffer.from(`${text}\nstartxref 0 %%EOF`))).toThrow(PdfSyntaxError)
      },
    ),
  )
})

test.each([
  ['a string without an end', '[('],
  ['endless nesting', '['.repeat(100_000)],
  ['a table cut short', 'xref 0 999999999999'],
])('%s is an error, and ends', (_, text) => {
  expect(() => readPdf(Buffer.from(`${text}\nstartxref 0 %%EOF`))).toThrow(PdfSyntaxError)
})

test('maps codes to text, one by one and by ranges', () => {
  const map = readToUnicode(`1 begincodespacerange <0000> <FFFF> endcodespacerange
2 beginbfchar <0003> <0066006C> <0004> <D835DC34> endbfchar
2 beginbfrange <0010> <0012> <4E00> <0020> <0021> [<0041> <00420043>] endbfrange`)
  expect([...map]).toEqual([
    [3, 'fl'],
    [4, '𝐴'],
    [16, '一'],
    [17, '丁'],
    [18, '丂'],
    [32, 'A'],
    [33, 'BC'],
  ])
})
