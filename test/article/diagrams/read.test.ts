import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DiagramFault } from '../../../src/article/diagrams/model.ts'
import { readDiagram } from '../../../src/article/diagrams/read.ts'
import { parse } from '../parse.ts'

function faultOf(text: string): DiagramFault | undefined {
  try {
    readDiagram(text)
    return undefined
  } catch (error) {
    if (error instanceof DiagramFault) return error
    throw error
  }
}

describe('what names a diagram', () => {
  it.each([
    ['---\ntitle: The "way"\nconfig:\n  theme: dark\n---\nflowchart LR\nA-->B', { title: 'The "way"' }],
    [
      'flowchart LR\naccTitle: Two\naccDescr: One leads to the other\nA-->B',
      { label: 'Two. One leads to the other' },
    ],
    ['flowchart LR\naccDescr {\none\ntwo\n}\nA-->B', { label: 'one two' }],
    ['%%| fig-cap: "A way"\nflowchart LR\nA-->B', { title: 'A way' }],
    ['sequenceDiagram\ntitle A login\nA->>B: hi', { title: 'A login' }],
    ['%%{init: {\n"theme": "dark"\n}}%%\n%% a comment\nflowchart LR\nA-->B', {}],
  ])('%j', (text, names) => {
    const { drawing, ...rest } = readDiagram(text)
    expect(drawing.kind).toBeTruthy()
    expect(rest).toEqual(names)
  })
})

describe('a sequence', () => {
  it('has participants in the order in which they come, and what happens', () => {
    const { drawing } = readDiagram(
      [
        'sequenceDiagram',
        'autonumber',
        'actor U as A user',
        'U->>+S: ask<br/>twice',
        'loop each day',
        'S-->>-U: answer',
      ]
        .concat([
          'alt it works',
          'U-)S: ok',
          'else',
          'U-xS: no',
          'end',
          'end',
          'Note over U,S: done',
          'rect rgb(0,0,0)',
          'end',
        ])
        .join('\n'),
    )
    if (drawing.kind !== 'sequence') throw new TypeError('no sequence')
    expect(drawing.participants).toEqual([
      { id: 'U', label: ['A user'], isActor: true },
      { id: 'S', label: ['S'], isActor: false },
    ])
    expect(drawing.numbered).toBe(true)
    expect(drawing.happenings.map(({ type }) => type)).toEqual([
      'message',
      'activate',
      'begin',
      'message',
      'deactivate',
      'begin',
      'message',
      'next',
      'message',
      'finish',
      'finish',
      'note',
    ])
    expect(drawing.happenings[0]).toMatchObject({ label: ['ask', 'twice'], head: 'arrow', dashed: false })
  })
})

describe('a fault', () => {
  it.each([
    ['flowchart LR\nA --> B\nB -->', 3, /leads nowhere/],
    ['flowchart LR\nA[x --> B', 2, /not closed/],
    ['flowchart sideways\nA', 1, /no direction/],
    ['flowchart LR\nsubgraph x\nA', 3, /not ended/],
    ['flowchart LR\nA\nend', 3, /no subgraph is open/],
    ['flowchart LR\nA --> B C', 2, /neither a node nor a link/],
    ['stateDiagram-v2\n???', 2, /neither a state/],
    ['sequenceDiagram\nA->>B: x\nnonsense', 3, /neither a participant/],
    ['sequenceDiagram\nloop x\nA->>B: x', 3, /not ended/],
    ['classDiagram\nclass A {\n+x', 3, /not closed/],
    ['erDiagram\nA {\nnonsense\n}', 3, /no attribute/],
    ['', 1, /empty/],
    ['flowchart LR', 1, /nothing in it/],
  ])('of %j is at line %i', (text, line, what) => {
    const fault = faultOf(text)
    expect(fault?.line).toBe(line)
    expect(fault?.message).toMatch(what)
    expect(fault?.kind).toBe('syntax')
  })

  it('of a kind that is not drawn names those that are', () => {
    expect(faultOf('gantt\ntitle x')).toMatchObject({ kind: 'kind', line: 1 })
    expect(faultOf('pie\n"a": 1')?.toDo).toContain('sequenceDiagram')
  })

  it('is all that can come of any text', () => {
    const heads = [
      'flowchart LR',
      'stateDiagram-v2',
      'sequenceDiagram',
      'classDiagram',
      'erDiagram',
      'graph TD;',
    ]
    const pieces = [
      'A',
      '-->',
      '[',
      ']',
      '(',
      '{',
      '}',
      '"',
      ':',
      '|',
      '&',
      ';',
      'end',
      'subgraph',
      'note',
      '--',
      '\n',
      ' ',
      '#35;',
      '图',
    ]
    const text = fc.array(
      fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 4 })),
      { maxLength: 30 },
    )
    fc.assert(
      fc.property(fc.constantFrom(...heads), text, (head, body) => {
        faultOf(`${head}\n${body.join('')}`)
      }),
      { numRuns: 300 },
    )
  })
})

describe('a block of Mermaid', () => {
  it('is a diagram, in its place', async () => {
    const { tree } = await parse('Before.\n\n```mermaid\nflowchart LR\nA --> B\n```\n')
    expect(tree.children.map(({ type }) => type)).toEqual(['paragraph', 'diagram'])
    expect(tree.children[1]?.position?.start.line).toBe(3)
  })

  it('that cannot be read stays code, and is reported at its line', async () => {
    const { tree, file } = await parse('Before.\n\n```mermaid\nflowchart LR\nA --> B\nB -->\n```\n')
    expect(tree.children[1]).toMatchObject({ type: 'code', lang: 'mermaid' })
    expect(file.messages).toMatchObject([{ ruleId: 'diagram-syntax', line: 6, column: 1, fatal: false }])
  })

  it('of another kind stays code, and says which are drawn', async () => {
    const { tree, file } = await parse('```{mermaid}\n\npie\n"a": 1\n```\n')
    expect(tree.children[0]?.type).toBe('code')
    expect(file.messages).toMatchObject([{ ruleId: 'diagram-kind', line: 3 }])
  })
})
