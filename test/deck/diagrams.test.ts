import fc from 'fast-check'
import type { Element } from 'hast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { dagreArrange } from '../../src/commands/outside/arrange.ts'
import type { Drawing } from '../../src/article/diagrams/model.ts'
import { readDiagram } from '../../src/article/diagrams/read.ts'
import type { Diagram } from '../../src/article/nodes.ts'
import { drawDiagram, type Drawn, smallest } from '../../src/deck/diagrams/draw.ts'
import { widthInEm } from '../../src/deck/measure.ts'
import { toSections } from '../../src/deck/sections.ts'
import { allowedAttributes, allowedElements } from '../../src/deck/svgSchema.ts'
import { diagram, points, slide, talk } from './fixture.ts'
import { fakeOutside } from './outside.ts'

const room = { width: 1152, height: 440 }

function draw(drawing: Drawing, accented: readonly string[] = []): Promise<Drawn> {
  const wordsOf = (text: string) => text.split(/(?<=\s)/)
  return drawDiagram(drawing, {
    ...{ room, widthOf: (text: string) => widthInEm(text), wordsOf, arrange: dagreArrange },
    accented: new Set(accented),
  })
}

const drawText = (text: string, ...accented: string[]) => draw(readDiagram(text).drawing, accented)

function elements(tree: Element, is: (element: Element) => boolean): Element[] {
  const found: Element[] = []
  visit(tree, 'element', (element: Element) => {
    if (is(element)) found.push(element)
  })
  return found
}

const has = (name: string) => (element: Element) =>
  Array.isArray(element.properties['className']) && element.properties['className'].includes(name)
const wordsOf = ({ svg }: Drawn) =>
  elements(svg, ({ tagName }) => tagName === 'text').map((text) => toString(text))

const kinds = {
  flowchart:
    'flowchart LR\nA[Read] -->|so| B{Ok?}\nB --> C[(Store)]\nB -.-> D((Stop))\nsubgraph g [All of it]\nC --> E([End])\nend\nA --> g\nE --> E',
  states:
    'stateDiagram-v2\n[*] --> Idle\nIdle --> Busy : go\nBusy --> Idle : stop\nnote right of Busy : hot\nBusy --> [*]',
  sequence:
    'sequenceDiagram\nautonumber\nA->>+B: ask\nalt yes\nB-->>-A: tell\nelse no\nB-xA: fail\nend\nNote over A,B: done\nA->>A: think',
  classes: 'classDiagram\nclass A {\n<<interface>>\n+x int\n+f() bool\n}\nA <|.. B\nA "1" --> "*" C : has',
  entities: 'erDiagram\nA ||--o{ B : has\nA {\nint id PK\nstring name\n}',
}

describe.each(Object.entries(kinds))('a drawing of %s', (_, text) => {
  it('holds only what the document lets a picture hold, and no ids', async () => {
    const { svg } = await drawText(text)
    visit(svg, 'element', ({ tagName, properties }: Element) => {
      expect(allowedElements).toContain(tagName)
      for (const name of Object.keys(properties)) expect(allowedAttributes).toContain(name)
      expect(properties['id']).toBeUndefined()
    })
  })

  it('is the same each time, and fits its room with words that can be read', async () => {
    const [one, other] = await Promise.all([drawText(text), drawText(text)])
    expect(other).toEqual(one)
    expect(one.width).toBeLessThanOrEqual(room.width)
    expect(one.height).toBeLessThanOrEqual(room.height)
    expect(one.text).toBeGreaterThanOrEqual(smallest)
  })

  it('has a number wherever one is written', async () => {
    const { svg } = await drawText(text)
    expect(JSON.stringify(svg)).not.toMatch(/NaN|Infinity|undefined|null/)
  })
})

