import { toHtml } from 'hast-util-to-html'
import { toString } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import { shikiHighlight } from '../../../src/commands/outside/highlight.ts'

test('names the kinds of tokens, line by line, and changes no character', async () => {
  const code = 'const a = "x" // why\n\nreturn f(1)'
  const lines = await shikiHighlight()(code, 'ts')
  expect(lines?.map((line) => toString({ type: 'root', children: line })).join('\n')).toBe(code)
  const html = toHtml({ type: 'root', children: lines?.flat() ?? [] })
  for (const kind of ['keyword', 'string', 'comment', 'function', 'number'])
    expect(html).toContain(`class="tok-${kind}"`)
  expect(html).not.toContain('style=')
})

test('knows other names of a language, and says when it knows none', async () => {
  const highlight = shikiHighlight()
  expect(await highlight('x = 1', 'py')).toHaveLength(1)
  expect(await highlight('x = 1', 'Python')).toHaveLength(1)
  expect(await highlight('x', 'no-such-language')).toBeUndefined()
  expect(await highlight('x', 'constructor')).toBeUndefined()
})
