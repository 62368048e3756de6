/** Glyph outlines of the `glyf` table (OpenType 1.9, "glyf — Glyph Data"). */

/** A point by its step from the one before it. */
export interface Step {
  onCurve: boolean
  dx: number
  dy: number
}

export interface SimpleGlyph {
  kind: 'simple'
  /** Number of points of each contour. */
  contours: number[]
  points: Step[]
  instructions: Uint8Array
  /** xMin, yMin, xMax, yMax as in the font. */
  box: Buffer
  overlaps: boolean
}

export interface CompositeGlyph {
  kind: 'composite'
  /** The component records as they are. */
  components: Buffer
  /** Undefined where the components announce none. */
  instructions: Uint8Array | undefined
  box: Buffer
}

export type Glyph = SimpleGlyph | CompositeGlyph | { kind: 'empty' }

const flag = { onCurve: 1, xShort: 2, yShort: 4, repeat: 8, xSame: 16, ySame: 32, overlap: 64 }
const component = { words: 1, scale: 8, more: 32, twoScales: 64, matrix: 128, instructions: 256 }

/** The glyphs of a font, by its `glyf` and `loca` tables; `long`: offsets of four bytes (`head.indexToLocFormat`). */
export function readGlyphs(glyf: Buffer, loca: Buffer, long: boolean): Glyph[] {
  const offset = (index: number) => (long ? loca.readUInt32BE(4 * index) : 2 * loca.readUInt16BE(2 * index))
  const count = loca.length / (long ? 4 : 2) - 1
  return Array.from({ length: count }, (_, index) =>
    readGlyph(glyf.subarray(offset(index), offset(index + 1))),
  )
}

function readGlyph(bytes: Buffer): Glyph {
  if (bytes.length === 0) return { kind: 'empty' }
  const contours = bytes.readInt16BE(0)
  const box = bytes.subarray(2, 10)
  return contours < 0 ? readComposite(bytes, box) : readSimple(bytes, box, contours)
}

function readSimple(bytes: Buffer, box: Buffer, count: number): SimpleGlyph {
  const ends = Array.from({ length: count }, (_, index) => bytes.readUInt16BE(10 + 2 * index))
  let at = 10 + 2 * count
  const instructionsAt = at + 2
  at = instructionsAt + bytes.readUInt16BE(at)
  const instructions = bytes.subarray(instructionsAt, at)
  const total = (ends.at(-1) ?? -1) + 1
  const flags: number[] = []
  while (flags.length < total) {
    const value = bytes.readUInt8(at++)
    const times = value & flag.repeat ? bytes.readUInt8(at++) + 1 : 1
    for (let time = 0; time < times; time += 1) flags.push(value)
  }
  const steps = (short: number, same: number) =>
    flags.map((value) => {
      if (value & short) return value & same ? bytes.readUInt8(at++) : -bytes.readUInt8(at++)
      if (value & same) return 0
      at += 2
      return bytes.readInt16BE(at - 2)
    })
  const xs = steps(flag.xShort, flag.xSame)
  const ys = steps(flag.yShort, flag.ySame)
  const points = flags.map((value, index) => ({
    onCurve: (value & flag.onCurve) !== 0,
    dx: xs[index] ?? 0,
    dy: ys[index] ?? 0,
  }))
  const contours = ends.map((end, index) => end - (ends[index - 1] ?? -1))
  return {
    kind: 'simple',
    contours,
    points,
    instructions,
    box,
    overlaps: ((flags[0] ?? 0) & flag.overlap) !== 0,
  }
}

function readComposite(bytes: Buffer, box: Buffer): CompositeGlyph {
  let at = 10
  let flags: number
  let hasInstructions = false
  do {
    flags = bytes.readUInt16BE(at)
    hasInstructions ||= (flags & component.instructions) !== 0
    at += 4 + (flags & component.words ? 4 : 2)
    if (flags & component.scale) at += 2
    else if (flags & component.twoScales) at += 4
    else if (flags & component.matrix) at += 8
  } while (flags & component.more)
  const instructions = hasInstructions ? bytes.subarray(at + 2, at + 2 + bytes.readUInt16BE(at)) : undefined
  return { kind: 'composite', components: bytes.subarray(10, at), instructions, box }
}
