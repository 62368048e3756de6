import type { Layout } from '../draw.ts'
import { body, column, columns, header, titleLength } from '../parts.ts'

/** A chequerboard, the names large. */
export const cards: Layout = (slide, draw) => ({
  properties: { dataLen: titleLength(slide) },
  children: [header(slide, draw), body(columns(slide).map((card) => column(card, draw)))],
})
