import { toString } from 'mdast-util-to-string'
import type { Layout } from '../draw.ts'
import { widthInEm } from '../measure.ts'
import { allRows, body, header, lines } from '../parts.ts'

/** A headword, what it is called elsewhere, and what it means. */
export const definition: Layout = (slide, draw) => ({
  properties: { style: slide.title && `--w: ${widthInEm(toString(slide.title))}` },
  children: [
    header(slide, draw),
    ...lines(slide, ['subtitle'], 'p', draw, { className: ['sub'] }),
    body(allRows(slide, draw)),
  ],
})
