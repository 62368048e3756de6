import { h } from 'hastscript'
import type { Points } from '../../talk/nodes.ts'
import type { Layout } from '../draw.ts'
import { body, header, lines, pointItems, titleLength } from '../parts.ts'

/** A stair: each step stands a column further right than the one before (`--i`). */
export const steps: Layout = (slide, draw) => {
  const members = slide.children
    .filter((child): child is Points => child.type === 'points')
    .flatMap(({ children }) => pointItems(children, draw))
  for (const [index, member] of members.entries()) member.properties['style'] = `--i: ${index}`
  return {
    properties: { dataLen: titleLength(slide) },
    children: [
      header(slide, draw, ...lines(slide, ['lead', 'subtitle'], 'p', draw, { className: ['lead'] })),
      body([h('ol', { style: `--n: ${members.length}` }, members)]),
    ],
  }
}
