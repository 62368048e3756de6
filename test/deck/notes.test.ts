import type { BlockContent, FootnoteDefinition, PhrasingContent } from 'mdast'
import { toHtml } from 'hast-util-to-html'
import { expect, test } from 'vitest'
import { at, prose, sentence, slide, text } from './fixture.ts'
import { all, className, found, sectionOf, sectionsOf, tag, texts } from './html.ts'

const reference = (label: string): PhrasingContent => ({
  type: 'footnoteReference',
  identifier: label.toLowerCase(),
  label,
})
const definition = (label: string, ...blocks: BlockContent[]): FootnoteDefinition => ({
  type: 'footnoteDefinition',
  identifier: label.toLowerCase(),
  label,
  position: at(90),
  children: blocks,
})

test('one paragraph each, one span a sentence, with its place and what became of it', async () => {
  const spoken = prose(
    sentence('It is said.', 12, { point: true }),
    sentence('Perhaps.', 13, { optional: true }),
  )
  const section = await sectionOf(slide('points', { title: 'T', notes: [spoken] }))
  expect(toHtml(found(section, tag('aside')).children)).toBe(
    '<p><span data-source="12:1-12:11" data-point="">It is said.</span><span data-source="13:1-13:11" data-optional="">Perhaps.</span></p>',
  )
})

test('everything of the article is readable', async () => {
  const notes: BlockContent[] = [
    { type: 'heading', depth: 3, children: [text('A heading')] },
    { type: 'list', children: [{ type: 'listItem', children: [prose('An item.')] }] },
    {
      type: 'table',
      children: [{ type: 'tableRow', children: [{ type: 'tableCell', children: [text('A cell')] }] }],
    },
    { type: 'code', lang: 'js', value: 'if (a < b) c()' },
    { type: 'blockquote', children: [prose('A quotation.')] },
    { type: 'figure', children: [{ type: 'image', url: 'x.png', alt: 'A curve', title: 'Caption' }] },
  ]
  const section = await sectionOf(slide('points', { title: 'T', notes }))
  const aside = found(section, tag('aside'))
  expect(texts(aside, className('heading'))).toEqual(['A heading'])
  expect(texts(aside, tag('li')).map((item) => item.trim())).toEqual(['An item.'])
  expect(texts(aside, tag('th'))).toEqual(['A cell'])
  expect(texts(aside, tag('pre'))).toEqual(['if (a < b) c()'])
  expect(texts(aside, tag('blockquote'))).toEqual(['A quotation.'])
  expect(texts(aside, className('figure'))).toEqual(['A curve · Caption'])
  expect(all(aside, tag('img', 'svg'))).toEqual([])
})

test('links stay links', async () => {
  const link: PhrasingContent = { type: 'link', url: 'https://example.org/a', children: [text('A link')] }
  const section = await sectionOf(slide('points', { title: 'T', notes: [prose(sentence([link]))] }))
  expect(found(section, tag('a')).properties).toMatchObject({
    href: 'https://example.org/a',
    target: '_blank',
  })
})

test('a footnote’s label stands at its place, its text after the notes that refer to it', async () => {
  const first = slide('points', {
    id: 'a',
    title: 'A',
    notes: [prose(sentence([text('Said'), reference('Src'), text('.')]))],
  })
  const last = slide('points', {
    id: 'b',
    title: 'B',
    notes: [prose('Other.'), definition('Src', prose('The source.'), prose('More of it.'))],
  })
  const { root } = await sectionsOf([first, last])
  const [one, two] = all(root, tag('aside'))
  expect(one && texts(one, tag('p'))).toEqual(['SaidSrc.', 'Src The source.', 'More of it.'])
  expect(one && texts(one, className('footnote'))).toEqual(['Src The source.', 'More of it.'])
  expect(two && texts(two, tag('p'))).toEqual(['Other.'])
})

test('a footnote that nothing refers to is not lost, and footnotes may refer to each other', async () => {
  const notes = [
    prose(sentence([text('Said'), reference('a')])),
    definition('a', prose(sentence([text('See'), reference('b')]))),
    definition('b', prose(sentence([text('and back'), reference('a')]))),
    definition('c', prose('Alone.')),
  ]
  const section = await sectionOf(slide('points', { title: 'T', notes }))
  expect(texts(section, className('footnote'))).toEqual(['c Alone.', 'a Seeb', 'b and backa'])
})
