import type { Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { describe, expect, it } from 'vitest'
import { VFile } from 'vfile'
import { parseArticle } from '../../src/article/index.ts'

async function headings(source: string): Promise<string[]> {
  const file = new VFile({ value: source, path: 'article.md' })
  const tree: Root = await parseArticle(file, {
    flags: {},
    outside: { read: () => Promise.reject(new Error('none')) },
  })
  return tree.children.flatMap((node) =>
    node.type === 'heading' ? [`${'#'.repeat(node.depth)} ${toString(node)}`] : [],
  )
}

const plan = `# 方案

一、目标

三年内完成改造。

（一）范围

全部老旧小区。

（二）期限

到明年年底。

**二、谁来决定**

由业主表决，三分之二同意。

三、附则

自印发之日起施行。
`

describe('lines that number themselves', () => {
  it('are headings, one below the heading that they stand under, and so are those under them', async () => {
    expect(await headings(plan)).toEqual([
      '# 方案',
      '## 一、目标',
      '### （一）范围',
      '### （二）期限',
      '## 二、谁来决定',
      '## 三、附则',
    ])
    expect(await headings(plan.replace('# 方案', '## 方案'))).toContain('### 三、附则')
  })

  it('are headings beside others with nothing under them yet', async () => {
    expect(await headings(plan.replace('由业主表决，三分之二同意。\n\n', ''))).toContain('## 二、谁来决定')
  })

  it.each([
    ['what has nothing under it is a member of a list', '一、热爱生活\n\n二、认真学习\n\n三、团结同学\n'],
    ['sentences are none', '一、先听。\n\n好。\n\n二、再问。\n\n好。\n\n三、后说。\n\n好。\n'],
    ['two are too few', '一、背景\n\n有一座桥。\n\n二、结果\n\n桥修好了。\n'],
    ['one of them is the first', '二、背景\n\n有桥。\n\n三、方法\n\n修桥。\n\n四、结果\n\n修好了。\n'],
  ])('%s', async (_, source) => {
    expect(await headings(source)).toEqual([])
  })
})
