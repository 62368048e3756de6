/** The little of dagre that is used: its own types import files without their endings, which Node's rules do not find. */
declare module '@dagrejs/dagre' {
  export interface Place {
    x?: number
    y?: number
  }

  export class Graph {
    constructor(options: { compound: boolean; multigraph: boolean })
    setGraph(options: { rankdir: 'TB'; nodesep: number; edgesep: number; ranksep: number }): void
    setNode(id: string, size: { width?: number; height?: number }): void
    setParent(id: string, parent: string): void
    setEdge(
      from: string,
      to: string,
      label: { width: number; height: number; minlen: number; weight: number; labelpos: 'c' },
      name: string,
    ): void
    node(id: string): Place
    edge(from: string, to: string, name: string): Place & { points?: Place[] }
  }

  /** Sets the places of all nodes and edges. */
  export function layout(graph: Graph): void
}
