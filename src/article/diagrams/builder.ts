/** Nodes, edges and groups as they are met, each node once. */
import type { Direction, Edge, Graph, GraphNode, Group } from './model.ts'

/** An edge of which only what differs from the usual is said. */
export type EdgeParts = Pick<Edge, 'from' | 'to'> & Partial<Edge>

export class GraphBuilder {
  direction: Direction = 'down'
  private readonly nodes = new Map<string, GraphNode>()
  private readonly groups = new Map<string, Group>()
  private readonly edges: Edge[] = []
  private readonly open: string[] = []
  /** Which style the author gave to a node, said before or after it. */
  private readonly styles = new Map<string, string>()

  /** The node, new or with what is said of it now; it belongs to the first group in which it is met. */
  node(id: string, parts: Partial<GraphNode> = {}): void {
    if (this.groups.has(id)) return
    const known = this.nodes.get(id)
    const group = known?.group ?? this.open.at(-1)
    this.nodes.set(id, {
      ...(known ?? { id, shape: 'box', label: [id] }),
      ...parts,
      id,
      ...(group !== undefined && { group }),
    })
  }

  has(id: string): boolean {
    return this.nodes.has(id)
  }

  nodeOf(id: string): GraphNode | undefined {
    return this.nodes.get(id)
  }

  edge(parts: EdgeParts): void {
    this.edges.push({ label: [], stroke: 'solid', tail: 'none', head: 'arrow', span: 1, ...parts })
  }

  /** What follows is in the group, up to {@link end}. A node of that name met before was the group. */
  begin(id: string, label: readonly string[]): void {
    const within = this.open.at(-1)
    this.nodes.delete(id)
    this.groups.set(id, { id, label, ...(within !== undefined && { within }) })
    this.open.push(id)
  }

  /** False where no group is open. */
  end(): boolean {
    return this.open.pop() !== undefined
  }

  get isOpen(): boolean {
    return this.open.length > 0
  }

  /** The innermost group's direction, or the whole graph's. */
  turn(direction: Direction): void {
    const group = this.groups.get(this.open.at(-1) ?? '')
    if (group) this.groups.set(group.id, { ...group, direction })
    else this.direction = direction
  }

  style(ids: readonly string[], style: string): void {
    for (const id of ids) this.styles.set(id.trim(), style)
  }

  graph(kind: Graph['kind']): Graph {
    const nodes = [...this.nodes.values()].map((node) => {
      const style = this.styles.get(node.id)
      return style === undefined ? node : { ...node, style }
    })
    const { groups, empty } = withoutEmpty([...this.groups.values()], nodes)
    return {
      kind,
      direction: this.direction,
      nodes: [...nodes, ...empty.values()],
      edges: [...this.edges],
      groups,
    }
  }
}

/** A group without anything in it is a node. */
function withoutEmpty(
  groups: readonly Group[],
  nodes: readonly GraphNode[],
): { groups: Group[]; empty: Map<string, GraphNode> } {
  const empty = new Map<string, GraphNode>()
  let left = [...groups]
  for (;;) {
    const filled = new Set([...nodes, ...empty.values()].flatMap(({ group }) => group ?? []))
    const found = left.filter(({ id }) => !filled.has(id) && !left.some(({ within }) => within === id))
    if (found.length === 0) return { groups: left, empty }
    for (const { id, label, within } of found)
      empty.set(id, { id, shape: 'box', label, ...(within !== undefined && { group: within }) })
    left = left.filter((group) => !found.includes(group))
  }
}
