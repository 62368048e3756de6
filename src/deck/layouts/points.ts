import { toString } from 'mdast-util-to-string'
import type { Slide } from '../../talk/nodes.ts'
import type { Layout } from '../draw.ts'
import { widthInEm, widestWord } from '../measure.ts'
import { allRows, blocks, body, header, lines, pointsOf, titleLength } from '../parts.ts'

/** Equal ruled rows that fill the height; fewer points speak louder. */
export const points: Layout = (slide, draw) => ({
  properties: { dataLen: titleLength(slide), style: sizeOfOne(slide) },
  children: [
    header(slide, draw, ...lines(slide, ['lead', 'subtitle'], 'p', draw, { className: ['lead'] })),
    body([...allRows(slide, draw), ...blocks(slide, draw)]),
  ],
})

/** What the theme needs to set a point that stands alone as large as its field lets it be. */
function sizeOfOne(slide: Slide): string | undefined {
  const [only, second] = pointsOf(slide)
  if (!only || second || only.points?.length) return undefined
  const text = toString(only)
  return `--w: ${widthInEm(text)}; --word: ${widestWord(text)}`
}
