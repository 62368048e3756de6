import { toString } from 'mdast-util-to-string'
import type { Title } from '../../talk/nodes.ts'
import type { Layout } from '../draw.ts'
import { widest } from '../measure.ts'
import { allRows, body, column, columns, header, stepped, titleLength } from '../parts.ts'
import { rowSize } from '../rowSize.ts'

/** Two fields with heads; the second is a turned page. */
export const compare: Layout = (slide, draw) => {
  const sides = columns(slide)
  return {
    properties: {
      dataLen: titleLength(slide),
      style: [
        rowSize(...sides.map(({ children }) => children)),
        `--name-w: ${widestOf(sides.map(({ head }) => head))}`,
        `--title-w: ${widestOf([slide.title])}`,
      ].join('; '),
    },
    children: [
      header(slide, draw),
      body([
        ...stepped(
          sides.map((side) => column(side, draw)),
          draw,
        ),
        ...allRows(slide, draw),
      ]),
    ],
  }
}

/** The width of the longest of some titles, in em. */
function widestOf(titles: readonly (Title | undefined)[]): number {
  return widest(titles.map((title) => (title ? toString(title) : '')))
}
