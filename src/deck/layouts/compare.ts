import type { Layout } from '../draw.ts'
import { allRows, body, column, columns, header, stepped, titleLength } from '../parts.ts'
import { rowSize } from '../rowSize.ts'

/** Two fields with heads; the second is a turned page. */
export const compare: Layout = (slide, draw) => {
  const sides = columns(slide)
  return {
    properties: {
      dataLen: titleLength(slide),
      style: rowSize(...sides.map(({ children }) => children)),
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
