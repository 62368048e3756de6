/** What handlers need and only promises give: found before, since handlers are synchronous. */
import type { ElementContent } from 'hast'
import type { Code, Nodes, Root } from 'mdast'
import type { InlineMath, Math } from 'mdast-util-math'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import type { Diagram } from '../article/nodes.ts'
import { report } from '../config/diagnostics.ts'
import { isSlide } from '../talk/nodes.ts'
import type { Slide } from '../talk/nodes.ts'
import { prepareDiagram, type PreparedDiagram } from './diagrams/prepare.ts'
import type { DeckOutside } from './outside.ts'

export interface Prepared {
  /** Highlighted lines of the code on slides (in the notes code is plain). */
  code: Map<Code, ElementContent[][]>
  math: Map<Math | InlineMath, ElementContent>
  diagrams: Map<Diagram, PreparedDiagram>
}

/** Everything in a slide that is drawn, its title and columns' heads included, as trees. */
export function drawnParts(slide: Slide): Nodes[] {
  const heads = slide.children.flatMap((child) => (child.type === 'column' ? [child.head] : []))
  return [slide.title, slide.kicker, ...heads, ...slide.children].filter((part) => part !== undefined)
}

/** Highlight all code and draw all diagrams on slides, and typeset all formulas of the talk. */
export async function prepare(talk: Root, file: VFile, outside: DeckOutside): Promise<Prepared> {
  const prepared: Prepared = { code: new Map(), math: new Map(), diagrams: new Map() }
  const waiting: Promise<void>[] = []
  for (const slide of talk.children.filter(isSlide)) {
    for (const part of drawnParts(slide))
      visit(part, (node) => {
        if (node.type === 'code') waiting.push(highlight(node, prepared, outside))
        else if (node.type === 'math' || node.type === 'inlineMath')
          waiting.push(typeset(node, prepared, file, outside))
        else if (node.type === 'diagram') waiting.push(drawn(node, slide, prepared, file, outside))
      })
    visit(slide.notes, (node: Nodes) => {
      if (node.type === 'math' || node.type === 'inlineMath')
        waiting.push(typeset(node, prepared, file, outside))
    })
  }
  await Promise.all(waiting)
  return prepared
}

async function highlight(node: Code, { code }: Prepared, outside: DeckOutside): Promise<void> {
  const lines = node.lang ? await outside.highlight(node.value, node.lang) : undefined
  if (lines) code.set(node, lines)
}

async function drawn(
  node: Diagram,
  slide: Slide,
  { diagrams }: Prepared,
  file: VFile,
  outside: DeckOutside,
): Promise<void> {
  diagrams.set(node, await prepareDiagram(node, slide, file, outside))
}

async function typeset(
  node: Math | InlineMath,
  { math }: Prepared,
  file: VFile,
  outside: DeckOutside,
): Promise<void> {
  try {
    math.set(node, await outside.mathml(node.value, node.type === 'math'))
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error)
    report(file, 'math-syntax', node.position, `This formula cannot be read: ${what}.`, 'Correct the TeX.')
  }
}
