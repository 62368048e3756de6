import type { Element } from 'hast'
import { h } from 'hastscript'
import type { PhrasingContent } from 'mdast'
import type { Entry } from '../../talk/nodes.ts'
import type { Draw, Layout } from '../draw.ts'
import { body, header, origin, titleLength } from '../parts.ts'
import { ownWords } from '../words.ts'

/** Sections as rows, as high as they are long in minutes; where all are equally long, nothing is said of it. */
export const agenda: Layout = (slide, draw) => {
  const entries = slide.children.filter((child): child is Entry => child.type === 'entry')
  const all = entries.map(minutesOf)
  const tells = new Set(all).size > 1
  const rows = entries.map((entry, index) => row(entry, index + 1, tells, draw))
  return {
    properties: { dataLen: titleLength(slide) },
    children: [header(slide, draw), body([h('ol', rows)])],
  }
}

function minutesOf({ seconds }: Entry): number {
  return Math.max(1, Math.round(seconds / 60))
}

function row(entry: Entry, number: number, tells: boolean, draw: Draw): Element {
  const minutes = minutesOf(entry)
  return h('li', { ...origin(entry), style: tells ? `--min: ${minutes}` : undefined }, [
    h('i', String(number)),
    h(
      'span',
      h('a', { href: `#${entry.target}` }, draw.state.all({ ...entry, children: unlinked(entry.children) })),
    ),
    h('small', ownWords(draw.lang).minutes(minutes)),
  ])
}

/** The words of links alone: no link stands in another. */
function unlinked(words: readonly PhrasingContent[]): PhrasingContent[] {
  return words.flatMap((node): PhrasingContent[] => {
    if (node.type === 'link') return node.children
    if (node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete')
      return [{ ...node, children: unlinked(node.children) }]
    return [node]
  })
}
