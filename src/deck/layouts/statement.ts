import { toString } from 'mdast-util-to-string'
import type { Layout } from '../draw.ts'
import { widestPart, widthInEm } from '../measure.ts'
import { header, lengthOf, pointsOf, words } from '../parts.ts'

/** One strong sentence on a turned page. */
export const statement: Layout = (slide, draw) => {
  const said = pointsOf(slide)
  const text = said.map((point) => toString(point)).join('')
  return {
    properties: { dataLen: lengthOf(text), style: `--w: ${widthInEm(text)}; --word: ${widestPart(text)}` },
    children: [header(slide, draw), ...said.map((point) => words('p', point, draw, { className: ['said'] }))],
  }
}
