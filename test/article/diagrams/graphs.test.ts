import { describe, expect, it } from 'vitest'
import type { Edge, Graph } from '../../../src/article/diagrams/model.ts'
import { readDiagram } from '../../../src/article/diagrams/read.ts'

function graph(text: string): Graph {
  const { drawing } = readDiagram(text)
  if (drawing.kind === 'sequence') throw new TypeError('not a graph')
  return drawing
}

const flow = (...lines: string[]) => graph(['flowchart LR', ...lines].join('\n'))

/** `A>B` for each edge. */
const pairs = ({ edges }: Graph) => edges.map(({ from, to }) => `${from}>${to}`)
const edge = (text: string): Edge | undefined => flow(text).edges[0]

describe('the links of a flowchart', () => {
  it.each<[string, Partial<Edge>]>([
    ['A --> B', { stroke: 'solid', head: 'arrow', span: 1 }],
    ['A-->B', { head: 'arrow' }],
    ['A ---> B', { span: 2 }],
    ['A --- B', { head: 'none', span: 1 }],
    ['A -.-> B', { stroke: 'dotted', head: 'arrow', span: 1 }],
    ['A -..-> B', { stroke: 'dotted', span: 2 }],
    ['A ==> B', { stroke: 'thick', head: 'arrow', span: 1 }],
    ['A ~~~ B', { stroke: 'none' }],
    ['A <--> B', { tail: 'arrow', head: 'arrow' }],
    ['A o--o B', { tail: 'circle', head: 'circle' }],
    ['A x--x B', { tail: 'cross', head: 'cross' }],
    ['A -->|so| B', { label: ['so'] }],
    ['A -->|"so (far)"| B', { label: ['so (far)'] }],
    ['A -- so far --> B', { label: ['so far'], head: 'arrow', stroke: 'solid' }],
    ['A --so--- B', { label: ['so'], head: 'none' }],
    ['A -. so .-> B', { label: ['so'], stroke: 'dotted', head: 'arrow' }],
    ['A == so ==> B', { label: ['so'], stroke: 'thick', head: 'arrow' }],
    ['A e1@--> B', { head: 'arrow' }],
  ])('%s', (text, parts) => {
    expect(edge(text)).toMatchObject({ from: 'A', to: 'B', ...parts })
  })

  it('join every node of a list with every one of the next', () => {
    expect(pairs(flow('A & B --> C & D --> E'))).toEqual(['A>C', 'A>D', 'B>C', 'B>D', 'C>E', 'D>E'])
  })

  it('stand several on a line', () => {
    expect(pairs(graph('graph TD; A-->B; B-->C;'))).toEqual(['A>B', 'B>C'])
  })
})

describe('the nodes of a flowchart', () => {
  it.each([
    ['A[x]', 'box'],
    ['A(x)', 'round'],
    ['A([x])', 'pill'],
    ['A[[x]]', 'framed'],
    ['A[(x)]', 'cylinder'],
    ['A((x))', 'circle'],
    ['A(((x)))', 'double-circle'],
    ['A{x}', 'diamond'],
    ['A{{x}}', 'hexagon'],
    ['A>x]', 'flag'],
    ['A[/x/]', 'slant'],
    ['A[\\x\\]', 'slant-back'],
    ['A[/x\\]', 'wide-foot'],
    ['A[\\x/]', 'wide-top'],
    ['A@{ shape: cyl, label: "x" }', 'cylinder'],
    ['A["x"]', 'box'],
    ['A["`x`"]', 'box'],
  ])('%s', (text, shape) => {
    expect(flow(text).nodes).toEqual([{ id: 'A', shape, label: ['x'] }])
  })

  it.each([
    ['A["two<br/>lines"]', ['two', 'lines']],
    ['A["#quot;so#quot; &amp; #35;1"]', ['"so" & #1']],
    ['A["`**strong** and _soft_`"]', ['strong and soft']],
    ['A[<b>Bold</b>]', ['Bold']],
    ['A[fa:fa-car Car]', ['Car']],
    ['A["f(x) = [1]"]', ['f(x) = [1]']],
    ['A[f (x)]', ['f (x)']],
    ['A', ['A']],
  ])('%s is labelled %j', (text, label) => {
    expect(flow(text).nodes[0]?.label).toEqual(label)
  })

  it('may be named in any script, and have hyphens and dots', () => {
    expect(flow('用户 --> 数据库[主库]', 'a-b-->c.d').nodes.map(({ id }) => id)).toEqual([
      ...['用户', '数据库', 'a-b', 'c.d'],
    ])
  })

  it('belong to the first group that names them', () => {
    const { nodes, groups } = flow(
      'A --> B',
      'subgraph one [The first]',
      'B --> C',
      'end',
      'subgraph two',
      'C --> D',
      'end',
    )
    expect(nodes.map(({ id, group }) => [id, group])).toEqual([
      ['A', undefined],
      ['B', 'one'],
      ['C', 'one'],
      ['D', 'two'],
    ])
    expect(groups.map(({ label }) => label)).toEqual([['The first'], ['two']])
  })

  it('are set apart by class and style; clicks and the looks of links are passed over', () => {
    const { nodes, edges } = flow(
      ...['A --> B:::hot --> C', 'classDef hot fill:#f00', 'class A cold', 'style C fill:#fff'],
      ...['click A "https://example.org"', 'linkStyle 0 stroke:red'],
    )
    expect(nodes.map(({ style }) => style)).toEqual(['cold', 'hot', 'fill:#fff'])
    expect(edges).toHaveLength(2)
  })
})

