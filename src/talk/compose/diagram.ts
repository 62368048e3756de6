/** What a diagram says to the planner. */
import type { Paragraph } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Diagram } from '../../article/nodes.ts'
import { phraseText } from '../phrase.ts'

/** So many nodes are read beside points. */
const few = 5

/** Whether it leaves room for points: a few plain nodes, without groups. */
export function isSmall({ drawing }: Diagram): boolean {
  if (drawing.kind === 'sequence') return false
  const isPlain = drawing.nodes.every(({ rows }) => rows === undefined)
  return isPlain && drawing.groups.length === 0 && drawing.nodes.length <= few
}

/** The words that are read in it. */
export function wordsIn({ drawing, title }: Diagram): string[] {
  const labels =
    drawing.kind === 'sequence'
      ? [...drawing.participants, ...drawing.happenings].flatMap((one) => ('label' in one ? one.label : []))
      : [...drawing.nodes, ...drawing.edges].flatMap(({ label }) => label)
  return [title ?? '', ...labels]
}

/** With the words that are set strong beside it: a node of that name is set apart. */
export function besideProse(diagram: Diagram, paragraphs: readonly Paragraph[]): Diagram {
  const strong: string[] = []
  for (const paragraph of paragraphs)
    visit(paragraph, 'strong', (node) => {
      strong.push(phraseText(node))
    })
  return strong.length > 0 ? { ...diagram, data: { ...diagram.data, strong } } : diagram
}
