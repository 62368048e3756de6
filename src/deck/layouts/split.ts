import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Diagram, Figure, Picture } from '../../article/nodes.ts'
import type { Slide } from '../../talk/nodes.ts'
import type { Draw, Layout } from '../draw.ts'
import { fills, isLostIn, markPhotograph, scaleIn } from '../photographs.ts'
import { rowSize } from '../rowSize.ts'
import { leastHeight } from '../stage.ts'
import { allRows, blocks, body, header, lines, pointsOf, titleLength } from '../parts.ts'
import { holds, type Variant, variants, worthwhile } from './split-variants.ts'

/** A figure and its points: beside each other if it is upright, in a wider panel if it is not, above if it is wide. */
export const split: Layout = (slide, draw) => {
  const figure = panel(slide, draw)
  const photograph = filledBy(slide, draw)
  const variant = photograph ?? variantOf(slide, draw)
  markPhotograph(figure, pictureOn(slide, draw), photograph !== undefined)
  const text = [header(slide, draw), body([...allRows(slide, draw), ...captions(slide, draw)])]
  return {
    properties: {
      dataVariant: variant,
      dataLen: titleLength(slide),
      style: styleOf(slide, draw, photograph ? undefined : variant),
    },
    children: variant === 'above' ? [...figure, ...text] : [...text, ...figure],
  }
}

/** The sizes of the rows, and the height of a picture that is as wide as the page: its panel need not be higher. */
function styleOf(slide: Slide, draw: Draw, shownWhole: Variant['name'] | 'mark' | undefined): string {
  const picture = pictureOn(slide, draw)
  const above = variants.find(({ name }) => name === 'above')
  if (!picture || shownWhole !== 'above' || !above) return rowSize(pointsOf(slide))
  const shown = scaleIn({ width: above.width, height: Infinity }, picture) * picture.height
  return `${rowSize(pointsOf(slide))}; --shown: ${Math.ceil(shown)}px`
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

function pictureOn(slide: Slide, draw: Draw): Picture | undefined {
  const figure = slide.children.find((child): child is Figure => child.type === 'figure')
  return figure && draw.pictureOf(figure.children[0].url)
}

/** The variant with the largest panel that the slide's picture, a photograph, may fill. */
function filledBy(slide: Slide, draw: Draw): Variant['name'] | undefined {
  const picture = pictureOn(slide, draw)
  if (!picture) return undefined
  const more = draw.stage.height - leastHeight
  const panelOf = ({ panel: { width, height }, grows }: Variant) => ({ width, height: height + grows * more })
  const areaOf = (variant: Variant) => panelOf(variant).width * panelOf(variant).height
  const able = variants.filter((variant) => fills(picture, panelOf(variant)) && holds(variant, slide))
  return able.sort((a, b) => areaOf(b) - areaOf(a))[0]?.name
}

/** The variant that shows the picture larger, if the points then still have their room. */
function variantOf(slide: Slide, draw: Draw): Variant['name'] | 'mark' {
  const diagram = slide.children.find((child): child is Diagram => child.type === 'diagram')
  const drawn = diagram && draw.drawnOf(diagram)
  if (drawn?.variant) return drawn.variant
  const size = pictureOn(slide, draw)
  const [first, ...rest] = variants
  if (!size || !first) return 'beside'
  if (isLostIn(first, size)) return 'mark'
  const more = draw.stage.height - leastHeight
  const scale = ({ width, height, grows }: Variant) => scaleIn({ width, height: height + grows * more }, size)
  const better = (best: Variant, next: Variant) =>
    scale(next) > worthwhile * scale(best) && holds(next, slide) ? next : best
  return rest.reduce(better, first).name
}
