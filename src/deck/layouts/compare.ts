import { toString } from 'mdast-util-to-string'
import type { Layout } from '../draw.ts'
import { widest, widestWord } from '../measure.ts'
import { allRows, body, column, columns, header, stepped, titleLength } from '../parts.ts'

/** Two fields with heads; the second is a turned page. */
export const compare: Layout = (slide, draw) => {
  const sides = columns(slide)
  const claims = sides.flatMap(({ children }) => children.map((point) => toString(point)))
  return {
    properties: {
      dataLen: titleLength(slide),
      style: `--w: ${widest(claims)}; --word: ${widestWord(claims.join(' '))}`,
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