describe('states', () => {
  it('begin, end, nest and are noted', () => {
    const { nodes, edges, groups } = graph(
      ['stateDiagram-v2', '[*] --> Idle', 'Idle --> Busy: start', 'state Busy {', '[*] --> Deep', '}']
        .concat(['state "In a while" as W', 'Busy --> W', 'note right of Idle', 'two', 'lines', 'end note'])
        .concat(['state if <<choice>>', 'W --> if', 'if --> [*]'])
        .join('\n'),
    )
    expect(groups.map(({ id }) => id)).toEqual(['Busy'])
    expect(nodes.map(({ shape }) => shape)).toEqual([
      'start',
      'round',
      'start',
      'round',
      'round',
      'note',
      'diamond',
      'end',
    ])
    expect(nodes.find(({ id }) => id === 'W')?.label).toEqual(['In a while'])
    expect(edges.map(({ label }) => label.join())).toContain('start')
  })
})

describe('classes', () => {
  it('have members in two compartments, a stereotype and type parameters', () => {
    const { nodes } = graph(
      'classDiagram\nclass List~T~ {\n<<interface>>\n+int size\n+add(item) bool\n}\nList : -Map~K, V~ index',
    )
    expect(nodes).toEqual([
      {
        id: 'List',
        shape: 'record',
        label: ['List<T>'],
        over: 'interface',
        rows: [[['+int size'], ['-Map<K, V> index']], [['+add(item) bool']]],
      },
    ])
  })

  it.each<[string, Partial<Edge>]>([
    ['A <|-- B', { tail: 'triangle', head: 'none', stroke: 'solid' }],
    ['A ..|> B', { head: 'triangle', stroke: 'dotted' }],
    ['A *-- B : has', { tail: 'full-diamond', label: ['has'] }],
    ['A o-- B', { tail: 'diamond' }],
    ['A "1" --> "0..*" B', { head: 'arrow', ends: ['1', '0..*'] }],
    ['A .. B', { head: 'none', stroke: 'dotted' }],
  ])('%s', (text, parts) => {
    expect(graph(`classDiagram\n${text}`).edges[0]).toMatchObject({ from: 'A', to: 'B', ...parts })
  })
})

describe('entities', () => {
  it('have attributes, name first, and relations with their numbers', () => {
    const { nodes, edges } = graph(
      'erDiagram\nCUSTOMER ||--o{ ORDER : places\nCUSTOMER {\nint id PK\nstring mail UK "login"\n}\nORDER }|..|| "Line item" : has',
    )
    expect(nodes[0]).toEqual({
      id: 'CUSTOMER',
      shape: 'record',
      label: ['CUSTOMER'],
      rows: [
        [
          ['id', 'int', 'PK'],
          ['mail', 'string', 'UK login'],
        ],
      ],
    })
    expect(edges.map(({ tail, head, stroke }) => [tail, head, stroke])).toEqual([
      ['one', 'maybe-many', 'solid'],
      ['many', 'one', 'dotted'],
    ])
    expect(nodes.map(({ id }) => id)).toEqual(['CUSTOMER', 'ORDER', 'Line item'])
  })
})
