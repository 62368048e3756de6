import { describe, expect, it } from 'vitest'
import { plan, pointsOn, slideOf, titles } from '../plan.ts'

describe('lists', () => {
  it('an item keeps what follows the case that it speaks of', async () => {
    const slide = await slideOf(
      'points',
      '## Which one\n\n- Your boiler is less than ten years old and works: keep it, and use the time to change the radiators.\n- Your boiler is old, and the test at 55 °C succeeds: take the heat pump.\n- You will sell the house within three years: ask the estate agent, not the engineer.',
    )
    expect(pointsOn(slide)).toEqual([
      'Your boiler is less than ten years old and works: keep it, and use the time to change the radiators',
      'Your boiler is old, and the test at 55 °C succeeds: take the heat pump',
      'You will sell the house within three years: ask the estate agent, not the engineer',
    ])
  })

  it('five items of a line or two share a slide', async () => {
    const items = [
      'Shows the plan first; nothing is renamed without a yes',
      'Refuses to overwrite, unless you say so',
      'Writes a journal, so that undo takes back the last run',
      'Handles chains and swaps of names in one folder',
      'Works on three systems, but not on file systems without atomic rename',
    ]
    const { slides } = await plan(`## Features\n\n${items.map((item) => `- ${item}`).join('\n')}`)
    expect(titles(slides)).toEqual(['article', 'Features'])
  })
})

describe('members that count themselves', () => {
  it.each([
    [
      'en',
      '## Why\n\nThere are three causes, and none of them is a person.\n\nFirst, the certificate was made by hand. It was moved.\n\nSecond, our alarms watch machines and not people. We measure disks.\n\nThird, the rights were too narrow. One person held them.',
      'There are three causes, and none of them is a person',
    ],
    [
      'zh',
      '## 原因\n\n原因有三个，缺少任何一个，事故都不会发生。\n\n一是写入顺序有错。订单先写缓存。\n\n二是接管的配置有错。机器默认不持久化。\n\n三是监控有漏洞。没有人核对订单数。',
      '原因有三个，缺少任何一个，事故都不会发生',
    ],
  ])('stand under what names their number (%s)', async (lang, source, title) => {
    const { slides } = await plan(source, { lang })
    expect(titles(slides)).toEqual(['article', title])
    expect(slides.at(-1)?.children).toHaveLength(1)
  })
})
