/** A graph that is too large for one slide goes on on another: by its groups where it has some, else where fewest lines cross. */
import type { Edge, Graph, GraphNode } from '../../article/diagrams/model.ts'
import type { Diagram } from '../../article/nodes.ts'
import { rankOf } from './ranks.ts'

/** What a diagram has on its slide, and how it is set in the smallest type (`src/deck/diagrams/draw.ts`), in CSS pixels. */
const room = { width: 1152, height: 440 }
const type = { size: 20, leading: 26, longestLine: 6 * 20 }
const box = { padX: 24, padY: 14, gapBelow: 13, gapBeside: 20 }
const layer = { gap: 29, label: 26 }
/** What the frame of a group takes of both sides, with its name. */
const frame = { beside: 20, above: 48 }

/** The diagram in as many parts as it needs, in their order; most are one. */
export function divideDiagram(diagram: Diagram): Diagram[] {
  const { drawing } = diagram
  if (drawing.kind === 'sequence') return [diagram]
  return divideGraph(drawing).map((part) => ({ ...diagram, drawing: part }))
}

function divideGraph(graph: Graph): Graph[] {
  if (!isTooLarge(graph)) return [graph]
  const earlier = byGroups(graph) ?? byRanks(graph)
  if (!earlier) return [graph]
  const parts = [partOf(graph, earlier, true), partOf(graph, earlier, false)]
  const areSmaller = parts.every(({ nodes }) => nodes.length > 0 && nodes.length < graph.nodes.length)
  return areSmaller ? parts.flatMap(divideGraph) : [graph]
}

/** The nodes of the first groups, about half of all, and the loose ones that lead to them or come from them. */
function byGroups({ nodes, edges, groups }: Graph): Set<string> | undefined {
  const tops = groups.filter(({ within }) => within === undefined)
  if (tops.length < 2) return undefined
  const inside = (id: string | undefined): string | undefined => {
    const group = groups.find((one) => one.id === id)
    return group?.within === undefined ? group?.id : inside(group.within)
  }
  const earlier = new Set<string>()
  for (const { id } of tops.slice(0, -1)) {
    const members = nodes.filter(({ group }) => inside(group) === id)
    if (earlier.size > 0 && earlier.size + members.length > nodes.length / 2) break
    for (const member of members) earlier.add(member.id)
  }
  const grouped = new Set(earlier)
  for (const { id, group } of nodes)
    if (group === undefined && edges.some(({ from, to }) => joins(from, to, id, grouped))) earlier.add(id)
  return earlier
}

function joins(from: string, to: string, id: string, others: ReadonlySet<string>): boolean {
  return (from === id && others.has(to)) || (to === id && others.has(from))
}

/** The nodes before the place that leaves two parts of about the same size, with few lines from one to the other. */
function byRanks(graph: Graph): Set<string> | undefined {
  const ranks = rankOf(graph)
  const last = Math.max(...ranks.values())
  let best: { earlier: Set<string>; cost: number } | undefined
  for (let rank = 0; rank < last; rank++) {
    const earlier = new Set(graph.nodes.flatMap(({ id }) => ((ranks.get(id) ?? 0) <= rank ? [id] : [])))
    const repeated = new Set(crossing(graph, earlier).map(({ from, to }) => (earlier.has(from) ? from : to)))
    const cost = Math.max(earlier.size, graph.nodes.length - earlier.size + repeated.size) + repeated.size
    if (!best || cost < best.cost) best = { earlier, cost }
  }
  return best?.earlier
}

function crossing({ edges }: Graph, earlier: ReadonlySet<string>): Edge[] {
  return edges.filter(({ from, to }) => earlier.has(from) !== earlier.has(to))
}

/** Lines between the parts are in the later one; what they come from is named there once more, without a box. */
function partOf(graph: Graph, earlierNodes: ReadonlySet<string>, isEarlier: boolean): Graph {
  const earlier = withGroups(graph, earlierNodes)
  const own = (id: string) => earlier.has(id) === isEarlier
  const lines = isEarlier ? [] : crossing(graph, earlier)
  const repeated = new Set(lines.flatMap(({ from, to }) => [from, to]).filter((id) => !own(id)))
  const nodes = graph.nodes.flatMap((node): GraphNode[] => {
    if (own(node.id)) return [node]
    return repeated.has(node.id) ? [{ id: node.id, shape: 'text', label: node.label }] : []
  })
  const named = graph.groups.flatMap(({ id, label }): GraphNode[] =>
    repeated.has(id) ? [{ id, shape: 'text', label }] : [],
  )
  return {
    ...graph,
    nodes: [...named, ...nodes],
    edges: graph.edges.filter((edge) => (own(edge.from) && own(edge.to)) || lines.includes(edge)),
    groups: graph.groups.filter(({ id }) => own(id)),
  }
}

/** With the groups whose nodes are all among them. */
function withGroups({ nodes, groups }: Graph, earlier: ReadonlySet<string>): Set<string> {
  const holds = (id: string): boolean =>
    nodes.filter(({ group }) => group === id).every((node) => earlier.has(node.id)) &&
    groups.filter(({ within }) => within === id).every((group) => holds(group.id))
  return new Set([...earlier, ...groups.map(({ id }) => id).filter(holds)])
}

/** Whether it would have to be set smaller than can be read, whichever way it is turned. */
function isTooLarge(graph: Graph): boolean {
  const ranks = rankOf(graph)
  const layers = new Map<number, { width: number; height: number }[]>()
  for (const node of graph.nodes) {
    const rank = ranks.get(node.id) ?? 0
    layers.set(rank, [...(layers.get(rank) ?? []), sizeOf(node)])
  }
  const all = [...layers.values()]
  const labels = graph.edges.map(({ label }) => Math.max(0, ...label.map(widthOf)))
  const labelled = Math.max(0, ...labels)
  const frames = graph.groups.length > 0 ? frame : { beside: 0, above: 0 }
  const down = {
    width: Math.max(...all.map((layer) => sum(layer.map(({ width }) => width + box.gapBeside)))),
    height:
      sum(all.map((one) => Math.max(...one.map(({ height }) => height)))) +
      between(all, labelled && layer.label),
  }
  const side = {
    width: sum(all.map((one) => Math.max(...one.map(({ width }) => width)))) + between(all, labelled),
    height: Math.max(...all.map((one) => sum(one.map(({ height }) => height + box.gapBelow)))),
  }
  return [down, side].every(
    ({ width, height }) => width + frames.beside > room.width || height + frames.above > room.height,
  )
}

function between(layers: readonly unknown[], label: number): number {
  return (layers.length - 1) * (layer.gap + label)
}

function sizeOf({ label, rows }: GraphNode): { width: number; height: number } {
  const cells = (rows ?? []).flat().map((row) => widthOf(row.join(' ')))
  const lines = label.reduce((count, line) => count + Math.ceil(widthOf(line) / type.longestLine), 0)
  const widest = Math.max(0, ...label.map((line) => Math.min(type.longestLine, widthOf(line))), ...cells)
  return {
    width: widest + box.padX,
    height: (Math.max(1, lines) + cells.length) * type.leading + box.padY,
  }
}

const full = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
/** Of other letters, in em. */
const letter = 0.52

function widthOf(text: string): number {
  return type.size * sum(Array.from(text).map((one) => (full.test(one) ? 1 : letter)))
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0)
}
