import fc from 'fast-check'
import type { Element } from 'hast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import type { Graph } from '../../src/article/diagrams/model.ts'
import { readDiagram } from '../../src/article/diagrams/read.ts'
import { dagreArrange } from '../../src/commands/outside/arrange.ts'
import { chainOf } from '../../src/deck/diagrams/chain.ts'
import { drawDiagram, smallest } from '../../src/deck/diagrams/draw.ts'
import { widthInEm } from '../../src/deck/measure.ts'

const room = { width: 1152, height: 440 }
const widthOf = (text: string) => widthInEm(text)
const wordsOf = (text: string) => text.split(/(?<=\s)/)

function graphOf(text: string): Graph {
  const { drawing } = readDiagram(text)
  if (drawing.kind === 'sequence') throw new Error('no graph')
  return drawing
}

const draw = (graph: Graph) =>
  drawDiagram(graph, { room, widthOf, wordsOf, arrange: dagreArrange, accented: new Set() })

/** The words of the boxes, each with the place of its first line. */
function wordsIn(svg: Element): { words: string; x: number; y: number }[] {
  const found: { words: string; x: number; y: number }[] = []
  visit(svg, 'element', (element: Element) => {
    if (element.tagName === 'text')
      found.push({
        words: toString(element),
        x: Number(element.properties['x']),
        y: Number(element.properties['y']),
      })
  })
  return found
}

const chain = (direction: string, labels: readonly string[]) =>
  `flowchart ${direction}\n${labels.map((label, index) => `N${index}[${label}]`).join(' --> ')}`

test('a chain too long for one row runs on in the next, as a text does', async () => {
  const labels = Array.from({ length: 12 }, (_, index) => `Step number ${index + 1}`)
  const { svg, text } = await draw(graphOf(chain('LR', labels)))
  const words = wordsIn(svg)
  expect(text).toBeGreaterThanOrEqual(smallest)
  expect(words.map((one) => one.words)).toEqual(labels)
  for (const [index, { x, y }] of words.entries()) {
    const before = words[index - 1]
    if (before) expect(y > before.y + 1 || x > before.x).toBe(true)
  }
  expect(new Set(words.map(({ y }) => Math.round(y))).size).toBeGreaterThan(1)
})

test('chains of up to twelve boxes are legible, whatever way they read and whatever their lines say', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('LR', 'RL', 'TD', 'BT'),
      fc.integer({ min: 5, max: 12 }),
      fc.constantFrom('', '|yes|', '|in a moment|'),
      async (direction, count, label) => {
        const links = Array.from({ length: count - 1 }, (_, index) => `N${index} -->${label} N${index + 1}`)
        const boxes = Array.from({ length: count }, (_, index) => `N${index}[Do it]`)
        const { text, scale } = await draw(graphOf([`flowchart ${direction}`, ...boxes, ...links].join('\n')))
        expect(text).toBeGreaterThanOrEqual(smallest)
        expect(scale).toBe(1)
      },
    ),
    { numRuns: 25 },
  )
})

test.each([
  ['branches', 'A --> B --> C --> D --> E\nA --> E'],
  ['turns back', 'A --> B --> C --> D --> E --> A'],
  ['falls in two', 'A --> B --> C --> A\nD --> E --> F'],
  ['is short', 'A --> B --> C'],
  ['has a group', 'subgraph g\nA --> B\nend\nB --> C --> D --> E'],
])('what %s is no chain', (_, text) => {
  expect(chainOf(graphOf(`flowchart LR\n${text}`))).toBeUndefined()
})
