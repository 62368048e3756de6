import { describe, expect, it } from 'vitest'
import { all, parse, said, sourceOf } from './parse.ts'

describe('addresses in running text', () => {
  it('end at Chinese punctuation', async () => {
    const article = '访问https://example.com/a。然后（见 www.x.org/b）完。'
    const { tree, source } = await parse(article)
    expect(all(tree, 'link').map((link) => link.url)).toEqual(['https://example.com/a', 'http://www.x.org/b'])
    expect(all(tree, 'link').map((link) => sourceOf(source, link))).toEqual([
      'https://example.com/a',
      'www.x.org/b',
    ])
    expect(await said(article)).toEqual(['访问https://example.com/a。', '然后（见 www.x.org/b）完。'])
  })

  it('keep Han in them, and punctuation that the author bracketed', async () => {
    const { tree } = await parse(
      '见 https://zh.wikipedia.org/wiki/中文 和 <https://a.org/（b）> 和 [c。](https://a.org/c。)',
    )
    expect(all(tree, 'link').map((link) => link.url)).toEqual([
      'https://zh.wikipedia.org/wiki/中文',
      'https://a.org/（b）',
      'https://a.org/c。',
    ])
  })
})
