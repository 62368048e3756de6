import { describe, expect, it } from 'vitest'
import { visit } from 'unist-util-visit'
import { phraseText } from '../../src/talk/phrase.ts'
import { plan, pointsOn, titles } from './plan.ts'

const article = (middle: string) => `# 雨水花园

## 优势

雨水花园削减洪峰。它让管道有时间慢慢排空。

${middle}

## 难处

落叶会堵住砂石层。三五年不清理，渗水速度可能只剩一半。
`

function notesText(slides: Awaited<ReturnType<typeof plan>>['slides']): string {
  const found: string[] = []
  for (const slide of slides)
    visit(slide.notes, 'sentence', (sentence) => void found.push(phraseText(sentence)))
  return found.join('\n')
}

describe('marks', () => {
  it('point: the author’s words stand for the sentence before it', async () => {
    const { slides, file } = await plan(article('种植费用不高，维护也不难。<!-- point: 便宜又省心 -->'))
    expect(slides.flatMap(pointsOn)).toContain('便宜又省心')
    expect(notesText(slides)).toContain('种植费用不高，维护也不难。')
    expect(file.messages).toEqual([])
  })

  it('point: between blocks it speaks for the paragraph above', async () => {
    const { slides } = await plan(article('种植费用不高，维护也不难。\n\n<!-- point: 便宜又省心 -->'))
    expect(slides.flatMap(pointsOn)).toContain('便宜又省心')
  })

  it('point: after a table it titles the slide', async () => {
    const { slides } = await plan(article('| a | b |\n|---|---|\n| 1 | 2 |\n\n<!-- point: 一比二 -->'))
    expect(slides.find((slide) => slide.layout === 'table')?.title).toMatchObject({
      author: true,
      children: [{ value: '一比二' }],
    })
  })

  it('point: with nothing before it is a warning at its line', async () => {
    const { file } = await plan('## 优势\n\n<!-- point: 便宜 -->\n\n雨水花园削减洪峰。')
    expect(file.messages.map(({ line, ruleId }) => ({ line, ruleId }))).toEqual([
      { line: 3, ruleId: 'mark-place' },
    ])
  })

  it('note: before the first paragraph is spoken before it', async () => {
    const { slides } = await plan(
      '# T\n\n## One\n\n<!-- note: Wait here. -->\n\nThe old machine ate money. It ran at night.\n\nThe new one sleeps, and costs little.\n',
    )
    expect(notesText(slides)).toMatch(/^Wait here\.[\s\S]*The old machine/u)
  })

  it('note: is spoken only', async () => {
    const { slides } = await plan(article('<!-- note: 这里停一停。 -->'))
    expect(notesText(slides)).toContain('这里停一停。')
    expect(slides.flatMap((slide) => [...pointsOn(slide), ...titles([slide])]).join()).not.toContain('停一停')
  })

  it('skip: leaves out what follows, up to the next heading', async () => {
    const { slides } = await plan(
      article('<!-- skip -->\n\n这一段不讲。\n\n| 也 | 不讲 |\n|---|---|\n| 1 | 2 |'),
    )
    const all = JSON.stringify(slides)
    expect(all).not.toContain('不讲')
    expect(all).toContain('落叶会堵住砂石层')
  })

  it('---: ends a slide', async () => {
    const joined = await plan(article('造价不高。'))
    const divided = await plan(article('---\n\n造价不高。'))
    expect(divided.slides.length).toBe(joined.slides.length + 1)
  })

  it('slide: starts a slide, with the title and the layout that it names', async () => {
    const { slides, file } = await plan(
      article('<!-- slide: layout=compare title="两种办法" -->\n\n管道快，但是贵。花园慢，但是便宜。'),
    )
    const slide = slides.find(({ layout }) => layout === 'compare')
    expect(slide && titles([slide])).toEqual(['两种办法'])
    expect(slide?.title?.author).toBe(true)
    expect(slide?.children.map(({ type }) => type)).toEqual(['column', 'column'])
    expect(file.messages).toEqual([])
  })

  it('slide: a layout that its content cannot fill is a warning, and the planner’s choice stands', async () => {
    const { slides, file } = await plan(article('<!-- slide: layout=table -->\n\n造价不高，社区就能养护。'))
    expect(file.messages.map(({ line, ruleId }) => ({ line, ruleId }))).toEqual([
      { line: 7, ruleId: 'mark-place' },
    ])
    expect(slides.flatMap(pointsOn)).toContain('造价不高，社区就能养护')
  })

  it('slide: a layout has no say where slides are explicit, and is a warning', async () => {
    const { file } = await plan(
      '---\nslides: explicit\n---\n\n## A\n\n<!-- slide: layout=compare -->\n\nA paragraph.',
    )
    expect(file.messages.map(({ line, ruleId }) => ({ line, ruleId }))).toEqual([
      { line: 7, ruleId: 'mark-place' },
    ])
  })

  it('strong: makes a point of its sentence', async () => {
    const sentences =
      '它在第一年种下。它在第二年长高。**它在第三年开花**。它在第四年结果。它在第五年凋谢。它在第六年重来。'
    const { slides } = await plan(article(sentences))
    expect(slides.flatMap(pointsOn).join()).toContain('第三年开花')
  })

  it('strong: makes a point of a sentence that is strong as a whole, whatever it leans on', async () => {
    const { slides } = await plan(
      '## After\n\n**Do not run two of them at once, since both write to one file.**\n\nThe rest is done by itself. The log tells what was done. The disks spin up slowly in this house.',
    )
    expect([...titles(slides), ...slides.flatMap(pointsOn)].join('\n')).toContain('Do not run two of them')
  })

  it('an override outlives an edit elsewhere', async () => {
    const marked = '种植费用不高，维护也不难。<!-- point: 便宜又省心 -->'
    const { slides } = await plan(
      article(marked).replace('落叶会堵住砂石层。', '落叶和泥沙都会堵住砂石层，所以要年年清理。'),
    )
    expect(slides.flatMap(pointsOn)).toContain('便宜又省心')
  })
})
