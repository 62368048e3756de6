import { toString } from 'mdast-util-to-string'
import type { Layout } from '../draw.ts'
import { header, lengthOf, pointsOf, words } from '../parts.ts'

/** One strong sentence on a turned page. */
export const statement: Layout = (slide, draw) => {
  const said = pointsOf(slide)
  return {
    properties: { dataLen: lengthOf(said.map((point) => toString(point)).join('')) },
    children: [header(slide, draw), ...said.map((point) => words('p', point, draw, { className: ['said'] }))],
  }
}
