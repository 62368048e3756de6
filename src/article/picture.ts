import { imageSize } from 'image-size'
import type { Picture } from './nodes.ts'
import { isWhole } from './whole-image.ts'

/** The picture, or what is wrong with it; completes "The image …". */
export type ReadPicture = { picture: Picture; guessed: boolean } | { problem: string }

/** The kinds that every browser shows. */
const mimes: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  bmp: 'image/bmp',
  ico: 'image/x-icon',
}

/** Find out what the bytes are and how large a picture they make. */
export function readPicture(bytes: Uint8Array): ReadPicture {
  if (bytes.length === 0) return { problem: 'is an empty file' }
  const svg = readSvg(bytes)
  if (svg) return svg
  try {
    const { width, height, type = '', orientation = 1 } = imageSize(bytes)
    const mime = mimes[type]
    if (!mime) return { problem: `is of the kind ${type.toUpperCase()}, which browsers do not show` }
    if (!isWhole(type, bytes)) return { problem: 'is cut short' }
    if (!(width > 0 && height > 0)) return { problem: 'has no size' }
    // From 5 on, EXIF lays the picture on its side.
    const size = orientation >= 5 ? { width: height, height: width } : { width, height }
    return { picture: { mime, bytes, ...size }, guessed: false }
  } catch {
    return { problem: 'is no image, or a broken one' }
  }
}

/** What browsers give an SVG that does not say its size. */
const fallback = { width: 300, height: 150 }

function readSvg(bytes: Uint8Array): ReadPicture | undefined {
  const head = new TextDecoder().decode(bytes.subarray(0, 65_536))
  if (!/^\uFEFF?\s*(?:<\?xml|<!DOCTYPE|<!--|<svg)/i.test(head)) return undefined
  const root = /<(?:svg:)?svg(?=[\s>])((?:[^>"']|"[^"]*"|'[^']*')*)>/i.exec(
    head.replace(/<!--[\s\S]*?-->/g, ''),
  )
  if (!root) return undefined
  const attributes = root[1] ?? ''
  const width = length(attributes, 'width')
  const height = length(attributes, 'height')
  const box = viewBox(attributes)
  const size = sizeOf(width, height, box)
  if (size && !(size.width > 0 && size.height > 0)) return { problem: 'has no size' }
  return { picture: { mime: 'image/svg+xml', bytes, ...(size ?? fallback) }, guessed: !size }
}

interface Size {
  width: number
  height: number
}

function sizeOf(
  width: number | undefined,
  height: number | undefined,
  box: Size | undefined,
): Size | undefined {
  if (width !== undefined && height !== undefined) return { width, height }
  if (!box) return undefined
  if (width !== undefined) return { width, height: (width * box.height) / box.width }
  if (height !== undefined) return { width: (height * box.width) / box.height, height }
  return box
}

/** CSS pixels a unit. */
const pixels: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 9.6 / 2.54,
  em: 16,
  ex: 8,
}

/** An attribute's length in CSS pixels; undefined where there is none, or a share of the page (100%). */
function length(attributes: string, name: string): number | undefined {
  const written = attribute(attributes, name)
  const [, number, unit = ''] = /^\s*\+?([\d.]+(?:e[+-]?\d+)?)\s*([a-z]*)\s*$/i.exec(written ?? '') ?? []
  const factor = pixels[unit.toLowerCase()]
  return number === undefined || factor === undefined ? undefined : Number(number) * factor
}

function viewBox(attributes: string): Size | undefined {
  const numbers = attribute(attributes, 'viewBox')
    ?.trim()
    .split(/[\s,]+/)
    .map(Number)
  const [, , width = NaN, height = NaN] = numbers ?? []
  return Number.isFinite(width) && Number.isFinite(height) ? { width, height } : undefined
}

function attribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes)
  return found?.[1] ?? found?.[2]
}
