import { toString } from 'mdast-util-to-string'
import type { Line, Slide } from '../../talk/nodes.ts'
import type { Layout } from '../draw.ts'
import { widthInEm } from '../measure.ts'
import { body, header, lines, pointsOf, titleLength, words } from '../parts.ts'

/** The number is the page; a percentage fills the page to its height (`--v`). */
export const number: Layout = (slide, draw) => {
  const figure = figureOf(slide)
  const share = shareOf(figure)
  const styles = [`--w: ${widthInEm(figure)}`, ...(share === undefined ? [] : [`--v: ${share}`])]
  return {
    properties: { dataLen: titleLength(slide), style: styles.join('; ') },
    children: [
      header(slide, draw),
      ...pointsOf(slide).map((point) => words('p', point, draw, { className: ['say'] })),
      body(lines(slide, ['figure'], 'strong', draw)),
    ],
  }
}

function figureOf(slide: Slide): string {
  const line = slide.children.find((child): child is Line => child.type === 'line' && child.role === 'figure')
  return line ? toString(line) : ''
}

/** A percentage from 0 to 100 as a share of one; anything else is no part of a whole. */
function shareOf(figure: string): number | undefined {
  const found = /^\D{0,2}(\d+(?:\.\d+)?)\s*[%％]$/u.exec(figure.trim())
  const percent = Number(found?.[1] ?? NaN)
  return percent >= 0 && percent <= 100 ? percent / 100 : undefined
}
