import fc from 'fast-check'
import { toString } from 'mdast-util-to-string'
import { describe, expect, it } from 'vitest'
import { all, parse, said, sentencesOf, sourceOf } from './parse.ts'

describe('sentences', () => {
  it('divide paragraphs in lists, quotations and footnotes, but not table cells and headings', async () => {
    const { tree } = await parse(
      '# A. B\n\nOne. Two.\n\n- Three. Four.\n\n> Five. Six.[^1]\n\n| A. B |\n|-|\n| C. D |\n\n[^1]: Seven. Eight.\n',
    )
    expect(sentencesOf(tree).map((sentence) => toString(sentence))).toEqual([
      'One.',
      'Two.',
      'Three.',
      'Four.',
      'Five.',
      'Six.',
      'Seven.',
      'Eight.',
    ])
    expect(all(tree, 'tableCell').map((cell) => toString(cell))).toEqual(['A. B', 'C. D'])
  })

  it('are all that a paragraph has, but for white space between them', async () => {
    const { tree } = await parse('One. *Two. Three* four.\nFive.\n\n一。二。\n三。\n')
    const [latin, han] = all(tree, 'paragraph')
    expect(latin?.children.map((child) => child.type)).toEqual([
      'sentence',
      'text',
      'sentence',
      'text',
      'sentence',
      'text',
      'sentence',
    ])
    expect(han?.children.map((child) => child.type)).toEqual(['sentence', 'sentence', 'sentence'])
  })

  it('keep links, code and formulas whole, and cut emphasis in two', async () => {
    expect(await said('See [Dr. No. It is](x) `a. B. C` $a. B$ done. Next.')).toHaveLength(2)
    const { tree, source } = await parse('It **was fine. Very** fine.')
    const strong = all(tree, 'strong')
    expect(strong.map((node) => toString(node))).toEqual(['was fine.', 'Very'])
    expect(strong.map((node) => sourceOf(source, node))).toEqual(['**was fine.', 'Very**'])
  })

  it('keep a footnote reference with the sentence that it follows', async () => {
    const { tree, source } = await parse('One.[^1] Two。[^1]三。\n\n[^1]: Note.\n')
    expect(sentencesOf(tree).map((sentence) => sourceOf(source, sentence))).toEqual([
      'One.[^1]',
      'Two。[^1]',
      '三。',
      'Note.',
    ])
  })

  it('join hard-wrapped lines: with a space between words, with none between Han', async () => {
    expect(await said('> A long\n> line，\n> 中文\n> 断行 **粗\n> 体**\n> 完')).toEqual([
      'A long line，中文断行 粗体完',
    ])
  })

  it('keep hard breaks, with a space where the words need one', async () => {
    expect(await said('One  \ntwo<br>three. 一<br>二。')).toEqual(['One two three.', '一二。'])
    const { tree } = await parse('# One<br>two\n\nOne<br>two.')
    expect(all(tree, 'heading').map((heading) => toString(heading))).toEqual(['One two'])
    expect(all(tree, 'break')).toHaveLength(1)
  })

  it.each([
    [
      '> Dr. Smith \\*came\\*\n> home &amp; slept. It\n> > was late.',
      ['Dr. Smith \\*came\\*\n> home &amp; slept.'],
    ],
    ['- One\r\n  two.  Three\r\n  four.\r\n', ['One\r\n  two.', 'Three\r\n  four.']],
    ['\uFEFFOne. Two.', ['One.', 'Two.']],
    ['𠮷野家。😀 好。', ['𠮷野家。', '😀 好。']],
    ['a\n    > bee. Cat.', ['a\n    > bee.', 'Cat.']],
    [
      'One &gt; two. &quot;Three&quot; &NotEqualTilde; four. ',
      ['One &gt; two.', '&quot;Three&quot; &NotEqualTilde; four.'],
    ],
    ['Mail me@x.org now. Then www.x.org. Then', ['Mail me@x.org now.', 'Then www.x.org.', 'Then']],
  ])('have exact positions: %j', async (article, expected) => {
    const { tree, source } = await parse(article)
    const sources = sentencesOf(tree).map((sentence) => sourceOf(source, sentence))
    expect(sources.slice(0, expected.length)).toEqual(expected)
    for (const text of all(tree, 'text')) {
      expect(text.position).toBeDefined()
      const { start } = text.position ?? {}
      const lines = source.slice(0, start?.offset).split(/\r\n|\n/)
      expect([start?.line, start?.column]).toEqual([lines.length, (lines.at(-1) ?? '').length + 1])
    }
  })
})

/** Pieces of a paragraph: as written, and what they say. */
const piece = fc.constantFrom(
  ['word', 'word'],
  ['Word', 'Word'],
  ['中文', '中文'],
  ['。', '。'],
  ['，', '，'],
  ['. ', '. '],
  ['? ', '? '],
  ['“', '“'],
  ['”', '”'],
  ['\\*', '*'],
  ['\\\\', '\\'],
  ['&amp;', '&'],
  ['&#x4E2D;', '中'],
  ['*em. Em*', 'em. Em'],
  ['**粗。体**', '粗。体'],
  ['[a. B](c "d. E")', 'a. B'],
  ['`x. Y`', 'x. Y'],
  ['😀', '😀'],
  [' ', ' '],
  ['\n', '\n'],
  ['\r\n', '\n'],
)
const frame = fc.constantFrom(['', ''], ['> ', '> '], ['- ', '  '], ['> - ', '>   '], ['1. > ', '   > '])

describe('any paragraph', () => {
  it('is its sentences and white space, and each says what its source says', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), frame, async (pieces, [first = '', rest = '']) => {
        const body = pieces.map(([written = '']) => written).join('')
        const article = `${first}x${body.replace(/[ \t]*\r?\n\s*/g, (ending) => `${ending.includes('\r') ? '\r\n' : '\n'}${rest}z`)}`
        const { tree, source } = await parse(article)
        const [paragraph] = all(tree, 'paragraph')
        if (!paragraph) throw new Error('no paragraph')
        let end = paragraph.position?.start.offset ?? 0
        for (const child of paragraph.children) {
          if (child.type === 'text') expect(child.value.trim()).toBe('')
          else expect(child.type).toBe('sentence')
          const start = child.position?.start.offset ?? 0
          // Nothing but joined lines lies between.
          expect(source.slice(end, start)).toMatch(/^[\s>]*$/)
          end = child.position?.end.offset ?? 0
          if (child.type !== 'sentence') continue
          expect(bare(plain(source.slice(start, end)))).toBe(bare(toString(child)))
        }
        expect(source.slice(end).trim()).toBe('')
        expect(bare(toString(paragraph))).toBe(bare(plain(source)))
      }),
      { numRuns: 300 },
    )
  })
})

/** What a piece of the source says, without the marks that it is written with. */
function plain(source: string): string {
  return source
    .replace(/\[a\. B\]\([^)]*\)/g, 'a. B')
    .replace(/\n(?:[ >-]|1\. )*/g, '\n')
    .replace(/^(?:- |1\. |> )+/, '')
    .replace(/&amp;/g, '\u0001')
    .replace(/&#x4E2D;/g, '中')
    .replace(/\\([*\\])/g, (_, character: string) => (character === '*' ? '\u0002' : '\u0003'))
    .replace(/[*`]/g, '')
    .replace(/\u0001/g, '&')
    .replace(/\u0002/g, '*')
    .replace(/\u0003/g, '\\')
}

/** Without white space, which joining changes, and marks, which may stay literal. */
function bare(text: string): string {
  return text.replace(/[\s*`]/g, '')
}