describe('what is drawn', () => {
  it.each([
    [kinds.flowchart, ['All of it', 'so', 'Read', 'Ok?', 'Store', 'Stop', 'End']],
    [kinds.states, ['Idle', 'Busy', 'go', 'stop', 'hot']],
    [kinds.sequence, ['A', 'B', '1  ask', '2  tell', '3  fail', '4  think', 'alt', '[yes]', '[no]', 'done']],
    [kinds.classes, ['A', 'B', 'C', '«interface»', '+x int', '+f() bool', 'has', '1', '*']],
    [kinds.entities, ['A', 'B', 'has', 'id', 'int', 'PK', 'name', 'string']],
  ])('%# has all its words', async (text, words) => {
    expect(wordsOf(await drawText(text)).sort()).toEqual([...words].sort())
  })

  it('breaks long labels, and loses no word of them', async () => {
    const label = 'A label that is far too long for a single line of a box in a diagram'
    const words = wordsOf(await drawText(`flowchart LR\nA["${label}"] --> B`))
    expect(words.length).toBeGreaterThan(3)
    expect(words.filter((word) => word !== 'B').join(' ')).toBe(label)
  })

  it('is turned where it would be too small otherwise', async () => {
    const chain = Array.from({ length: 9 }, (_, index) => `N${index} --> N${index + 1}`).join('\n')
    const { text, width, height } = await drawText(`flowchart TD\n${chain}`)
    expect(text).toBeGreaterThanOrEqual(smallest)
    expect(width).toBeGreaterThan(height)
  })

  it('sets nodes apart', async () => {
    const { svg } = await drawText('flowchart LR\nA --> B --> C', 'B')
    expect(elements(svg, has('accented')).map((node) => toString(node))).toEqual(['B'])
  })
})

describe('any graph', () => {
  const graphs = fc.record({
    size: fc.integer({ min: 1, max: 12 }),
    links: fc.array(fc.tuple(fc.nat(11), fc.nat(11), fc.constantFrom('', '|yes|', '|a few words|')), {
      maxLength: 16,
    }),
    direction: fc.constantFrom('TD', 'LR', 'BT', 'RL'),
    shape: fc.constantFrom('[' as const, '{' as const, '((' as const),
    groups: fc.boolean(),
  })

  it('is drawn with all its nodes, none of them on another', async () => {
    await fc.assert(
      fc.asyncProperty(graphs, async ({ size, links, direction, shape, groups }) => {
        const close = { '[': ']', '{': '}', '((': '))' }[shape]
        const nodes = Array.from({ length: size }, (_, index) => `N${index}${shape}node ${index}${close}`)
        const half = Math.floor(size / 2)
        const declared =
          groups && half > 0
            ? ['subgraph g [A group]', ...nodes.slice(0, half), 'end', ...nodes.slice(half)]
            : nodes
        const edges = links.map(([from, to, label]) => `N${from % size} -->${label} N${to % size}`)
        const { svg } = await drawText([`flowchart ${direction}`, ...declared, ...edges].join('\n'))
        const boxes = elements(svg, (one) => one.tagName === 'g' && has('node')(one)).map(boxOf)
        expect(boxes).toHaveLength(size)
        for (const [index, a] of boxes.entries())
          for (const b of boxes.slice(index + 1)) expect(overlap(a, b)).toBeLessThan(1)
      }),
      { numRuns: 25 },
    )
  })
})

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

/** Around the shape of a node. */
function boxOf(node: Element): Box {
  const [shape] = elements(node, has('shape'))
  const { x, y, width, height, cx, cy, r, d } = shape?.properties ?? {}
  if (typeof d === 'string') {
    const numbers = [...d.matchAll(/-?[\d.]+/g)].map(([number]) => Number(number))
    const [xs, ys] = [0, 1].map((odd) => numbers.filter((_, index) => index % 2 === odd))
    return {
      left: Math.min(...(xs ?? [])),
      right: Math.max(...(xs ?? [])),
      top: Math.min(...(ys ?? [])),
      bottom: Math.max(...(ys ?? [])),
    }
  }
  if (r !== undefined)
    return {
      left: Number(cx) - Number(r),
      right: Number(cx) + Number(r),
      top: Number(cy) - Number(r),
      bottom: Number(cy) + Number(r),
    }
  return {
    left: Number(x),
    right: Number(x) + Number(width),
    top: Number(y),
    bottom: Number(y) + Number(height),
  }
}

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  return Math.max(0, Math.min(width, height))
}

