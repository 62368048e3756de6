import type { BlockContent, PhrasingContent } from 'mdast'
import { expect, test } from 'vitest'
import { at, entry, prose, sentence, slide, text } from './fixture.ts'
import { all, sectionOf, sectionsOf, tag, texts } from './html.ts'

const link = (url: string, line = 7): PhrasingContent => ({
  type: 'link',
  url,
  children: [text('words')],
  position: at(line),
})

const heading: BlockContent = { type: 'heading', depth: 3, children: [text('Who pays?')] }

/** The addresses of the links on the first of three slides and in its notes, and what was reported. */
async function follow(...urls: string[]) {
  const said = prose(...urls.map((url) => sentence([link(url)])))
  const { root, file } = await sectionsOf([
    slide('blocks', { id: 'start', title: 'Start', children: [said], notes: [said] }),
    slide('points', { id: 'the-costs', title: 'A claim', notes: [prose('Said.'), heading] }),
    slide('points', { id: 'the-costs.2', title: 'A Second Claim' }),
  ])
  return {
    hrefs: all(root, tag('a')).map(({ properties }) => properties['href']),
    messages: file.messages.map(({ line, ruleId, fatal }) => [line, ruleId, fatal]),
  }
}

test.each([
  ['#the-costs', '#the-costs'],
  ['#The-Costs', '#the-costs'],
  ['#a-second-claim', '#the-costs.2'],
  ['#who-pays', '#the-costs'],
  ['https://example.org/a?b#c', 'https://example.org/a?b#c'],
  ['//example.org/a', 'https://example.org/a'],
])('%s leads to %s', async (url, href) => {
  expect(await follow(url)).toEqual({ hrefs: [href, href], messages: [] })
})

test.each(['CONTRIBUTING.md', 'docs/guide.md', '../license', '/license', '?a', '#nope', '#', '', 'data:x'])(
  'of a link to %j, which leads nowhere, the words stay; it is reported once',
  async (url) => {
    expect(await follow(url)).toEqual({ hrefs: [], messages: [[7, 'link-dead', false]] })
  },
)

test('a link without words is its address', async () => {
  const empty: PhrasingContent = { type: 'link', url: 'https://example.org/a', children: [] }
  const section = await sectionOf(slide('points', { title: 'T', notes: [prose(sentence([empty]))] }))
  expect(texts(section, tag('a'))).toEqual(['https://example.org/a'])
})

test('no link of a heading stands in the agenda’s link to its slide', async () => {
  const linked = {
    ...entry('', 'one', 60),
    children: [link('https://example.org/'), { type: 'strong' as const, children: [link('#one')] }],
  }
  const agenda = slide('agenda', { title: 'Agenda', children: [linked] })
  const { root } = await sectionsOf([agenda, slide('points', { id: 'one', title: 'One' })])
  expect(all(root, tag('a')).map(({ properties }) => properties['href'])).toEqual(['#one'])
  expect(texts(root, tag('a'))).toEqual(['wordswords'])
})
