import { describe, expect, it } from 'vitest'
import { all, parse, said } from './parse.ts'

describe('dollars', () => {
  it.each([
    ['It costs $5 and then $10 more.', []],
    ['From US$3 million to US$4 million.', []],
    ['**$5** and **$10**', []],
    ['The price is $5, formula $y^2$ holds.', ['y^2']],
    ['Let $x$ and $y_1 + 2$ be, then $$z$$ 5.', ['x', 'y_1 + 2', 'z']],
    ['价格$5，公式$x$。', ['x']],
    ['A lone $ sign and `$a$`.', []],
  ])('%s', async (article, formulas) => {
    const { tree } = await parse(article)
    expect(all(tree, 'inlineMath').map((node) => node.value)).toEqual(formulas)
  })

  it('leaves emphasis around prices alone', async () => {
    const { tree } = await parse('It costs **$5** and **$10**.')
    expect(all(tree, 'strong')).toHaveLength(2)
    expect(await said('It costs **$5** and **$10**.')).toEqual(['It costs $5 and $10.'])
  })
})
