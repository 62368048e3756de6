import { describe, expect, it } from 'vitest'
import { phraseText } from '../../../src/talk/phrase.ts'
import type { Slide } from '../../../src/talk/nodes.ts'
import { plan } from '../plan.ts'

async function shown(prose: string): Promise<Slide[]> {
  const { slides } = await plan(`# 报告\n\n## 情况\n\n${prose}`)
  return slides
}

/** Heads with what stands under them. */
function columns({ children }: Slide): [string, string[]][] {
  return children.flatMap((child): [string, string[]][] =>
    child.type === 'column' && child.head ? [[phraseText(child.head), child.children.map(phraseText)]] : [],
  )
}

describe('members of one sort', () => {
  it('stand side by side where two paragraphs open with them', async () => {
    const slides = await shown(
      'B端和C端的需求完全不同。\n\nB端要的是稳定。系统停一小时，仓库就停一天。\n\nC端看重体验。页面慢两秒，就有一半的人离开。',
    )
    const slide = slides.find(({ layout }) => layout === 'compare')
    expect(slide?.title && phraseText(slide.title)).toBe('B端和C端的需求完全不同')
    expect(slide && columns(slide)).toEqual([
      ['B端', ['要的是稳定', '系统停一小时，仓库就停一天']],
      ['C端', ['看重体验', '页面慢两秒，就有一半的人离开']],
    ])
  })

  it('are cards where there are more, in one paragraph too', async () => {
    const slides = await shown(
      '自行车棚方案面积最大，但没有燃气管道。活动室方案可以立即使用。沿街商铺方案租金太高。',
    )
    expect(slides.filter(({ layout }) => layout === 'cards').flatMap(columns)).toEqual([
      ['自行车棚方案', ['面积最大，但没有燃气管道']],
      ['活动室方案', ['可以立即使用']],
      ['沿街商铺方案', ['租金太高']],
    ])
  })

  it('are told in traditional characters and by words that name sides', async () => {
    const three = await shown('嵌入式最麻煩。要改櫃子。\n\n獨立式只要靠近水槽。\n\n檯面式有兩種。')
    expect(three.flatMap(columns).map(([head]) => head)).toEqual(['嵌入式', '獨立式', '檯面式'])
    const two = await shown('好处是速度快了一倍。\n\n坏处是每个月多花三百元。')
    expect(two.flatMap(columns)).toEqual([
      ['好处', ['速度快了一倍']],
      ['坏处', ['每个月多花三百元']],
    ])
  })

  it('keep what limits them', async () => {
    const slides = await shown(
      '嵌入式一次用水十升。一年省下五百元。\n\n台面式一次只用六升水。但是容量小，一天要开两次。',
    )
    expect(slides.flatMap(columns).at(-1)?.[1]).toEqual(['一次只用六升水', '容量小，一天要开两次'])
  })

  it.each([
    ['two things that are not of one sort', 'B端要的是稳定。系统不能停。\n\n嵌入式最麻烦。要改柜子。'],
    ['the same thing twice', 'B端要的是稳定。系统不能停。\n\nB端还要安全。数据不能丢。'],
    ['two that are named together', '嵌入式和独立式都要接水管。安装要一天。\n\n台面式不用安装。插电就行。'],
    ['a time', '嵌入式的时候好些。要改柜子。\n\n台面式的时候差些。声音大。'],
  ])('are not %s', async (_what, prose) => {
    expect((await shown(prose)).flatMap(columns)).toEqual([])
  })
})
