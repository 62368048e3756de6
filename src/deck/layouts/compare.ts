import type { Column } from '../../talk/nodes.ts'
import type { Layout } from '../draw.ts'
import { allRows, body, column, header, titleLength } from '../parts.ts'

/** Two fields with heads; the second is a turned page. */
export const compare: Layout = (slide, draw) => ({
  properties: { dataLen: titleLength(slide) },
  children: [
    header(slide, draw),
    body([
      ...slide.children
        .filter((child): child is Column => child.type === 'column')
        .map((side) => column(side, draw)),
      ...allRows(slide, draw),
    ]),
  ],
})
