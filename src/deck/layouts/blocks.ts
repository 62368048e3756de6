import type { ElementContent } from 'hast'
import { toString } from 'mdast-util-to-string'
import type { Slide } from '../../talk/nodes.ts'
import type { Draw, Layout } from '../draw.ts'
import { widthInEm } from '../measure.ts'
import { body, column, header, one, rows, stepped, titleLength, words } from '../parts.ts'

/** Blocks as written, one under the other; text alone is set as large as its width (`--w`) lets it be. */
export const blocks: Layout = (slide, draw) => ({
  properties: { dataLen: titleLength(slide), style: `--w: ${widthOf(slide)}` },
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

/** The space below a block, and what its last line leaves over, count as so many em of text. */
const besides = 10

/** The width of all that is written, in em, as if it were one line. */
function widthOf({ children }: Slide): number {
  const texts = children.flatMap((child) =>
    child.type === 'list' || child.type === 'points'
      ? child.children.map((item) => toString(item))
      : [toString(child)],
  )
  return Math.round(texts.reduce((sum, text) => sum + widthInEm(text) + besides, 0))
}
