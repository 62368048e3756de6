import type { Diagram } from '../../article/nodes.ts'
import type { Layout } from '../draw.ts'
import { blocks, body, header, lines, titleLength } from '../parts.ts'

/** The diagram is as large as the page lets it be; what it is called stands beneath. An upright one stands beside its title. */
export const diagram: Layout = (slide, draw) => {
  const only = slide.children.find((child): child is Diagram => child.type === 'diagram')
  const variant = only && draw.drawnOf(only)?.variant
  const captions = lines(slide, ['caption', 'lead'], 'p', draw, { className: ['cap'] })
  const shown = blocks(slide, draw)
  return {
    properties: { dataLen: titleLength(slide), dataVariant: variant },
    children: [header(slide, draw), ...(variant ? [...captions, ...shown] : [body(shown), ...captions])],
  }
}
