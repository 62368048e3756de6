/**
 * Photographs fill their panel, where little of them is cut off; drawings, charts and screenshots are shown
 * whole. A panel fits what it shows: a small picture has a small one.
 */
import type { Element, ElementContent } from 'hast'
import type { Picture } from '../article/nodes.ts'
import { isSvg } from './pictures.ts'

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

/** A picture that takes less than this of a panel's width and height would be lost in it. */
const least = 0.4

/** Whether a picture, which is not enlarged, is so small that a panel of this size would be empty. */
export function isLostIn(panel: { width: number; height: number }, picture: Picture): boolean {
  return !isSvg(picture) && picture.width < least * panel.width && picture.height < least * panel.height
}

/** How many times as large a picture is shown in a room of this size: only drawings are enlarged. */
export function scaleIn(room: { width: number; height: number }, picture: Picture): number {
  const scale = Math.min(room.width / picture.width, room.height / picture.height)
  return isSvg(picture) ? scale : Math.min(1, scale)
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
