/** The little of the sfnt container that embedding needs: its tables, and which characters it has. */
import { inflateSync } from 'node:zlib'

export interface Table {
  tag: string
  bytes: Buffer
}

/** The tables of a font in TrueType or OpenType format, in the order of its directory. */
export function tablesOf(sfnt: Buffer): Table[] {
  return Array.from({ length: sfnt.readUInt16BE(4) }, (_, index) => {
    const at = 12 + 16 * index
    const offset = sfnt.readUInt32BE(at + 8)
    return {
      tag: sfnt.toString('latin1', at, at + 4),
      bytes: sfnt.subarray(offset, offset + sfnt.readUInt32BE(at + 12)),
    }
  })
}

/** The tables of a WOFF file (https://www.w3.org/TR/WOFF/), unpacked; `wanted` chooses by tag. */
export function woffTables(woff: Buffer, wanted: (tag: string) => boolean = () => true): Table[] {
  return Array.from({ length: woff.readUInt16BE(12) }, (_, index) => 44 + 20 * index).flatMap((at) => {
    const tag = woff.toString('latin1', at, at + 4)
    if (!wanted(tag)) return []
    const offset = woff.readUInt32BE(at + 4)
    const packed = woff.subarray(offset, offset + woff.readUInt32BE(at + 8))
    return [{ tag, bytes: packed.length === woff.readUInt32BE(at + 12) ? packed : inflateSync(packed) }]
  })
}

/** A WOFF file as sfnt. Sums of check are left at zero: who reads it is a subsetter, which writes its own. */
export function woffToSfnt(woff: Buffer): Buffer {
  const tables = woffTables(woff)
  const header = Buffer.alloc(12 + 16 * tables.length)
  woff.copy(header, 0, 4, 8)
  header.writeUInt16BE(tables.length, 4)
  const parts: Uint8Array[] = [header]
  let offset = header.length
  for (const [index, { tag, bytes }] of tables.entries()) {
    const at = 12 + 16 * index
    header.write(tag, at, 'latin1')
    header.writeUInt32BE(offset, at + 8)
    header.writeUInt32BE(bytes.length, at + 12)
    const padding = Buffer.alloc((4 - (bytes.length % 4)) % 4)
    parts.push(bytes, padding)
    offset += bytes.length + padding.length
  }
  return Buffer.concat(parts)
}

/** The code points that a `cmap` table has a glyph for (formats 4 and 12, the Unicode ones in use). */
export function codePointsOf(cmap: Buffer): Set<number> {
  const found = new Set<number>()
  for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
    const table = cmap.subarray(cmap.readUInt32BE(4 + 8 * index + 4))
    const format = table.readUInt16BE(0)
    if (format === 4) addFormat4(table, found)
    else if (format === 12) addFormat12(table, found)
  }
  return found
}

function addFormat12(table: Buffer, found: Set<number>): void {
  for (let group = 0; group < table.readUInt32BE(12); group += 1) {
    const at = 16 + 12 * group
    for (let code = table.readUInt32BE(at); code <= table.readUInt32BE(at + 4); code += 1) found.add(code)
  }
}

function addFormat4(table: Buffer, found: Set<number>): void {
  const doubled = table.readUInt16BE(6)
  for (let segment = 0; segment < doubled; segment += 2) {
    const end = table.readUInt16BE(14 + segment)
    const start = table.readUInt16BE(16 + doubled + segment)
    const delta = table.readUInt16BE(16 + 2 * doubled + segment)
    const rangeAt = 16 + 3 * doubled + segment
    const range = table.readUInt16BE(rangeAt)
    for (let code = start; code <= end && code !== 0xffff; code += 1) {
      const glyph = range === 0 ? code + delta : table.readUInt16BE(rangeAt + range + 2 * (code - start))
      if ((glyph & 0xffff) !== 0) found.add(code)
    }
  }
}
