/** Photographs fill their panel, where little of them is cut off; drawings, charts and screenshots are shown whole. */
import type { Element, ElementContent } from 'hast'
import type { Picture } from '../article/nodes.ts'

/** The part of a photograph that may be cut off. */
const mostCut = 0.15

/** A small photograph, enlarged more than this, is a blur. */
const mostEnlarged = 1.5

/** Formats that photographs are kept in. */
const lossy = new Set(['image/jpeg', 'image/webp', 'image/avif'])

/** A PNG of more bytes a pixel has no even areas: it is a photograph too. Charts and screenshots have a tenth of it. */
const evenPng = 0.8

function isPhotograph({ mime, bytes, width, height }: Picture): boolean {
  return lossy.has(mime) || (mime === 'image/png' && bytes.length > evenPng * width * height)
}

/** Whether a picture is a photograph that may fill a panel of this size. */
export function fills(picture: Picture, panel: { width: number; height: number }): boolean {
  if (!isPhotograph(picture)) return false
  if (Math.max(panel.width / picture.width, panel.height / picture.height) > mostEnlarged) return false
  const shapes = [picture.width / picture.height, panel.width / panel.height]
  return 1 - Math.min(...shapes) / Math.max(...shapes) < mostCut
}

/** Mark figures whose picture is a photograph, which brings its own ground, and those that it fills. */
export function markPhotograph(
  shown: readonly ElementContent[],
  picture: Picture | undefined,
  isFilling: boolean,
): void {
  if (!picture || !isPhotograph(picture)) return
  const isFigure = (node: ElementContent): node is Element =>
    node.type === 'element' && node.tagName === 'figure'
  for (const { properties } of shown.filter(isFigure)) {
    properties['dataPhoto'] = ''
    if (isFilling) properties['dataFill'] = ''
  }
}
