import type { Layout } from '../draw.ts'
import { blocks, body, header, lines, titleLength } from '../parts.ts'

/** The diagram is as large as the page lets it be; what it is called stands beneath. */
export const diagram: Layout = (slide, draw) => ({
  properties: { dataLen: titleLength(slide) },
  children: [
    header(slide, draw),
    body(blocks(slide, draw)),
    ...lines(slide, ['caption', 'lead'], 'p', draw, { className: ['cap'] }),
  ],
})
