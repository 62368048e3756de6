import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeArticle } from '../../src/article/decode.ts'

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)),
  )

describe('decodeArticle', () => {
  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = text.replaceAll('\0', '').replace(/^\uFEFF+/, '')
        expect(decodeArticle(bytes(clean))).toEqual({ text: clean })
      }),
    )
  })

  it('takes off a byte order mark', () => {
    expect(decodeArticle(bytes([0xef, 0xbb, 0xbf], 'a'))).toEqual({ text: 'a' })
  })

  it.each([
    ['Latin 1', bytes('一\r\nab', [0xe9], 'c'), 'not-utf-8', { byte: 7, line: 2, column: 3 }],
    ['a character cut short', bytes('a', [0xe4, 0xb8]), 'not-utf-8', { byte: 1, line: 1, column: 2 }],
    ['an overlong form', bytes([0xc0, 0xaf]), 'not-utf-8', { byte: 0, line: 1, column: 1 }],
    ['a surrogate', bytes('一', [0xed, 0xa0, 0x80]), 'not-utf-8', { byte: 3, line: 1, column: 2 }],
    ['a binary file', bytes('PK\n', [3, 4, 0]), 'binary', { byte: 5, line: 2, column: 3 }],
    ['UTF-16', bytes([0xff, 0xfe, 0x41, 0]), 'utf-16', { byte: 0, line: 1, column: 1 }],
  ])('says where %s goes wrong', (_, input, reason, invalidAt) => {
    expect(decodeArticle(input)).toEqual({ reason, invalidAt })
  })

  it('finds the same first wrong byte as the decoder, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ min: 1, max: 255, maxLength: 12 }), (input) => {
        const decoded = decodeArticle(input)
        if ('text' in decoded || decoded.reason !== 'not-utf-8') return
        const decoder = new TextDecoder('utf-8', { fatal: true })
        expect(() => decoder.decode(input.subarray(0, decoded.invalidAt.byte))).not.toThrow()
        expect(() => decoder.decode(input)).toThrow()
      }),
    )
  })
})
