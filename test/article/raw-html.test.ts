import fc from 'fast-check'
import { toString } from 'mdast-util-to-string'
import { describe, expect, it } from 'vitest'
import { all, parse, problems, said, sourceOf } from './parse.ts'

describe('HTML inside a paragraph', () => {
  it.each([
    ['a <b>bold **x**</b> c', 'strong', '<b>bold **x**</b>'],
    ['a <i>b</i> c', 'emphasis', '<i>b</i>'],
    ['a <s>b</s> c', 'delete', '<s>b</s>'],
    ['a <code>b</code> c', 'inlineCode', '<code>b</code>'],
    ['a <a href="x&amp;y">b</a> c', 'link', '<a href="x&amp;y">b</a>'],
    ['a<br/>c', 'break', '<br/>'],
  ] as const)('becomes what Markdown has for it: %s', async (article, type, source) => {
    const parsed = await parse(article)
    const [node] = all(parsed.tree, type)
    expect(node && sourceOf(parsed.source, node)).toBe(source)
    expect(all(parsed.tree, 'html')).toEqual([])
  })

  it('becomes images', async () => {
    const { tree } = await parse('Look <img src="data:x" alt="A &lt; B" title=T> here', {})
    expect(all(tree, 'image')[0]).toMatchObject({ url: 'data:x', alt: 'A < B', title: 'T' })
  })

  it('keeps the words of everything else', async () => {
    expect(
      await said('Press <kbd>Ctrl</kbd> <span class="x">or</span> <mark>this</mark>, <u>now</u> <small>ok'),
    ).toEqual(['Press Ctrl or this, now ok'])
    expect(await said('H<sub>2</sub>O and 10<sup>6</sup> and x<sup>T</sup>')).toEqual(['H₂O and 10⁶ and xT'])
  })

  it('leaves out what is no text, and says so', async () => {
    const parsed = await parse('A <script>alert(1)</script> b <style>x</style> c.')
    expect(toString(parsed.tree)).not.toMatch(/alert|x/)
    expect(problems(parsed)).toEqual(['1:3 html-left-out', '1:31 html-left-out'])
  })
})

describe('HTML between paragraphs', () => {
  it('becomes what Markdown has for it, with positions', async () => {
    const { tree, source } = await parse(
      '> <div align="center">\n>   <h2>Head</h2>\n>   <p>One &amp; <b>two</b>.\n>   Three.</p>\n>   <ul><li>Item</li></ul>\n> </div>\n',
    )
    expect(all(tree, 'heading').map((node) => sourceOf(source, node))).toEqual(['<h2>Head</h2>'])
    expect(all(tree, 'sentence').map((node) => sourceOf(source, node))).toEqual([
      'One &amp; <b>two</b>.',
      'Three.',
      'Item',
    ])
    expect(all(tree, 'html')).toEqual([])
  })

  it('keeps a table whole that has empty lines in it', async () => {
    const parsed = await parse(
      'Before.\n\n<table>\n  <tr><th>a</th><th>A</th></tr>\n\n  <tr>\n    <td>b</td>\n\n    <td>c</td>\n  </tr>\n</table>\n\nAfter.\n',
    )
    const { tree } = parsed
    expect(all(tree, 'table').map((table) => toString(table))).toEqual(['aAbc'])
    expect(all(tree, 'tableCell').map((cell) => sourceOf(parsed.source, cell))).toEqual([
      '<th>a</th>',
      '<th>A</th>',
      '<td>b</td>',
      '<td>c</td>',
    ])
    expect(all(tree, 'paragraph').map((one) => toString(one))).toEqual(['Before.', 'After.'])
  })

  it('keeps what follows a table that is never closed', async () => {
    const { tree } = await parse('<table>\n<tr><td>a</td></tr>\n\nAfter.\n')
    expect(toString(tree)).toContain('a')
    expect(toString(tree)).toContain('After.')
  })

  it('keeps tables, summaries and figures', async () => {
    const { tree } = await parse(
      '<details><summary>Sum</summary>\n\nInner *text*.\n\n</details>\n\n<table><tr><th>a</th></tr><tr><td>b</td></tr></table>\n\n<p align=center><img src="data:," alt="x"></p>\n',
    )
    expect(all(tree, 'table').map((table) => toString(table))).toEqual(['ab'])
    expect(all(tree, 'sentence').map((node) => toString(node))).toEqual(['Sum', 'Inner text.'])
    expect(all(tree, 'figure')).toHaveLength(1)
  })

  it('leaves out frames, forms and scripts, and says so', async () => {
    const parsed = await parse(
      '<iframe src="x"></iframe>\n\n<form><input><button>Go</button></form>\n\n<script>\nx\n</script>\n',
    )
    expect(problems(parsed)).toEqual([
      '1:1 html-left-out',
      '3:1 html-left-out',
      '5:1 html-left-out',
      '1:1 article-empty',
    ])
  })
})

describe('any HTML', () => {
  const part = fc.constantFrom(
    ...[
      '<b>',
      '</b>',
      '<i>',
      '</i>',
      '<script>',
      '</script>',
      '<div>',
      '</div>',
      '<br>',
      '<p>',
      '</p>',
      '<a href="x">',
    ],
    ...[
      '</a>',
      '<img src="data:,">',
      '<!-- x -->',
      '<!--',
      '-->',
      'word ',
      'two. ',
      '\n',
      '\n\n',
      '> ',
      '- ',
      '<svg onload=x>',
    ],
    ...['<table>', '<td>', '<?php x ?>', '<!DOCTYPE html>', '<![CDATA[x]]>', '</', '<', '&lt;b>'],
  )
  it('leaves no raw HTML and gives every node a position', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 25 }), async (parts) => {
        const { tree } = await parse(parts.join(''))
        expect(all(tree, 'html')).toEqual([])
        for (const type of ['paragraph', 'sentence', 'text', 'strong', 'link', 'figure', 'mark'] as const) {
          for (const node of all(tree, type)) expect(node.position).toBeDefined()
        }
      }),
      { numRuns: 300 },
    )
  })
})
