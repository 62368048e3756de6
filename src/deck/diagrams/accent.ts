/** The node that a diagram speaks of. */
import type { GraphNode, Participant } from '../../article/diagrams/model.ts'
import type { Diagram } from '../../article/nodes.ts'

/** A style that more than this share of the nodes has does not set them apart. */
const few = 1 / 3

/** What the author gave a style of its own; else what is set strong beside the diagram; else nothing. */
export function accentedIn({ drawing, data }: Diagram): Set<string> {
  if (drawing.kind === 'sequence') return named(drawing.participants, data?.strong ?? [])
  const styled = rarest(drawing.nodes)
  return styled.size > 0 ? styled : named(drawing.nodes, data?.strong ?? [])
}

/** The nodes of the style that fewest have. */
function rarest(nodes: readonly GraphNode[]): Set<string> {
  const styles = new Map<string, string[]>()
  for (const { id, style } of nodes)
    if (style !== undefined) styles.set(style, [...(styles.get(style) ?? []), id])
  const [first, ...others] = [...styles.values()]
  const best = others.reduce((least, ids) => (ids.length < (least?.length ?? 0) ? ids : least), first)
  return new Set(best && (best.length === 1 || best.length <= few * nodes.length) ? best : [])
}

function named(
  nodes: readonly Pick<GraphNode | Participant, 'id' | 'label'>[],
  words: readonly string[],
): Set<string> {
  const plain = (text: string) => text.replace(/\s+/gu, ' ').trim().toLowerCase()
  const strong = words.map(plain)
  const found = nodes.find(({ label }) => strong.includes(plain(label.join(' '))))
  return new Set(found ? [found.id] : [])
}
