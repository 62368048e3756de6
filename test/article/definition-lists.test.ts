import { toString } from 'mdast-util-to-string'
import { expect, it } from 'vitest'
import { all, parse, sourceOf } from './parse.ts'

it('makes a list of terms and what they mean', async () => {
  const { tree, source } = await parse(
    'Before.\n\nInlet\n: Where *water* enters.\n\nSoil &amp; sand\n:   What plants\n    stand in.\n\nAfter.\n',
  )
  expect(tree.children.map(({ type }) => type)).toEqual(['paragraph', 'list', 'paragraph'])
  const [list] = all(tree, 'list')
  expect(list?.children.map((item) => toString(item))).toEqual([
    'Inlet: Where water enters.',
    'Soil & sand:   What plants stand in.',
  ])
  expect(all(tree, 'strong').map((term) => sourceOf(source, term))).toEqual(['Inlet', 'Soil &amp; sand'])
  expect(list && sourceOf(source, list)).toMatch(/^Inlet[^]*stand in\.$/)
})

it.each(['A line\nand: more.', 'One: two.', ': alone', 'Emoji\n:smile: here'])(
  '%j is a paragraph',
  async (source) => {
    expect((await parse(source)).tree.children.map(({ type }) => type)).toEqual(['paragraph'])
  },
)
