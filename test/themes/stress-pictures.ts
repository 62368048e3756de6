/** Pictures of every shape, by address: drawings, a sign, and what counts as photographs. */
import { deflateSync } from 'node:zlib'
import type { Picture } from '../../src/article/nodes.ts'
import { svgPicture } from '../deck/fixture.ts'

export const pictures = {
  'flow.svg': drawing(1152, 620),
  'tall.svg': drawing(300, 900),
  'square.svg': drawing(600, 600),
  'wide.svg': drawing(1600, 400),
  'tiny.svg': drawing(40, 30),
  'sign.png': bitmap(64, 64, 'image/png'),
  'usual.jpg': bitmap(1600, 1067, 'image/jpeg'),
  'upright.jpg': bitmap(1000, 1300, 'image/jpeg'),
  'panorama.jpg': bitmap(2400, 900, 'image/jpeg'),
}

function drawing(width: number, height: number): Picture {
  return svgPicture(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}"/></svg>`,
    width,
    height,
  )
}

/** Even grey, a bit a pixel; a browser reads it as what it is, whatever it is called. */
function bitmap(width: number, height: number, mime: string): Picture {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header[8] = 1
  const rows = Buffer.alloc(height * (1 + Math.ceil(width / 8)))
  const bytes = Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
  return { mime, bytes, width, height }
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const whole = Buffer.alloc(body.length + 8)
  whole.writeUInt32BE(data.length, 0)
  body.copy(whole, 4)
  whole.writeUInt32BE(crc(body), body.length + 4)
  return whole
}

/** The check of a chunk, as PNG asks for it. */
function crc(bytes: Buffer): number {
  let value = 0xffffffff
  for (const byte of bytes) {
    value ^= byte
    for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0)
  }
  return ~value >>> 0
}
