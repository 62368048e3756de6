import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Entry } from '../../talk/nodes.ts'
import type { Draw, Layout } from '../draw.ts'
import { body, header, origin, titleLength } from '../parts.ts'
import { ownWords } from '../words.ts'

/** Sections as rows whose heights are their minutes. */
export const agenda: Layout = (slide, draw) => ({
  properties: { dataLen: titleLength(slide) },
  children: [
    header(slide, draw),
    body([
      h(
        'ol',
        slide.children
          .filter((child): child is Entry => child.type === 'entry')
          .map((entry, index) => row(entry, index + 1, draw)),
      ),
    ]),
  ],
})

function row(entry: Entry, number: number, draw: Draw): Element {
  const minutes = Math.max(1, Math.round(entry.seconds / 60))
  return h('li', { ...origin(entry), style: `--min: ${minutes}` }, [
    h('i', String(number)),
    h('span', h('a', { href: `#${entry.target}` }, draw.state.all(entry))),
    h('small', ownWords(draw.lang).minutes(minutes)),
  ])
}
