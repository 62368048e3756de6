import type { Element } from 'hast'
import { h } from 'hastscript'
import { toString } from 'mdast-util-to-string'
import type { Column } from '../../talk/nodes.ts'
import type { Draw, Layout } from '../draw.ts'
import { widestWord } from '../measure.ts'
import { body, columns, fullest, header, pointItems, stepped, titleLength, words } from '../parts.ts'

/** Stages climb; the last is a column of accent. */
export const timeline: Layout = (slide, draw) => {
  const stages = columns(slide)
  const last = stages.at(-1)?.head
  return {
    properties: {
      dataLen: titleLength(slide),
      style: `--last: ${widestWord(last ? toString(last) : '')}; --say: ${fullest(stages)}`,
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
  return h('li', { style: `--i: ${place}` }, [
    ...(head ? [words('h3', head, draw)] : []),
    h('ul', pointItems(children, draw)),
  ])
}
