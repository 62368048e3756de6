import type { Element } from 'hast'
import { h } from 'hastscript'
import { toString } from 'mdast-util-to-string'
import type { Layout } from '../draw.ts'
import { widest, widthInEm } from '../measure.ts'
import { body, header, lines, pointsOf, titleLength, words } from '../parts.ts'

/** How much smaller than its number a unit is set, as in the theme. */
const unitScale = 0.4

/** The number is the page; a percentage fills its field to that height (`--v`). */
export const number: Layout = (slide, draw) => {
  const figures = lines(slide, ['figure'], 'strong', draw, { className: ['hero'] })
  const text = figures.map((figure) => toString(figure)).join(' ')
  const share = shareOf(text)
  const width = Math.max(1, ...figures.map(setUnit))
  const said = widest(pointsOf(slide).map((point) => toString(point)))
  const styles = [
    `--w: ${width.toFixed(2)}`,
    `--say: ${said}`,
    ...(share === undefined ? [] : [`--v: ${share}`]),
  ]
  return {
    properties: { dataLen: titleLength(slide), style: styles.join('; ') },
    children: [
      header(slide, draw),
      ...pointsOf(slide).map((point) => words('p', point, draw, { className: ['say'] })),
      body(figures),
    ],
  }
}

/** A percentage from 0 to 100 as a share of one; anything else is no part of a whole. */
function shareOf(figure: string): number | undefined {
  const found = /^\D{0,2}(\d+(?:\.\d+)?)\s*[%％]$/u.exec(figure.trim())
  const percent = Number(found?.[1] ?? NaN)
  return percent >= 0 && percent <= 100 ? percent / 100 : undefined
}

/** Wrap what follows the digits (`6 GB`) in `span.unit`; a mark like % stays as large. Returns the width in em. */
function setUnit(figure: Element): number {
  const [only, second] = figure.children
  const whole = widthInEm(toString(figure))
  if (only?.type !== 'text' || second) return whole
  const found = /^(.*\d)(\s*\p{L}.*)$/u.exec(only.value)
  if (!found?.[1] || !found[2]) return whole
  figure.children = [{ type: 'text', value: found[1] }, h('span', { className: ['unit'] }, found[2])]
  return widthInEm(found[1]) + unitScale * widthInEm(found[2])
}
