import { describe, expect, it } from 'vitest'
import { alignText, pointsOf, slicePosition, textPositions } from '../../src/article/position.ts'

const node = (value: string, source: string) => {
  const toPoint = pointsOf(source)
  return { value, position: { start: toPoint(0), end: toPoint(source.length) } }
}

describe('textPositions', () => {
  it.each([
    ['abc', 'abc', [0, 1, 2]],
    ['a*b', 'a\\*b', [0, 1, 3]],
    ['a\\b', 'a\\b', [0, 1, 2]],
    ['&<', '&amp;&lt;', [0, 5]],
    ['≂̸x', '&NotEqualTilde;x', [0, 0, 15]],
    ['a\nb', 'a  \n> b', [0, 1, 6]],
    ['a b', 'a\r\n  b', [0, 1, 5]],
    ['中文', '中\n> > 文', [0, 6]],
    ['a\n> b', 'a\n    > b', [0, 1, 6, 7, 8]],
    ['a\n> b', 'a\n> &gt; b', [0, 1, 4, 8, 9]],
    ['😀b', '😀b', [0, 1, 2]],
    ['changed', 'other', [0, 1, 2, 3, 4, 5, 5]],
  ])('%j in %j', (value, source, expected) => {
    expect(textPositions(node(value, source), source)).toEqual(expected)
  })
})

describe('slicePosition', () => {
  it('gives line, column and offset, without what joins the lines', () => {
    const source = '中。\n> 文'
    const text = node('中。文', source)
    const toPoint = pointsOf(source)
    expect(slicePosition(alignText(text, source), 0, 2, toPoint)).toEqual({
      start: { line: 1, column: 1, offset: 0 },
      end: { line: 1, column: 3, offset: 2 },
    })
    expect(slicePosition(alignText(text, source), 2, 3, toPoint).start).toEqual({
      line: 2,
      column: 3,
      offset: 5,
    })
  })
})
