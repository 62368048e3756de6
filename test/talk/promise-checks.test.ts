/** The checks of the promises must find what is broken: here talks are broken on purpose. */
import type { Position } from 'unist'
import { expect, it, test } from 'vitest'
import type { Point, Slide } from '../../src/talk/nodes.ts'
import { plan, type Plan } from './plan.ts'
import { alignment, wordsOf } from './promises/kept.ts'
import { broken } from './promises/index.ts'
import { lostTruth } from './promises/truth.ts'

function lost(sentence: string, point: string): string[] {
  const words = wordsOf(sentence)
  const kept = alignment(wordsOf(point), words)
  if (!kept) throw new Error('No words of the sentence.')
  return lostTruth(sentence, words, new Set(kept))
}

test.each([
  ['The filter does not remove salt.', 'The filter does remove salt', 'not'],
  ['Only administrators can delete a project.', 'administrators can delete a project', 'Only'],
  ['The first request takes up to 30 seconds.', 'The first request takes seconds', '30'],
  ['The cache helps, but only when it is warm.', 'The cache helps', 'but only when it is warm'],
  [
    'Unless the site has a filter, a trap must be installed.',
    'a trap must be installed',
    'Unless the site has a filter',
  ],
  ['仅在夜间，系统才会自动备份。', '系统会自动备份', '仅在夜间'],
  ['这种方法可能有效。', '这种方法有效', '可能'],
  ['土壤能滤去悬浮物，但不能去除盐分。', '土壤能滤去悬浮物', '但不能去除盐分'],
])('%s does not say: %s', (sentence, point, word) => {
  expect(lost(sentence, point)).toContain(word)
})

test.each([
  ['However, the filter does not remove salt.', 'The filter does not remove salt'],
  ['Table 2 shows that the filter works.', 'The filter works'],
  ['The tower was built in 1950 and served as a store.', 'The tower served as a store'],
  ['首先，它不仅便宜，而且耐用。', '耐用'],
  ['热点数据放在近处，例如首页的三个列表。', '热点数据放在近处'],
])('%s says: %s', (sentence, point) => {
  expect(lost(sentence, point)).toEqual([])
})

it('keeps runs together where a word stands twice', () => {
  const said = wordsOf('the cat sat on the mat')
  expect(
    alignment(said, wordsOf('the dog and the cat sat on the old chair, the cat sat on the mat')),
  ).toEqual([10, 11, 12, 13, 14, 15])
  expect(alignment(wordsOf('mat the'), said)).toBeUndefined()
})

const source =
  '# Rain\n\n## Gardens\n\nRain gardens hold water back in every street. Their soil filters what the street washes off. They cost [little](https://example.org).\n\n- Soil\n- Roots\n'

/** The promises that a talk breaks after its slides were changed. */
function brokenBy(made: Plan, change: (slide: Slide) => Slide): Set<string> {
  return new Set(broken({ ...made, slides: made.slides.map(change) }).map(({ promise }) => promise))
}

function withPoints(slide: Slide, change: (point: Point) => Point): Slide {
  const children = slide.children.map((child) =>
    child.type === 'points' ? { ...child, children: child.children.map(change) } : child,
  )
  return { ...slide, children }
}

it('finds an added word, a lost sentence, a lost link and a wrong place', async () => {
  const made = await plan(source)
  expect(brokenBy(made, (slide) => slide)).toEqual(new Set())
  const adds = (point: Point): Point => ({
    ...point,
    children: [...point.children, { type: 'text', value: ' indeed' }],
  })
  expect(brokenBy(made, (slide) => withPoints(slide, adds))).toContain('P1')
  const silent = (slide: Slide): Slide => ({ ...slide, notes: { ...slide.notes, children: [] } })
  expect(brokenBy(made, silent)).toContain('P2')
  const moved = ({ start, end }: Position): Position => ({
    start: { ...start, column: start.column + 1 },
    end,
  })
  const moves = (point: Point): Point => ({ ...point, sources: point.sources.map(moved) })
  expect(brokenBy(made, (slide) => withPoints(slide, moves))).toContain('P7')
})
