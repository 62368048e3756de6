import type { Layout } from '../draw.ts'
import { allRows, blocks, body, header, lines, titleLength } from '../parts.ts'

/** Equal ruled rows that fill the height; fewer points speak louder. */
export const points: Layout = (slide, draw) => ({
  properties: { dataLen: titleLength(slide) },
  children: [
    header(slide, draw, ...lines(slide, ['lead', 'subtitle'], 'p', draw, { className: ['lead'] })),
    body([...allRows(slide, draw), ...blocks(slide, draw)]),
  ],
})
