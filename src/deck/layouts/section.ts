import type { Element } from 'hast'
import { h } from 'hastscript'
import { toString } from 'mdast-util-to-string'
import type { Layout } from '../draw.ts'
import { widthInEm } from '../measure.ts'
import { header, lines, titleLength } from '../parts.ts'

/** The accent field is the page, the number on it as large as it goes. */
export const section: Layout = (slide, draw) => ({
  properties: {
    dataLen: titleLength(slide),
    style: slide.title && `--title-w: ${widthInEm(toString(slide.title))}`,
  },
  children: [
    header(slide, draw, ...lines(slide, ['subtitle', 'lead'], 'p', draw, { className: ['sub'] })),
    ...(slide.number === undefined ? [] : [ornament(slide.number)]),
  ],
})

/** The number is drawn by the theme: it is an ornament, and no text that anybody reads. */
function ornament(number: number): Element {
  const style = `--w: ${widthInEm(String(number))}`
  return h('p', { className: ['no'], dataNumber: String(number), style, ariaHidden: 'true' })
}
