import { h } from 'hastscript'
import type { Layout } from '../draw.ts'
import { header, lines, titleLength } from '../parts.ts'

/** The accent field is the page, the number on it as large as it goes. */
export const section: Layout = (slide, draw) => ({
  properties: { dataLen: titleLength(slide) },
  children: [
    header(slide, draw, ...lines(slide, ['subtitle', 'lead'], 'p', draw, { className: ['sub'] })),
    ...(slide.number === undefined
      ? []
      : [h('p', { className: ['no'], ariaHidden: 'true' }, String(slide.number))]),
  ],
})
