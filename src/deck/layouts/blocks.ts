import type { Layout } from '../draw.ts'
import { body, column, header, one, rows, titleLength, words } from '../parts.ts'

/** Blocks as written, one under the other. */
export const blocks: Layout = (slide, draw) => ({
  properties: { dataLen: titleLength(slide) },
  children: [
    header(slide, draw),
    body(
      slide.children.flatMap((child) => {
        if (child.type === 'points') return [rows(child, draw)]
        if (child.type === 'line') return [words('p', child, draw, { className: [child.role] })]
        if (child.type === 'column') return [column(child, draw)]
        return one(child, draw)
      }),
      'blocks',
    ),
  ],
})
