import { toString } from 'mdast-util-to-string'
import type { Layout } from '../draw.ts'
import { widest, widthInEm } from '../measure.ts'
import { allRows, body, header, lines, pointsOf } from '../parts.ts'

/** A headword (`--w`), what it is called elsewhere, and what it means (`--say`, its longest point). */
export const definition: Layout = (slide, draw) => {
  const meanings = pointsOf(slide).map((point) => toString(point))
  const term = slide.title ? toString(slide.title) : ''
  return {
    properties: { style: `--w: ${Math.max(1, widthInEm(term))}; --say: ${widest(meanings)}` },
    children: [
      header(slide, draw),
      ...lines(slide, ['subtitle'], 'p', draw, { className: ['sub'] }),
      body(allRows(slide, draw)),
    ],
  }
}
