import { describe, expect, it } from 'vitest'
import { all, parse, problems } from './parse.ts'

describe('the article stage', () => {
  it.each(['', ' \n\n', '---\ntitle: A\n---\n', '<!-- just a comment -->', '[a]: b'])(
    'reports %j as empty',
    async (article) => {
      expect(problems(await parse(article))).toEqual(['1:1 article-empty'])
    },
  )

  it.each([
    ['> ', 3000],
    ['- ', 300],
    ['<div>', 3000],
  ])('reports what is nested too deeply: %s', async (opening, levels) => {
    const parsed = await parse(`${opening.repeat(levels)}Text.`)
    expect(problems(parsed).filter((problem) => problem.endsWith(' nesting-depth'))).toHaveLength(1)
  })

  it('reads the same from CRLF and with a byte order mark', async () => {
    const article = '---\ntitle: A\n---\n\n# H\n\nOne\ntwo. Three.\n\n- 一。\n  二。\n'
    const shape = async (text: string) => {
      const { tree, file } = await parse(text)
      const sentences = all(tree, 'sentence').map(({ position }) => [
        position?.start.line,
        position?.start.column,
      ])
      return [sentences, file.data.article?.settings]
    }
    const expected = await shape(article)
    expect(await shape(article.replaceAll('\n', '\r\n'))).toEqual(expected)
    expect(await shape(`\uFEFF${article}`)).toEqual(expected)
  })
})
