/** Graphs in layers, by dagre, which is loaded with the first diagram. */
import type { Arrange, Layers } from '../../deck/diagrams/layers.ts'

/** The same graph gives the same places: nothing in it is left to chance. */
export const dagreArrange: Arrange = async ({ boxes, groups, links, boxGap, linkGap }: Layers) => {
  const { Graph, layout } = await import('@dagrejs/dagre')
  const graph = new Graph({ compound: true, multigraph: true })
  graph.setGraph({ rankdir: 'TB', nodesep: boxGap, edgesep: linkGap, ranksep: linkGap })
  for (const { id } of groups) graph.setNode(groupName(id), {})
  for (const { id, width, height } of boxes) graph.setNode(id, { width, height })
  for (const { id, within } of groups)
    if (within !== undefined) graph.setParent(groupName(id), groupName(within))
  for (const { id, within } of boxes) if (within !== undefined) graph.setParent(id, groupName(within))
  for (const [index, { from, to, width, height, span, weight }] of links.entries())
    graph.setEdge(from, to, { width, height, minlen: span, weight, labelpos: 'c' }, String(index))
  layout(graph)
  return {
    boxes: new Map(boxes.map(({ id }) => [id, spotOf(graph.node(id))])),
    links: links.map(({ from, to, width }, index) => {
      const edge = graph.edge(from, to, String(index))
      // Its first and last point lie on its ends.
      const way = (edge.points ?? []).slice(1, -1).map(spotOf)
      return width > 0 ? { way, words: spotOf(edge) } : { way }
    }),
  }
}

/** A group may be named like a box. */
function groupName(id: string): string {
  return `group ${id}`
}

function spotOf({ x = 0, y = 0 }: { x?: number; y?: number }): { x: number; y: number } {
  return { x, y }
}
