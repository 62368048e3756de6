import { toString } from 'mdast-util-to-string'
import { describe, expect, it } from 'vitest'
import { all, parse } from './parse.ts'

async function strongIn(source: string): Promise<string[]> {
  const { tree } = await parse(source)
  return all(tree, 'strong').map((node) => toString(node))
}

describe('strong words beside marks of Chinese and Japanese', () => {
  it.each([
    ['**更少的请求。**首页从七个请求变成一个。', '更少的请求。'],
    ['他说**“够了”**就走了。', '“够了”'],
    ['**速度（很重要）**要先量。', '速度（很重要）'],
    ['**大切です。**次へ。', '大切です。'],
  ])('%s', async (source, strong) => {
    expect(await strongIn(source)).toEqual([strong])
  })

  it('stars that are signs stay', async () => {
    expect(await strongIn('面积是 3 ** 2 平方米。')).toEqual([])
  })
})
