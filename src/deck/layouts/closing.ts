import { toString } from 'mdast-util-to-string'
import type { Layout } from '../draw.ts'
import { widthInEm } from '../measure.ts'
import { allRows, blocks, body, header, lines, titleLength } from '../parts.ts'
import { by } from './title.ts'

/** The cover from behind: what to remember, and who to ask. */
export const closing: Layout = (slide, draw) => ({
  properties: {
    dataLen: titleLength(slide),
    style: slide.title && `--w: ${widthInEm(toString(slide.title))}`,
  },
  children: [
    header(slide, draw, ...lines(slide, ['subtitle', 'lead'], 'p', draw, { className: ['sub'] })),
    body([...allRows(slide, draw), ...blocks(slide, draw)]),
    by(slide, draw),
  ],
})
