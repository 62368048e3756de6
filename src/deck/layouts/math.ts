import type { Layout } from '../draw.ts'
import { allRows, blocks, body, header, lines, titleLength } from '../parts.ts'

/** The formula in a band, what belongs to it beneath. */
export const math: Layout = (slide, draw) => ({
  properties: { dataLen: titleLength(slide) },
  children: [
    header(slide, draw),
    body(blocks(slide, draw)),
    ...allRows(slide, draw),
    ...lines(slide, ['caption', 'lead'], 'p', draw, { className: ['cap'] }),
  ],
})
