import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { toString } from 'mdast-util-to-string'
import type { Figure } from '../../article/nodes.ts'
import type { Points, Slide } from '../../talk/nodes.ts'
import type { Draw, Layout } from '../draw.ts'
import { widthInEm } from '../measure.ts'
import { allRows, blocks, body, header, lines, titleLength } from '../parts.ts'

/** The picture's room beside the points and above them, in CSS pixels (the theme's grid, paddings taken off). */
const besideRoom = { width: 418, height: 500 }
const aboveRoom = { width: 1152, height: 288 }
/** Above leaves the points 240 px of height and eight columns: as many rows as this, each of one line. */
const aboveRows = 3
const aboveLine = 768 / 30

/** A figure and its points: beside each other if it is upright, the figure above if it is wide. */
export const split: Layout = (slide, draw) => {
  const variant = variantOf(slide, draw)
  const figure = panel(slide, draw)
  const text = [header(slide, draw), body([...allRows(slide, draw), ...captions(slide, draw)])]
  return {
    properties: { dataVariant: variant, dataLen: titleLength(slide) },
    children: variant === 'above' ? [...figure, ...text] : [...text, ...figure],
  }
}

/** Whatever is shown beside the points, as the panel. */
function panel(slide: Slide, draw: Draw): ElementContent[] {
  const shown = blocks(slide, draw)
  const isFigure = shown.length === 1 && shown[0]?.type === 'element' && shown[0].tagName === 'figure'
  return isFigure ? shown : [h('figure', shown)]
}

function captions(slide: Slide, draw: Draw): Element[] {
  return lines(slide, ['caption', 'lead'], 'p', draw, { className: ['cap'] })
}

/** The variant that shows the picture larger, if the points then still have their room. */
function variantOf(slide: Slide, draw: Draw): 'beside' | 'above' {
  const figure = slide.children.find((child): child is Figure => child.type === 'figure')
  const size = figure && draw.sizeOf(figure.children[0].url)
  if (!size) return 'beside'
  const scaleIn = (room: typeof aboveRoom) => Math.min(room.width / size.width, room.height / size.height)
  return scaleIn(aboveRoom) > scaleIn(besideRoom) && fitsBelow(slide) ? 'above' : 'beside'
}

function fitsBelow(slide: Slide): boolean {
  const points = slide.children
    .filter((child): child is Points => child.type === 'points')
    .flatMap(({ children }) => children)
  const rowsNeeded = points.map((point) => Math.ceil(widthInEm(toString(point)) / aboveLine))
  return points.length <= aboveRows && rowsNeeded.reduce((sum, rows) => sum + rows, 0) <= aboveRows + 1
}
