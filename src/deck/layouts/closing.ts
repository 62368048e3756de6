import { toString } from 'mdast-util-to-string'
import type { Slide } from '../../talk/nodes.ts'
import type { Layout } from '../draw.ts'
import { widthInEm } from '../measure.ts'
import { allRows, blocks, body, header, lines, pointsOf, titleLength } from '../parts.ts'
import { rowSize } from '../rowSize.ts'
import { by } from './title.ts'

/** The cover from behind: what to remember, and who to ask. */
export const closing: Layout = (slide, draw) => ({
  properties: {
    dataLen: titleLength(slide),
    style: [rowSize(pointsOf(slide)), ...titleWidth(slide)].join('; '),
  },
  children: [
    header(slide, draw, ...lines(slide, ['subtitle', 'lead'], 'p', draw, { className: ['sub'] })),
    body([...allRows(slide, draw), ...blocks(slide, draw)]),
    by(slide, draw),
  ],
})

function titleWidth({ title }: Slide): string[] {
  return title ? [`--w: ${widthInEm(toString(title))}`] : []
}
