import type { Layout } from '../draw.ts'
import { allRows, blocks, body, header, lines, titleLength } from '../parts.ts'

/** A table whose rows share the height. */
export const table: Layout = (slide, draw) => ({
  properties: { dataLen: titleLength(slide) },
  children: [
    header(slide, draw),
    body([...blocks(slide, draw), ...allRows(slide, draw)]),
    ...lines(slide, ['caption', 'lead'], 'p', draw, { className: ['cap'] }),
  ],
})
