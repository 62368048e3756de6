import type { List } from 'mdast'
import { describe, expect, test } from 'vitest'
import { column, point, points, prose, slide } from './fixture.ts'
import { all, className, sectionOf, texts } from './html.ts'

describe('where the author wants points one after the other', () => {
  const two = { title: 'T', children: [points('a', 'b')] }
  const columns = { title: 'T', children: [column('A', 'a', 'b'), column('B', 'c')] }
  const list: List = {
    type: 'list',
    children: ['a', 'b'].map((words) => ({ type: 'listItem', children: [prose(words)] })),
  }
  const under = points({ ...point('a', 6), points: [point('limit', 7)] }, 'b')
  test.each([
    ['points', two, ['a', 'b']],
    ['steps', two, ['a', 'b']],
    ['definition', two, ['a', 'b']],
    ['closing', two, ['a', 'b']],
    ['split', two, ['a', 'b']],
    ['compare', columns, ['Aab', 'Bc']],
    ['cards', columns, ['Aab', 'Bc']],
    ['timeline', columns, ['Aab', 'Bc']],
    ['blocks', { title: 'T', children: [list] }, ['a', 'b']],
    ['points', { title: 'T', children: [under] }, ['alimit', 'b']],
    ['points', { title: 'T', children: [points('alone')] }, []],
  ] as const)('those of %s are fragments, in reading order', async (layout, parts, expected) => {
    const one = slide(layout, { ...parts, children: [...parts.children] })
    const stepped = texts(await sectionOf(one, { settings: { fragments: true } }), className('fragment'))
    expect(stepped.map((step) => step.replace(/\s/g, ''))).toEqual(expected)
    expect(all(await sectionOf(one), className('fragment'))).toEqual([])
  })
})
