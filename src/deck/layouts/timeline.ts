import type { Element } from 'hast'
import { h } from 'hastscript'
import { toString } from 'mdast-util-to-string'
import type { Column } from '../../talk/nodes.ts'
import type { Draw, Layout } from '../draw.ts'
import { widest, widestWord } from '../measure.ts'
import { body, columns, fullest, header, pointItems, stepped, titleLength, words } from '../parts.ts'

/** Stages climb; the last is a column of accent. */
export const timeline: Layout = (slide, draw) => {
  const stages = columns(slide)
  const heads = stages.flatMap(({ head }) => (head ? [toString(head)] : []))
  return {
    properties: {
      dataLen: titleLength(slide),
      style: `--head-width: ${widest(heads)}; --say: ${fullest(stages)}`,
    },
    children: [
      header(slide, draw),
      body([
        h(
          'ol',
          { style: `--n: ${stages.length}` },
          stepped(
            stages.map((stage, index) => drawStage(stage, index + 1, draw)),
            draw,
          ),
        ),
      ]),
    ],
  }
}

function drawStage({ head, children }: Column, place: number, draw: Draw): Element {
  const style = `--i: ${place}; --w: ${widestWord(head ? toString(head) : '')}`
  return h('li', { style }, [...(head ? [words('h3', head, draw)] : []), h('ul', pointItems(children, draw))])
}
