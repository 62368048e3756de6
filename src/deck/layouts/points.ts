import type { Layout } from '../draw.ts'
import { allRows, blocks, body, header, lines, pointsOf, titleLength } from '../parts.ts'
import { rowSize } from '../rowSize.ts'

/** Equal ruled rows that fill the height; fewer points speak louder. */
export const points: Layout = (slide, draw) => ({
  properties: { dataLen: titleLength(slide), style: rowSize(pointsOf(slide)) },
  children: [
    header(slide, draw, ...lines(slide, ['lead', 'subtitle'], 'p', draw, { className: ['lead'] })),
    body([...allRows(slide, draw), ...blocks(slide, draw)]),
  ],
})
