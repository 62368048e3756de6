/** The article's text without a byte order mark, or where its bytes stop being UTF-8 text, and why. */
export type Decoded = { text: string } | { invalidAt: InvalidByte; reason: 'binary' | 'utf-16' | 'not-utf-8' }

/** The first byte that is wrong: its offset from 0, its line and column (in characters) from 1. */
export interface InvalidByte {
  byte: number
  line: number
  column: number
}

/** Decode an article: UTF-8, with or without a byte order mark. */
export function decodeArticle(bytes: Uint8Array): Decoded {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return { invalidAt: { byte: 0, line: 1, column: 1 }, reason: 'utf-16' }
  }
  const nul = bytes.indexOf(0)
  if (nul >= 0) return { invalidAt: at(bytes, nul), reason: 'binary' }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { invalidAt: at(bytes, validLength(bytes)), reason: 'not-utf-8' }
  }
}

/** How many bytes from the start are whole UTF-8 characters. */
function validLength(bytes: Uint8Array): number {
  let at = 0
  while (at < bytes.length) {
    const length = characterLength(bytes, at)
    if (length === 0) return at
    at += length
  }
  return at
}

/** The length of the character that begins at `at`, by the table of well-formed sequences (Unicode 3-7); 0 for none. */
function characterLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0
  if (first < 0x80) return 1
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2
  if (first < 0xc2 || first > 0xf4) return 0
  for (let i = 1; i < length; i++) {
    const byte = bytes[at + i] ?? 0
    const least = i > 1 ? 0x80 : first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80
    const most = i > 1 ? 0xbf : first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf
    if (byte < least || byte > most) return 0
  }
  return length
}

function at(bytes: Uint8Array, byte: number): InvalidByte {
  const lines = new TextDecoder().decode(bytes.subarray(0, byte)).split(/\r\n|\n|\r/)
  return { byte, line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}
