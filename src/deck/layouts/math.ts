import type { Layout } from '../draw.ts'
import { mathWidth } from '../mathWidth.ts'
import { allRows, blocks, body, header, lines, titleLength } from '../parts.ts'

/** In em; a shorter formula is not set larger for it. */
const narrowest = 4

/** The formula in a band, what belongs to it beneath. */
export const math: Layout = (slide, draw) => {
  const shown = blocks(slide, draw)
  const width = Math.max(narrowest, ...shown.map(mathWidth))
  return {
    properties: { dataLen: titleLength(slide), style: `--w: ${width.toFixed(1)}` },
    children: [
      header(slide, draw),
      body(shown),
      ...allRows(slide, draw),
      ...lines(slide, ['caption', 'lead'], 'p', draw, { className: ['cap'] }),
    ],
  }
}
