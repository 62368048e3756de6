import { toString } from 'mdast-util-to-string'
import { expect, it } from 'vitest'
import { all, parse, problems, sourceOf } from './parse.ts'

it.each([
  ['![A map](https://x.org/a/b.png?c)', 'A map', 'https://x.org/a/b.png?c'],
  ['![](//x.org/b.png)', 'https://x.org/b.png', 'https://x.org/b.png'],
  ['<img src="http://x.org/b.png" alt="A map">', 'A map', 'http://x.org/b.png'],
  ['[![build](https://x.org/b.svg)](https://x.org/ci)', 'build', 'https://x.org/ci'],
])('%s is a link in words', async (source, words, url) => {
  const parsed = await parse(`Text.\n\n${source}\n`)
  expect(problems(parsed)).toEqual([expect.stringMatching(/^3:\d+ image-remote$/) as string])
  expect(parsed.file.messages.map(({ fatal }) => fatal)).toEqual([false])
  expect(all(parsed.tree, 'image')).toEqual([])
  expect(all(parsed.tree, 'link').map((link) => [toString(link), link.url])).toEqual([[words, url]])
})

it('a text alternative keeps its exact place', async () => {
  const { tree, source } = await parse('See ![the map](https://x.org/b.png) here.\n')
  const [link] = all(tree, 'link')
  const [text] = link?.children ?? []
  expect(text && sourceOf(source, text)).toBe('the map')
})

it('says what to do', async () => {
  const { file } = await parse('![A](https://x.org/a/b.png?c)\n')
  expect(file.messages[0]?.reason).toContain('(b.png)')
})

it('a line of badges is a sentence for each', async () => {
  const badge = (name: string) => `[![${name}](https://x.org/${name}.svg)](https://x.org/${name})`
  const { tree } = await parse(`${badge('build')}\n${badge('size')} <https://x.org>\n`)
  expect(all(tree, 'sentence').map((sentence) => toString(sentence))).toEqual([
    'build',
    'size',
    'https://x.org',
  ])
})
