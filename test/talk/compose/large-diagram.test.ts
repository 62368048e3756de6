import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import type { Edge, Graph, GraphNode, Group } from '../../../src/article/diagrams/model.ts'
import type { Diagram } from '../../../src/article/nodes.ts'
import { divideDiagram } from '../../../src/talk/compose/large-diagram.ts'

const node = (id: string, group?: string): GraphNode => ({
  id,
  shape: 'box',
  label: [`Service ${id}`],
  ...(group !== undefined && { group }),
})
const edge = (from: string, to: string): Edge => ({
  from,
  to,
  label: [],
  stroke: 'solid',
  tail: 'none',
  head: 'arrow',
  span: 1,
})

function diagram(nodes: GraphNode[], edges: Edge[], groups: Group[] = []): Diagram {
  const drawing: Graph = { kind: 'flowchart', direction: 'down', nodes, edges, groups }
  return { type: 'diagram', value: '', drawing }
}

function graphsOf(one: Diagram): Graph[] {
  return divideDiagram(one).flatMap(({ drawing }) => (drawing.kind === 'sequence' ? [] : [drawing]))
}

/** Pairs of nodes, from each of which a line leads to the next two: it branches, and is too long in any direction. */
function ladder(count: number): Diagram {
  const ids = Array.from({ length: count }, (_, index) => `${index}`)
  const edges = ids.flatMap((id, index) =>
    [2, 3].flatMap((step) => {
      const to = ids[index - (index % 2) + step]
      return to === undefined ? [] : [edge(id, to)]
    }),
  )
  return diagram(
    ids.map((id) => node(id)),
    edges,
  )
}

const boxed = ({ nodes }: Graph) => nodes.filter(({ shape }) => shape !== 'text').map(({ id }) => id)
const lines = ({ edges }: Graph) => edges.map(({ from, to }) => `${from} ${to}`)

describe('a diagram', () => {
  test('that a slide can hold is left whole', () => {
    const small = ladder(8)
    expect(divideDiagram(small)).toEqual([small])
  })

  test('that is too large goes on where few lines cross, and names what they come from', () => {
    const parts = graphsOf(ladder(24))
    expect(parts.length).toBeGreaterThan(1)
    expect(parts.flatMap(boxed)).toEqual(Array.from({ length: 24 }, (_, index) => `${index}`))
    const [, second] = parts
    const named = second?.nodes.filter(({ shape }) => shape === 'text') ?? []
    expect(named.map(({ label }) => label[0])).toEqual(['Service 10', 'Service 11'])
  })

  test('that has groups goes on after one of them', () => {
    const groups = ['a', 'b', 'c'].map((id) => ({ id, label: [id.toUpperCase()] }))
    const nodes = groups.flatMap(({ id }) => [1, 2, 3, 4, 5, 6].map((number) => node(`${id}${number}`, id)))
    const edges = nodes.slice(1).map(({ id }, index) => edge(nodes[index]?.id ?? '', id))
    const parts = graphsOf(diagram(nodes, edges, groups))
    expect(parts.length).toBeGreaterThan(1)
    for (const part of parts) {
      const own = new Set(part.groups.map(({ id }) => id))
      expect(boxed(part).every((id) => own.has(id[0] ?? ''))).toBe(true)
    }
    expect(parts.flatMap((part) => part.groups.map(({ id }) => id))).toEqual(['a', 'b', 'c'])
  })

  test('loses no node and no line, however it is divided', () => {
    const graphs = fc
      .integer({ min: 1, max: 40 })
      .chain((count) =>
        fc
          .array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { maxLength: 60 })
          .map((pairs) => ({ count, pairs })),
      )
    fc.assert(
      fc.property(graphs, ({ count, pairs }) => {
        const nodes = Array.from({ length: count }, (_, index) => node(`${index}`))
        const edges = pairs.map(([from, to]) => edge(`${from}`, `${to}`))
        const parts = graphsOf(diagram(nodes, edges))
        expect(parts.flatMap(boxed).sort()).toEqual(nodes.map(({ id }) => id).sort())
        expect(parts.flatMap(lines).sort()).toEqual(edges.map(({ from, to }) => `${from} ${to}`).sort())
        for (const part of parts) {
          const ids = new Set(part.nodes.map(({ id }) => id))
          expect(part.edges.every(({ from, to }) => ids.has(from) && ids.has(to))).toBe(true)
        }
      }),
    )
  })
})
