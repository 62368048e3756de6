import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Image } from 'mdast'
import type { VFile } from 'vfile'
import type { Picture } from '../article/nodes.ts'
import { report } from '../config/diagnostics.ts'
import { dataUri } from './base64.ts'
import { inlineSvg } from './svg.ts'

/** Raster types that every browser shows. */
const raster = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif', 'image/bmp'])

export const isSvg = ({ mime }: Picture): boolean => mime === 'image/svg+xml'

/**
 * A picture as an element: SVG stands in the document itself, so that the
 * talk's fonts serve its text; every other type is a `data:` image. What is no
 * picture (the article stage has reported it) is its text alternative.
 */
export function picture(image: Image, read: Picture | undefined, file: VFile): ElementContent {
  const alt = image.alt ?? ''
  if (read && isSvg(read)) {
    const { svg, dropped } = inlineSvg(new TextDecoder().decode(read.bytes), alt, read)
    if (dropped.length > 0) reportDropped(file, image, dropped)
    if (svg) return svg
  }
  if (read && raster.has(read.mime)) return rasterImage(alt, read)
  return h('span', { className: ['alt'] }, alt)
}

function rasterImage(alt: string, { mime, bytes, width, height }: Picture): Element {
  return h('img', { src: dataUri(mime, bytes), width, height, alt })
}

function reportDropped(file: VFile, image: Image, dropped: string[]): void {
  const what = `The picture ${image.url} holds what may run or load something, and was shown without it: ${dropped.join(', ')}.`
  report(file, 'image-unsafe', image.position, what, 'Save the picture without it.')
}
