import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Layout } from '../draw.ts'
import { fills, markPhotograph } from '../photographs.ts'
import { blocks, heading, lines, titleLength } from '../parts.ts'

/** Title, caption and number below the panel, in CSS pixels. */
const foot = 150

/** The panel of an upright picture: what the theme's grid gives it, and what is below it. */
const besideWidth = 530
const besideFoot = 88

/** A picture so much higher than wide would stand alone in a wide page. */
const upright = 0.8

/** The figure is the page; title and caption share its foot. An upright one stands beside them. */
export const figure: Layout = (slide, draw) => {
  const shown = blocks(slide, draw)
  const captions = shown.flatMap(takeCaption)
  const only = slide.children.find((child) => child.type === 'figure')
  const picture = only && draw.pictureOf(only.children[0].url)
  const beside = picture !== undefined && picture.width < upright * picture.height
  const room = beside
    ? { width: besideWidth, height: draw.stage.height - besideFoot }
    : { width: draw.stage.width, height: draw.stage.height - foot }
  markPhotograph(shown, picture, picture !== undefined && fills(picture, room))
  const panel = shown.length === 1 ? shown : [h('figure', shown)]
  const words = [
    // The foot has no room for a kicker.
    h('header', heading(slide, draw)),
    ...lines(slide, ['caption', 'lead'], 'p', draw, { className: ['cap'] }),
    ...captions.map((caption) => h('p', { className: ['cap'] }, caption.children)),
  ]
  return {
    properties: { dataLen: titleLength(slide), dataVariant: beside ? 'beside' : undefined },
    children: beside ? [...words, ...panel] : [...panel, ...words],
  }
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
