import { toString } from 'mdast-util-to-string'
import { expect, it } from 'vitest'
import { all, parse, sourceOf } from './parse.ts'

const blocks = async (source: string) => {
  const { tree } = await parse(source)
  return tree.children.map((node) => `${node.type}: ${toString(node)}`)
}

it.each([
  ['> [!NOTE]\n> Water **runs** down.\n> It stops.', ['paragraph: Water runs down. It stops.']],
  ['> [!tip]- The tip\n> Dig.', ['paragraph: The tip', 'paragraph: Dig.']],
  ['> [!NOTE]\n>\n> Dig.\n>\n> - a\n> - b', ['paragraph: Dig.', 'list: ab']],
  ['> **Note:** Water runs down.', ['paragraph: Note: Water runs down.']],
  ['> 注意：水往下流。', ['paragraph: 注意：水往下流。']],
])('a box is what it holds: %j', async (source, expected) => {
  expect(await blocks(source)).toEqual(expected)
})

it.each(['> Water runs down.', '> Notes are what he left us.', '> 注意到这一点的人不多。'])(
  'a quotation stays one: %j',
  async (source) => {
    expect((await parse(source)).tree.children.map(({ type }) => type)).toEqual(['blockquote'])
  },
)

it('keeps the places of its sentences', async () => {
  const { tree, source } = await parse('# A\r\n\r\n> [!NOTE]\r\n> Water runs\r\n> down. It stops.\r\n')
  expect(all(tree, 'sentence').map((sentence) => sourceOf(source, sentence))).toEqual([
    'Water runs\r\n> down.',
    'It stops.',
  ])
})

it('sets strong what hearers must not miss', async () => {
  const { tree } = await parse('> [!WARNING]\n> It deletes the folder.\n\n> [!NOTE]\n> It takes a minute.')
  expect(all(tree, 'strong').map((node) => toString(node))).toEqual(['It deletes the folder.'])
})
