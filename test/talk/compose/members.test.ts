import { describe, expect, it } from 'vitest'
import { phraseText } from '../../../src/talk/phrase.ts'
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

describe('members that are a word alone', () => {
  it('are explained by the first sentence that is short enough', async () => {
    const { slides } = await plan(
      '# 申请书\n\n## 内容\n\n我们做三件事。\n\n首先是实测。选取六十处湿地，连续观测三个夏季的气温。\n\n其次是机理。降温来自蒸发、遮荫和通风。\n\n最后是阈值。如果降温效应随面积减小而平缓下降，那么多建几处小的与建一处大的效果相当；如果存在一个阈值，低于阈值就几乎没有作用，规划时就必须避开。阈值可能在八百平方米左右。\n',
    )
    const points = slides.at(-1)?.children.flatMap((child) => (child.type === 'points' ? child.children : []))
    expect(points?.map((point) => [phraseText(point), ...(point.points ?? []).map(phraseText)])).toEqual([
      ['实测', '选取六十处湿地，连续观测三个夏季的气温'],
      ['机理', '降温来自蒸发、遮荫和通风'],
      ['阈值', '阈值可能在八百平方米左右'],
    ])
  })
})

describe('members that a title announces', () => {
  it('are all told, where their paragraph has more sentences than members', async () => {
    const { slides } = await plan(
      '# Course\n\n## Grades\n\nYour grade has three parts. The exercise in week five counts for a quarter of it. It is short, and it shows how the paper will go. The paper of ten pages is due on the last Friday of term. Talking in class is the rest.\n',
    )
    const slide = slides.at(-1)
    expect(titles(slides).at(-1)).toBe('Your grade has three parts')
    expect(slide && pointsOn(slide)).toHaveLength(3)
  })
})

describe('cases of one claim', () => {
  it('are told, though their sentence is long', async () => {
    const cases =
      'Go to hospital if you vomit blood, if your stools are black, if a nosebleed lasts for more than ten minutes, or if you have a sudden severe headache'
    const { slides } = await plan(
      `# Tablets\n\n## When to get help\n\nCall an ambulance if you hit your head hard, even if you feel well. ${cases}.\n\nTell your doctor within a day if you see large bruises that you cannot explain, if your gums bleed, or if you feel faint.\n`,
    )
    expect(slides.flatMap(pointsOn)).toContain(cases)
    expect(slides.flatMap(pointsOn).filter((point) => /^(?:Call|Tell)/u.test(point))).toHaveLength(2)
  })
})

describe('members told in sections of their own', () => {
  const told = (third: string) =>
    `## The slow query\n\nThe query took nine seconds on Monday. Nobody knew why it did.\n\nThere were three things to try.\n\n## An index\n\nFirst, we made an index on the date. It helped a little.\n\n## A cache\n\nSecond, we kept the answers in memory. They grew old within an hour.\n\n## A smaller table\n\n${third} The rest went to an archive.\n\n## What it cost\n\nThe work took four days of two people.`

  it('are named under what announces them', async () => {
    const { slides } = await plan(told('Third, we moved the old rows to another table.'))
    const slide = slides.find(
      (one) => one.title && phraseText(one.title) === 'There were three things to try',
    )
    expect(slide && pointsOn(slide)).toEqual(['An index', 'A cache', 'A smaller table'])
  })

  it('are not where fewer sections count themselves', async () => {
    const { slides } = await plan(told('We moved the old rows to another table.'))
    expect(slides.flatMap(pointsOn)).not.toContain('A smaller table')
  })
})
