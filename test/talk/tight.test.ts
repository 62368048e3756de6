import fc from 'fast-check'
import type { Root } from 'mdast'
import { describe, expect, it, test } from 'vitest'
import { planTalk } from '../../src/talk/index.ts'
import { isSlide, type Slide } from '../../src/talk/nodes.ts'
import { divided, slugOf, tightKey } from '../../src/talk/tight.ts'
import { article } from './articles.ts'
import { contentOf, placesOn, plan, planFile, pointsOn, titles, type Plan } from './plan.ts'

const keyOf = ({ id, sources }: Slide) => tightKey(slugOf(id), sources)

/** The talk once more, as after a browser found those slides too full, so often each. */
function tighter({ article, file }: Plan, levels: ReadonlyMap<string, number>): Slide[] {
  return planTalk(article, file, { tight: levels }).children.filter(isSlide)
}

function expectLossless(slides: readonly Slide[], article: Root): void {
  const places = placesOn(slides)
  const missing = contentOf(article).filter(
    ({ position }) => position && !places.has(`${position.start.line}:${position.start.column}`),
  )
  expect(missing).toEqual([])
}

describe('a talk whose slides were too full', () => {
  it('loses nothing, and has ids and titles of its own, however tight it gets', async () => {
    const levels = fc.array(fc.nat(5), { minLength: 1, maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(article, levels, async (source, some) => {
        const planned = await plan(source)
        const tight = new Map(
          planned.slides.map((slide, index) => [keyOf(slide), some[index % some.length] ?? 0]),
        )
        const slides = tighter(planned, tight)
        expectLossless(slides, planned.article)
        expect(new Set(slides.map(({ id }) => id)).size).toBe(slides.length)
        expect(new Set(titles(slides)).size).toBe(slides.length)
      }),
      { numRuns: 60 },
    )
  })

  it.each(['slides/open-llm.md', 'slides/open-llm.en.md'])('shows less, and says all (%s)', async (name) => {
    const planned = await planFile(name)
    const slides = tighter(planned, new Map(planned.slides.map((slide) => [keyOf(slide), 6])))
    expectLossless(slides, planned.article)
    const perSlide = (all: readonly Slide[]) => all.flatMap(pointsOn).length / all.length
    expect(perSlide(slides)).toBeLessThan(perSlide(planned.slides) / 2)
  })
})

/** Slides of the first section, after the first of them was too full. */
async function sectionAfter(source: string, level: number): Promise<Slide[]> {
  const planned = await plan(`# Talk\n\n## Part\n\n${source}`)
  const first = planned.slides.find(({ id }) => id === 'part')
  if (!first) throw new Error('No slide has the section.')
  return tighter(planned, new Map([[keyOf(first), level]])).filter(({ id }) => slugOf(id) === 'part')
}

test('a list goes on on another slide, its numbers too', async () => {
  const slides = await sectionAfter('1. One\n2. Two\n3. Three\n4. Four\n', 1)
  expect(slides.map(pointsOn)).toEqual([
    ['One', 'Two'],
    ['Three', 'Four'],
  ])
})

test('an item too long for a slide of points is shown as written, then only said', async () => {
  const item = `- It ${'keeps going and '.repeat(30)}ends.\n`
  expect((await sectionAfter(item, 1)).map(({ layout }) => layout)).toEqual(['blocks'])
  const [said] = await sectionAfter(item, 2)
  expect(said?.layout).toBe('section')
  expect(said?.notes.children).toHaveLength(1)
})

test('a table goes on by rows, a wide one by columns, its first column repeated', async () => {
  const row = (cells: number, name: string) =>
    `|${Array.from({ length: cells }, (_, at) => `${name}${at}`).join('|')}|\n`
  const table = (cells: number) =>
    row(cells, 'h') + '|-'.repeat(cells) + '|\n' + row(cells, 'a') + row(cells, 'b')
  const shapes = (slides: readonly Slide[]) =>
    slides.map(({ children: [shown] }) =>
      shown?.type === 'table' ? shown.children.map((one) => one.children.length) : [],
    )
  expect(shapes(await sectionAfter(table(3), 1))).toEqual([
    [3, 3],
    [3, 3],
  ])
  expect(shapes(await sectionAfter(table(9), 1))).toEqual([
    [5, 5, 5],
    [5, 5, 5],
  ])
})

test('what was too full is divided in half, and what cannot be divided says so', () => {
  const first = (level: number) => (items: readonly number[]) => (items[0] === 1 ? level : 0)
  expect(divided([1, 2, 3, 4], first(2))).toEqual([
    { items: [1], left: 0 },
    { items: [2], left: 0 },
    { items: [3, 4], left: 0 },
  ])
  expect(divided([1], first(2))).toEqual([{ items: [1], left: 2 }])
})
