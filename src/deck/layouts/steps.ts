import { h } from 'hastscript'
import type { Layout } from '../draw.ts'
import { body, header, lines, pointItems, pointsOf, stepped, titleLength } from '../parts.ts'
import { rowSize } from '../rowSize.ts'

/** A stair: each step stands a column further right than the one before (`--i`). */
export const steps: Layout = (slide, draw) => {
  const first = slide.children.find((child) => child.type === 'points')?.start ?? 1
  const members = stepped(pointItems(pointsOf(slide), draw), draw)
  for (const [index, member] of members.entries()) member.properties['style'] = `--i: ${index}`
  return {
    properties: { dataLen: titleLength(slide), style: rowSize(pointsOf(slide)) },
    children: [
      header(slide, draw, ...lines(slide, ['lead', 'subtitle'], 'p', draw, { className: ['lead'] })),
      body([h('ol', { start: first === 1 ? undefined : first, style: `--start: ${first - 1}` }, members)]),
    ],
  }
}
