import { toString } from 'mdast-util-to-string'
import type { Points } from '../../talk/nodes.ts'
import type { Layout } from '../draw.ts'
import { header, lengthOf, words } from '../parts.ts'

/** One strong sentence on a turned page. */
export const statement: Layout = (slide, draw) => {
  const said = slide.children
    .filter((child): child is Points => child.type === 'points')
    .flatMap(({ children }) => children)
  return {
    properties: { dataLen: lengthOf(said.map((point) => toString(point)).join('')) },
    children: [header(slide, draw), ...said.map((point) => words('p', point, draw, { className: ['said'] }))],
  }
}
