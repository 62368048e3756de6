import type { ElementContent } from 'hast'
import type { Draw, Layout } from '../draw.ts'
import { body, column, header, one, rows, stepped, titleLength, words } from '../parts.ts'

/** Blocks as written, one under the other. */
export const blocks: Layout = (slide, draw) => ({
  properties: { dataLen: titleLength(slide) },
  children: [
    header(slide, draw),
    body(
      slide.children.flatMap((child) => {
        if (child.type === 'points') return [rows(child, draw)]
        if (child.type === 'line') return [words('p', child, draw, { className: [child.role] })]
        if (child.type === 'column') return [column(child, draw)]
        return one(child, draw).map((block) => steppedList(block, draw))
      }),
      'blocks',
    ),
  ],
})

/** A list as written is stepped through too. */
function steppedList(block: ElementContent, draw: Draw): ElementContent {
  if (block.type === 'element' && (block.tagName === 'ul' || block.tagName === 'ol'))
    stepped(
      block.children.filter((child) => child.type === 'element'),
      draw,
    )
  return block
}
