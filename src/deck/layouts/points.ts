import { toString } from 'mdast-util-to-string'
import type { Slide } from '../../talk/nodes.ts'
import type { Layout } from '../draw.ts'
import { widest, widthInEm, widestWord } from '../measure.ts'
import { allRows, blocks, body, header, lines, pointsOf, titleLength } from '../parts.ts'

/** Equal ruled rows that fill the height; fewer points speak louder. */
export const points: Layout = (slide, draw) => ({
  properties: { dataLen: titleLength(slide), style: sizes(slide) },
  children: [
    header(slide, draw, ...lines(slide, ['lead', 'subtitle'], 'p', draw, { className: ['lead'] })),
    body([...allRows(slide, draw), ...blocks(slide, draw)]),
  ],
})

/** What the theme needs to set points as large as their field lets them be; those with points under them stay small. */
function sizes(slide: Slide): string | undefined {
  const all = pointsOf(slide)
  if (all.length === 0 || all.some((point) => point.points?.length)) return undefined
  const texts = all.map((point) => toString(point))
  const [only = '', second] = texts
  if (second !== undefined) return `--say: ${widest(texts)}`
  return `--w: ${widthInEm(only)}; --word: ${widestWord(only)}`
}
