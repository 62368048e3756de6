import { toString } from 'mdast-util-to-string'
import type { Layout } from '../draw.ts'
import { widestWord } from '../measure.ts'
import { body, column, columns, header, titleLength } from '../parts.ts'

/** A chequerboard, the names as large as their widest word lets them be (`--word`). */
export const cards: Layout = (slide, draw) => {
  const all = columns(slide)
  const names = all.flatMap(({ head }) => (head ? [toString(head)] : []))
  return {
    properties: { dataLen: titleLength(slide), style: `--word: ${widestWord(names.join(' '))}` },
    children: [header(slide, draw), body(all.map((card) => column(card, draw)))],
  }
}