async function sectionOf(
  text: string,
  parts: Partial<Diagram> = {},
  layout: 'diagram' | 'split' = 'diagram',
) {
  const shown: Diagram = { ...diagram(text), ...parts }
  const children = layout === 'split' ? [shown, points('A point beside it')] : [shown]
  const { root, file } = talk([slide(layout, { title: 'The way of a request', children })])
  const sections = await toSections(root, file, fakeOutside())
  const [section] = sections.children
  if (section?.type !== 'element') throw new TypeError('no section')
  return { section, file }
}

const svgIn = (section: Element) => elements(section, has('diagram'))[0]

describe('a slide with a diagram', () => {
  it('shows it with its place, a role and words', async () => {
    const { section, file } = await sectionOf('flowchart LR\nA --> B')
    expect(elements(section, ({ tagName }) => tagName === 'figure')[0]?.properties).toMatchObject({
      dataSource: '40:1-40:11',
    })
    expect(svgIn(section)?.properties).toMatchObject({ role: 'img', ariaLabel: 'The way of a request' })
    expect(file.messages).toEqual([])
  })

  it.each([
    ['---\ntitle: Two of them\n---\nflowchart LR\nA --> B', 'Two of them', 'Two of them'],
    ['flowchart LR\naccDescr: One leads to the other\nA --> B', 'One leads to the other', undefined],
  ])('%# is called by its author’s words', async (text, label, caption) => {
    const { section } = await sectionOf(text)
    expect(svgIn(section)?.properties['ariaLabel']).toBe(label)
    const [shown] = elements(section, ({ tagName }) => tagName === 'figcaption')
    expect(shown && toString(shown)).toBe(caption)
  })

  it.each<[string, Partial<Diagram>, string[]]>([
    ['flowchart LR\nA --> B:::hot --> C', {}, ['B']],
    ['flowchart LR\nA --> B[The store]', { data: { strong: ['the  Store'] } }, ['The store']],
    ['flowchart LR\nA:::x --> B:::x', { data: { strong: ['B'] } }, ['B']],
    ['sequenceDiagram\nA->>B: x', { data: { strong: ['A'] } }, ['A']],
    ['flowchart LR\nA --> B', {}, []],
  ])('%# sets apart what its author does', async (text, parts, words) => {
    const { section } = await sectionOf(text, parts)
    expect(elements(section, has('accented')).map((node) => toString(node))).toEqual(words)
  })

  it('stands beside points, in the shape of its room', async () => {
    const { section, file } = await sectionOf('flowchart TD\nA --> B --> C', {}, 'split')
    expect(section.properties['dataVariant']).toBe('beside')
    expect(file.messages).toEqual([])
  })

  it('is an error at its line where no size would do', async () => {
    const links = Array.from(
      { length: 40 },
      (_, index) => `Node${index} --> Node${index + 1} & Node${index + 2} & Node${index + 3}`,
    )
    const { file } = await sectionOf(`flowchart TD\n${links.join('\n')}`)
    expect(file.messages).toMatchObject([{ ruleId: 'diagram-size', line: 40, fatal: true }])
  })
})

describe('a diagram that is all of a slide', () => {
  const drawnOn = async (text: string) => {
    const only = slide('diagram', { title: 'How it goes', children: [diagram(text)] })
    const { root, file } = talk([only])
    const { children } = await toSections(root, file, { ...fakeOutside(), arrange: dagreArrange })
    return children[0] as Element
  }

  it('stands beside its title where it is upright', async () => {
    const { properties, children } = await drawnOn('flowchart TD\nA[Read] --> B[Store] --> C[Tell]')
    expect(properties['dataVariant']).toBe('beside')
    expect(children.map((child) => child.type === 'element' && child.tagName)).toContain('figure')
  })

  it('stands below it where it is wide', async () => {
    const { properties } = await drawnOn('flowchart LR\nA[Read] --> B[Store] --> C[Tell] --> D[Wait for it]')
    expect(properties['dataVariant']).toBeUndefined()
  })
})
