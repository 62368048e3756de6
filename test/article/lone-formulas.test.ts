import { expect, it } from 'vitest'
import { all, parse, sourceOf } from './parse.ts'

it.each([
  ['$$x = y$$', 'x = y'],
  ['$$ x = y $$.', 'x = y'],
  ['$$x = y$$ ，', 'x = y'],
  ['$$\nx = y\n$$', 'x = y'],
  ['> - $$x = y$$', 'x = y'],
])('%j is in display', async (written, value) => {
  const { tree, source } = await parse(`A word.\n\n${written}\n\nMore.\n`)
  const [formula] = all(tree, 'math')
  expect(formula?.value).toBe(value)
  expect(formula && sourceOf(source, formula)).toMatch(/^\$\$\s?x = y\s?\$\$$/)
  expect(all(tree, 'inlineMath')).toEqual([])
})

it.each(['$x = y$', '$$x$$ and $$y$$', 'Here $$x = y$$', '$$x = y$$ holds.'])(
  '%j is in its line',
  async (written) => {
    const { tree } = await parse(`${written}\n`)
    expect(all(tree, 'math')).toEqual([])
    expect(all(tree, 'inlineMath').length).toBeGreaterThan(0)
  },
)
