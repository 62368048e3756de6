import { toString } from 'mdast-util-to-string'
import type { Layout } from '../draw.ts'
import { widestWord } from '../measure.ts'
import { body, column, columns, fullest, header, stepped, titleLength } from '../parts.ts'

/** A chequerboard, names and texts as large as the widest word (`--word`) and the longest text (`--say`) let them be. */
export const cards: Layout = (slide, draw) => {
  const all = columns(slide)
  const names = all.flatMap(({ head }) => (head ? [toString(head)] : []))
  return {
    properties: {
      dataLen: titleLength(slide),
      style: `--word: ${widestWord(names.join(' '))}; --say: ${fullest(all)}`,
    },
    children: [
      header(slide, draw),
      body(
        stepped(
          all.map((card) => column(card, draw)),
          draw,
        ),
      ),
    ],
  }
}
