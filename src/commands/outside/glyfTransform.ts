/** The transformed `glyf` table of WOFF2 (https://www.w3.org/TR/WOFF2/, §5.1), which packs a fifth tighter. */
import { readGlyphs, type Glyph, type SimpleGlyph, type Step } from './glyphs.ts'

interface Streams {
  contours: number[]
  points: number[]
  flags: number[]
  glyphs: number[]
  composites: number[]
  boxes: number[]
  instructions: number[]
}

/** `glyf` and `loca` as one transformed table. */
export function transformGlyf(glyf: Buffer, loca: Buffer, long: boolean): Buffer {
  const glyphs = readGlyphs(glyf, loca, long)
  const streams: Streams = {
    contours: [],
    points: [],
    flags: [],
    glyphs: [],
    composites: [],
    boxes: [],
    instructions: [],
  }
  const withBox = new Uint8Array(4 * Math.floor((glyphs.length + 31) / 32))
  const withOverlap = new Uint8Array(Math.floor((glyphs.length + 7) / 8))
  for (const [index, glyph] of glyphs.entries()) {
    const bit = 0x80 >> (index & 7)
    writeGlyph(glyph, streams)
    if (needsBox(glyph)) {
      withBox[index >> 3] = (withBox[index >> 3] ?? 0) | bit
      streams.boxes.push(...glyph.box)
    }
    if (glyph.kind === 'simple' && glyph.overlaps)
      withOverlap[index >> 3] = (withOverlap[index >> 3] ?? 0) | bit
  }
  const overlaps = withOverlap.some((byte) => byte !== 0) ? withOverlap : new Uint8Array()
  const { contours, points, flags, composites, boxes, instructions } = streams
  const parts = [
    contours,
    points,
    flags,
    streams.glyphs,
    composites,
    [...withBox, ...boxes],
    instructions,
  ].map((part) => Buffer.from(part))
  const header = Buffer.alloc(8 + 4 * parts.length)
  header.writeUInt16BE(overlaps.length > 0 ? 1 : 0, 2)
  header.writeUInt16BE(glyphs.length, 4)
  header.writeUInt16BE(long ? 1 : 0, 6)
  for (const [index, part] of parts.entries()) header.writeUInt32BE(part.length, 8 + 4 * index)
  return Buffer.concat([header, ...parts, overlaps])
}

function writeGlyph(glyph: Glyph, to: Streams): void {
  if (glyph.kind === 'empty') {
    to.contours.push(0, 0)
    return
  }
  if (glyph.kind === 'composite') {
    to.contours.push(0xff, 0xff)
    to.composites.push(...glyph.components)
    if (glyph.instructions) writeInstructions(glyph.instructions, to)
    return
  }
  to.contours.push(glyph.contours.length >> 8, glyph.contours.length & 0xff)
  for (const count of glyph.contours) to.points.push(...number255(count))
  for (const point of glyph.points) writePoint(point, to)
  if (glyph.contours.length > 0) writeInstructions(glyph.instructions, to)
}

function writeInstructions(instructions: Uint8Array, to: Streams): void {
  to.glyphs.push(...number255(instructions.length))
  to.instructions.push(...instructions)
}

/** A reader computes the box of a simple glyph from its points; any other must be written. */
function needsBox(glyph: Glyph): glyph is Exclude<Glyph, { kind: 'empty' }> {
  if (glyph.kind === 'empty') return false
  return glyph.kind === 'composite' || !glyph.box.equals(boxOf(glyph))
}

function boxOf({ points }: SimpleGlyph): Buffer {
  const at = { x: 0, y: 0 }
  const box = { xMin: Infinity, yMin: Infinity, xMax: -Infinity, yMax: -Infinity }
  for (const { dx, dy } of points) {
    at.x += dx
    at.y += dy
    box.xMin = Math.min(box.xMin, at.x)
    box.yMin = Math.min(box.yMin, at.y)
    box.xMax = Math.max(box.xMax, at.x)
    box.yMax = Math.max(box.yMax, at.y)
  }
  const bytes = Buffer.alloc(8)
  if (points.length > 0)
    for (const [index, value] of [box.xMin, box.yMin, box.xMax, box.yMax].entries())
      bytes.writeInt16BE(value, 2 * index)
  return bytes
}

/** A flag byte and one to four bytes of coordinates (§5.2, triplet encoding). */
function writePoint({ onCurve, dx, dy }: Step, to: Streams): void {
  const [x, y] = [Math.abs(dx), Math.abs(dy)]
  const [xSign, ySign] = [dx < 0 ? 0 : 1, dy < 0 ? 0 : 1]
  const signs = xSign + 2 * ySign
  const put = (kind: number, ...bytes: number[]) => {
    to.flags.push((onCurve ? 0 : 128) + kind)
    to.glyphs.push(...bytes)
  }
  if (x === 0 && y < 1280) put(((y & 0xf00) >> 7) + ySign, y & 0xff)
  else if (y === 0 && x < 1280) put(10 + ((x & 0xf00) >> 7) + xSign, x & 0xff)
  else if (x < 65 && y < 65 && x > 0 && y > 0)
    put(20 + ((x - 1) & 0x30) + (((y - 1) & 0x30) >> 2) + signs, (((x - 1) & 0xf) << 4) | ((y - 1) & 0xf))
  else if (x < 769 && y < 769 && x > 0 && y > 0)
    put(84 + 12 * (((x - 1) & 0x300) >> 8) + (((y - 1) & 0x300) >> 6) + signs, (x - 1) & 0xff, (y - 1) & 0xff)
  else if (x < 4096 && y < 4096) put(120 + signs, x >> 4, ((x & 0xf) << 4) | (y >> 8), y & 0xff)
  else put(124 + signs, x >> 8, x & 0xff, y >> 8, y & 0xff)
}

/** A number as 255UInt16 (§4.2). */
function number255(value: number): number[] {
  if (value < 253) return [value]
  if (value < 506) return [255, value - 253]
  if (value < 762) return [254, value - 506]
  return [253, value >> 8, value & 0xff]
}
