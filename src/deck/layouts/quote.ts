import type { Element, ElementContent } from 'hast'
import { toString } from 'mdast-util-to-string'
import type { Layout } from '../draw.ts'
import { openingMark, usualMark } from '../quotation.ts'
import { widestPart, widthInEm } from '../measure.ts'
import { blocks, header, lengthOf, lines } from '../parts.ts'

/** Large words of somebody else, and whose they are. */
export const quote: Layout = (slide, draw) => {
  const shown = blocks(slide, draw)
  for (const node of shown) if (node.type === 'element') unwrapOnly(node)
  const text = toString({ type: 'root', children: shown })
  const mark = openingMark(draw.lang)
  const marks = mark === usualMark ? [] : [`--mark: '${mark}'`]
  return {
    properties: {
      dataLen: lengthOf(text),
      style: [`--w: ${widthInEm(text)}`, `--word: ${widestPart(text)}`, ...marks].join('; '),
    },
    children: [header(slide, draw), ...shown, ...lines(slide, ['attribution', 'caption'], 'cite', draw)],
  }
}

/** A quotation of one paragraph is its text: the theme sets the blockquote itself. */
function unwrapOnly(quotation: Element): void {
  const content = quotation.children.filter((child) => !isSpace(child))
  const [only] = content
  if (content.length === 1 && only?.type === 'element' && only.tagName === 'p')
    quotation.children = only.children
  else quotation.children = content
}

function isSpace(node: ElementContent): boolean {
  return node.type === 'text' && node.value.trim() === ''
}
