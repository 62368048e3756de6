import { toString } from 'mdast-util-to-string'
import { describe, expect, it } from 'vitest'
import { all, parse, problems, sourceOf } from './parse.ts'

const marksOf = async (article: string) =>
  all((await parse(article)).tree, 'mark').map(({ name, value, options }) => ({ name, value, options }))

describe('marks', () => {
  it.each([
    ['<!-- skip -->', 'skip', '', {}],
    ['<!--skip-->', 'skip', '', {}],
    ['<!-- point: My point. -->', 'point', 'My point.', {}],
    ['<!-- Point： 我的话 -->', 'point', '我的话', {}],
    ['<!--\n  point:\n  over\n  lines\n-->', 'point', 'over lines', {}],
    ['<!-- note: one\n\ntwo -->', 'note', 'one\n\ntwo', {}],
    ['<!-- slide -->', 'slide', '', {}],
    ['<!-- slide: -->', 'slide', '', {}],
    [
      '<!-- slide: layout=compare title="A b" -->',
      'slide',
      'layout=compare title="A b"',
      { layout: 'compare', title: 'A b' },
    ],
    [
      '<!-- slide： layout = compare，title=“甲 乙” -->',
      'slide',
      'layout = compare，title=“甲 乙”',
      { layout: 'compare', title: '甲 乙' },
    ],
    ["<!-- slide title='A' -->", 'slide', "title='A'", { title: 'A' }],
  ])('reads %j', async (comment, name, value, options) => {
    expect(await marksOf(`Text.\n\n${comment}\n\nMore.`)).toEqual([{ name, value, options }])
    if (!comment.includes('\n\n'))
      expect(await marksOf(`Text ${comment} more.`)).toEqual([{ name, value, options }])
  })

  it('stand where they stood, each at its place', async () => {
    const article =
      'One. <!-- point: a -->\nTwo <!-- note: b --> still two. Three.\n\n> <!-- skip -->\n> <!-- slide -->\n'
    const { tree, source } = await parse(article)
    expect(all(tree, 'paragraph')[0]?.children.map((child) => child.type)).toEqual([
      'sentence',
      'mark',
      'text',
      'sentence',
      'mark',
      'text',
      'sentence',
    ])
    expect(all(tree, 'mark').map((mark) => sourceOf(source, mark))).toEqual([
      '<!-- point: a -->',
      '<!-- note: b -->',
      '<!-- skip -->',
      '<!-- slide -->',
    ])
  })

  it('go around headings, tables and links, which hold words alone', async () => {
    const { tree } = await parse(
      '## Head <!-- slide: layout=quote --> <!-- note: x -->\n\n| a <!-- skip --> |\n|-|\n| b |\n\nSee [a <!-- point: y -->](b) c.\n',
    )
    expect(tree.children.map((child) => child.type)).toEqual([
      'mark',
      'heading',
      'mark',
      'table',
      'mark',
      'paragraph',
    ])
    expect(toString(all(tree, 'heading')[0])).toBe('Head')
    expect(all(tree, 'paragraph')[0]?.children.map((child) => child.type)).toEqual(['sentence', 'mark'])
  })

  it('keep the words that share their line', async () => {
    const { tree } = await parse('<!-- skip --> Words. <!-- note: x -->\n')
    expect(tree.children.map((child) => child.type)).toEqual(['mark', 'paragraph', 'mark'])
  })

  it.each([
    '<!-- more -->',
    '<!-- prettier-ignore -->',
    '<!-- TODO: write this -->',
    '<!-- note to myself -->',
    '<!-- The point is made. -->',
    '<!-- slide this in later -->',
    '<!-- -->',
    '<!-- markdownlint-disable MD013 -->',
  ])('are not %s, which goes without a word', async (comment) => {
    const parsed = await parse(`Text.\n\n${comment}\n\nMore ${comment} text.`)
    expect(all(parsed.tree, 'mark')).toEqual([])
    expect(all(parsed.tree, 'html')).toEqual([])
    expect(problems(parsed)).toEqual([])
  })

  it.each([
    ['<!-- slid: layout=quote -->', 'Did you mean `slide`'],
    ['<!-- pont: x -->', 'Did you mean `point`'],
    ['<!-- skp -->', 'Did you mean `skip`'],
    ['<!-- slide: layot=quote -->', 'Did you mean `layout`'],
    ['<!-- slide: color=red -->', 'layout and title'],
    ['<!-- slide: compare -->', 'layout=compare'],
    ['<!-- slide: title="A -->', 'title="Two ways"'],
    ['<!-- point: -->', 'says nothing'],
    ['<!-- note -->', 'says nothing'],
    ['<!-- skip: this -->', 'takes no text'],
  ])('help with %s', async (comment, words) => {
    const parsed = await parse(`Text.\n\n  ${comment}\n`)
    expect(problems(parsed)).toEqual(['3:3 mark-syntax'])
    expect(parsed.file.messages[0]?.reason).toContain(words)
  })

  it('say so when a comment swallows the rest of the article', async () => {
    const parsed = await parse('Text.\n\n<!-- oops\n\nMore.\n')
    expect(problems(parsed)).toEqual(['3:1 mark-syntax'])
    expect(parsed.file.messages[0]?.reason).toContain('rest of the article')
  })
})
