/** How wide the glyphs of a font are: `cmap`, `hmtx` and what these need (OpenType 1.9). */
import { woffTables } from './sfnt.ts'

/** The advance of each code point that the font has, in em. */
export function advancesIn(woff: Buffer, codePoints: Iterable<number>): Map<number, number> {
  const wanted = new Set(['cmap', 'head', 'hhea', 'hmtx'])
  const tables = new Map(woffTables(woff, (tag) => wanted.has(tag)).map(({ tag, bytes }) => [tag, bytes]))
  const [cmap, head, hhea, hmtx] = ['cmap', 'head', 'hhea', 'hmtx'].map((tag) => tables.get(tag))
  const advances = new Map<number, number>()
  if (!cmap || !head || !hhea || !hmtx) return advances
  const unitsPerEm = head.readUInt16BE(18)
  const last = hhea.readUInt16BE(34) - 1
  for (const code of codePoints) {
    const glyph = glyphOf(cmap, code)
    if (glyph > 0) advances.set(code, hmtx.readUInt16BE(4 * Math.min(glyph, last)) / unitsPerEm)
  }
  return advances
}

/** The glyph of a code point; 0 where the font has none. */
function glyphOf(cmap: Buffer, code: number): number {
  for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
    const table = cmap.subarray(cmap.readUInt32BE(4 + 8 * index + 4))
    const format = table.readUInt16BE(0)
    const glyph = format === 12 ? inFormat12(table, code) : format === 4 ? inFormat4(table, code) : 0
    if (glyph > 0) return glyph
  }
  return 0
}

function inFormat12(table: Buffer, code: number): number {
  for (let group = 0; group < table.readUInt32BE(12); group += 1) {
    const at = 16 + 12 * group
    const start = table.readUInt32BE(at)
    if (code >= start && code <= table.readUInt32BE(at + 4)) return table.readUInt32BE(at + 8) + code - start
  }
  return 0
}

function inFormat4(table: Buffer, code: number): number {
  const doubled = table.readUInt16BE(6)
  for (let segment = 0; segment < doubled; segment += 2) {
    const start = table.readUInt16BE(16 + doubled + segment)
    if (code < start || code > table.readUInt16BE(14 + segment)) continue
    const delta = table.readUInt16BE(16 + 2 * doubled + segment)
    const rangeAt = 16 + 3 * doubled + segment
    const range = table.readUInt16BE(rangeAt)
    if (range === 0) return (code + delta) & 0xffff
    const glyph = table.readUInt16BE(rangeAt + range + 2 * (code - start))
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff
  }
  return 0
}
