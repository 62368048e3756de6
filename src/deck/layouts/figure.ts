import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Picture } from '../../article/nodes.ts'
import type { Draw, Layout } from '../draw.ts'
import { fills, isLostIn, markPhotograph } from '../photographs.ts'
import { blocks, heading, lines, titleLength } from '../parts.ts'

/** Title, caption and number below the panel, in CSS pixels. */
const foot = 150

/** Panels beside the title: what the theme's grid gives them, and what is below them. */
const besideWidth = 530
const wideWidth = 824
const besideFoot = 88

/** A picture so much higher than wide would stand alone in a wide page. */
const upright = 0.8

/** Undefined: the figure is the page. A `mark` is too small for any panel. */
type Variant = 'beside' | 'wide' | 'mark' | undefined

/** The figure is the page; title and caption share its foot. An upright one, or a photograph, stands beside them. */
export const figure: Layout = (slide, draw) => {
  const shown = blocks(slide, draw)
  const captions = shown.flatMap(takeCaption)
  const only = slide.children.find((child) => child.type === 'figure')
  const picture = only && draw.pictureOf(only.children[0].url)
  const { variant, isFilling } = picture ? panelOf(picture, draw) : { variant: undefined, isFilling: false }
  markPhotograph(shown, picture, isFilling)
  const panel = shown.length === 1 ? shown : [h('figure', shown)]
  const words = [
    // The foot has no room for a kicker.
    h('header', heading(slide, draw)),
    ...lines(slide, ['caption', 'lead'], 'p', draw, { className: ['cap'] }),
    ...captions.map((caption) => h('p', { className: ['cap'] }, caption.children)),
  ]
  return {
    properties: { dataLen: titleLength(slide), dataVariant: variant },
    children: variant === 'beside' || variant === 'wide' ? [...words, ...panel] : [...panel, ...words],
  }
}

/** Where a picture stands, and whether it fills its panel there. */
function panelOf(picture: Picture, { stage }: Draw): { variant: Variant; isFilling: boolean } {
  const page = { width: stage.width, height: stage.height - foot }
  const beside = { width: besideWidth, height: stage.height - besideFoot }
  const wide = { ...beside, width: wideWidth }
  if (isLostIn(page, picture)) return { variant: 'mark', isFilling: false }
  if (picture.width < upright * picture.height)
    return { variant: 'beside', isFilling: fills(picture, beside) }
  if (fills(picture, page)) return { variant: undefined, isFilling: true }
  return fills(picture, wide)
    ? { variant: 'wide', isFilling: true }
    : { variant: undefined, isFilling: false }
}

/** Take the caption out of a figure: this layout has a place of its own for it. */
function takeCaption(node: ElementContent): Element[] {
  if (node.type !== 'element' || node.tagName !== 'figure') return []
  const isCaption = (child: ElementContent): child is Element =>
    child.type === 'element' && child.tagName === 'figcaption'
  const captions = node.children.filter(isCaption)
  node.children = node.children.filter((child) => !isCaption(child))
  return captions
}
