import type { AlignType, Table } from 'mdast'
import { expect, test } from 'vitest'
import { markedLines } from '../../src/deck/code.ts'
import { numericColumns } from '../../src/deck/table.ts'
import { slide, text } from './fixture.ts'
import { all, className, found, sectionOf, sectionsOf, tag, texts } from './html.ts'

const table = (align: AlignType[], ...rows: string[][]): Table => ({
  type: 'table',
  align,
  children: rows.map((cells) => ({
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: [text(cell)] })),
  })),
})

test('columns of numbers are known by their cells', () => {
  const cells = [
    ['Name', 'Share', 'Time', 'Year', 'Free'],
    ['A', '92%', '0.5 ms', '2023', '3 of these words'],
    ['B', '≈ 1,000', '', '2019–2021', '4'],
  ]
  expect(numericColumns(table([], ...cells))).toEqual([false, true, true, true, false])
})

test('the author’s alignment is followed', () => {
  expect(numericColumns(table(['right', 'left', 'center'], ['a', 'b', 'c'], ['x', '1', '2']))).toEqual([
    true,
    false,
    false,
  ])
})

test('a table with uneven rows keeps its columns', async () => {
  const section = await sectionOf(slide('table', { title: 'T', children: [table([], ['a', 'b'], ['1'])] }))
  expect(all(section, tag('tr')).map((row) => row.children.length)).toEqual([2, 2])
  expect(texts(section, tag('th'))).toEqual(['a', 'b'])
})

test.each([
  ['{2,4-5}', [2, 4, 5]],
  ['js {1} title="x"', [1]],
  ['{3-1}', []],
  ['{1-99999999999}', Array.from({ length: 9999 }, (_, index) => index + 1)],
  [null, []],
])('%s marks lines', (meta, lines) => {
  expect([...markedLines(meta)]).toEqual(lines)
})

test('code has a line each, its marks, its first number and its width', async () => {
  const code = { type: 'code' as const, lang: 'py', meta: '{11} start=10', value: 'a\n\n  长b' }
  const section = await sectionOf(slide('code', { title: 'T', children: [code] }))
  const pre = found(section, tag('pre'))
  expect(pre.properties).toMatchObject({
    dataStart: '10',
    style: '--cols: 5; --lines: 3; counter-reset: line 9',
  })
  expect(texts(pre, tag('span'))).toEqual(['a', '', '  长b'])
  expect(texts(pre, className('hl'))).toEqual([''])
})

test('a formula that cannot be read is an error at its line, and its TeX stands in its place', async () => {
  const math = {
    type: 'math' as const,
    value: '\\bad',
    position: { start: { line: 7, column: 1 }, end: { line: 9, column: 3 } },
  }
  const { root, file } = await sectionsOf([slide('math', { title: 'T', children: [math] })])
  expect(file.messages.map(({ ruleId, line, fatal }) => [ruleId, line, fatal])).toEqual([
    ['math-syntax', 7, true],
  ])
  expect(texts(root, tag('code'))).toEqual(['\\bad'])
})
