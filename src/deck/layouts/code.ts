import type { Layout } from '../draw.ts'
import { allRows, blocks, body, header, lines, titleLength } from '../parts.ts'

/** Code from edge to edge; marked lines cross the whole page. */
export const code: Layout = (slide, draw) => ({
  properties: { dataLen: titleLength(slide) },
  children: [
    header(slide, draw),
    body([...blocks(slide, draw), ...allRows(slide, draw)]),
    ...lines(slide, ['caption', 'lead'], 'p', draw, { className: ['cap'] }),
  ],
})
