import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { toString } from 'mdast-util-to-string'
import type { Figure } from '../../article/nodes.ts'
import type { Slide } from '../../talk/nodes.ts'
import type { Draw, Layout } from '../draw.ts'
import { linesIn } from '../measure.ts'
import { leastHeight } from '../stage.ts'
import { allRows, blocks, body, header, lines, pointsOf, titleLength } from '../parts.ts'

interface Variant {
  name: 'beside' | 'wide' | 'above'
  /** The picture's room in CSS pixels: the theme's grid, paddings and a caption taken off. */
  width: number
  height: number
  /** The picture's share of what a higher stage has more. */
  grows: number
  /** How many points have room, how wide their lines are in em, and how many lines there are. */
  points: number
  line: number
  lines: number
}

/** What the theme can do, the first that is good enough first. */
const variants: readonly Variant[] = [
  { name: 'beside', width: 418, height: 500, grows: 1, points: 5, line: 20, lines: 12 },
  { name: 'wide', width: 640, height: 500, grows: 1, points: 3, line: 15, lines: 7 },
  { name: 'above', width: 1152, height: 356, grows: 0.6, points: 1, line: 20, lines: 3 },
  { name: 'above', width: 1152, height: 288, grows: 0.6, points: 2, line: 24, lines: 4 },
  { name: 'above', width: 1152, height: 224, grows: 0.6, points: 3, line: 26, lines: 4 },
]
/** A variant later in the list has to show the picture so much larger. */
const worthwhile = 1.1

/** A figure and its points: beside each other if it is upright, in a wider panel if it is not, above if it is wide. */
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
function variantOf(slide: Slide, draw: Draw): Variant['name'] {
  const figure = slide.children.find((child): child is Figure => child.type === 'figure')
  const size = figure && draw.sizeOf(figure.children[0].url)
  const [first, ...rest] = variants
  if (!size || !first) return 'beside'
  const more = draw.stage.height - leastHeight
  const scaleIn = ({ width, height, grows }: Variant) =>
    Math.min(width / size.width, (height + grows * more) / size.height)
  const better = (best: Variant, next: Variant) =>
    scaleIn(next) > worthwhile * scaleIn(best) && holds(next, slide) ? next : best
  return rest.reduce(better, first).name
}

function holds({ points, line, lines }: Variant, slide: Slide): boolean {
  const all = pointsOf(slide)
  const needed = all.map((point) => linesIn(toString(point), line))
  return all.length <= points && needed.reduce((sum, count) => sum + count, 0) <= lines
}
