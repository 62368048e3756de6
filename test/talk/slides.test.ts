import { describe, expect, it } from 'vitest'
import { phraseText } from '../../src/talk/phrase.ts'
import { plan, pointsOn, titles } from './plan.ts'

describe('what a slide holds', () => {
  it('a long sentence that says most comes before one that says little', async () => {
    const { slides } = await plan(
      '## 先说结论\n\n对于一个不到十人的团队来说，如果数据量在几十GB以内、写入并发不高、只部署在一台机器上，SQLite几乎总是更省心的选择。我们在过去两年里把三个产品分别跑在这两种数据库上。',
    )
    expect(slides.flatMap(pointsOn).join()).toContain('SQLite几乎总是更省心的选择')
  })

  it('a point of each paragraph, though they take a little more room', async () => {
    const { slides } = await plan(
      '## 为什么要做\n\n截至二〇二三年底，全市建成于二〇〇〇年以前的多层住宅共有一万三千余栋，其中没有电梯的占百分之九十六。住在四层以上的老人平均每周下楼的次数不到两次，有近三成的受访者表示曾经因为上下楼不便而推迟就医。\n\n加装电梯不仅关系到老年人的出行，也是盘活存量住房、减少大拆大建的重要手段。与拆除重建相比，加装一部电梯的费用不到同等面积新建住房的二十分之一。',
    )
    expect(slides.flatMap(pointsOn).join()).toMatch(/一万三千余栋.*盘活存量住房/u)
  })
})

describe('the main points at the end', () => {
  const section = (heading: string, text: string) => `## ${heading}\n\n${text}`
  const source = [
    section(
      'Cost',
      'The old machine ate three hundred euros a month. Nobody had looked at the bill for years.',
    ),
    section(
      'Reasons',
      'Three things slowed us down.\n\nFirst, the alert pointed at the symptom.\n\nSecond, the logs live in two different tools.\n\nThird, we trusted a coincidence.',
    ),
    section('Trust', 'Everybody can read the code of the machine. Few people have done so until now.'),
    section('Speed', 'Most queries take a blink of an eye. The slowest report takes a second and a half.'),
  ].join('\n\n')

  it('are claims: no announcement, and members of a count in one row', async () => {
    const { slides } = await plan(source)
    const last = slides.at(-1)
    expect(last?.layout).toBe('closing')
    expect(last && pointsOn(last)).toEqual([
      'The old machine ate three hundred euros a month',
      'The alert pointed at the symptom; The logs live in two different tools; We trusted a coincidence',
      'Everybody can read the code of the machine',
      'Most queries take a blink of an eye',
    ])
  })
})

describe('a heading that two slides would have', () => {
  it('stands over the one that has no claim of its own', async () => {
    const { slides } = await plan(
      '## 为什么要换\n\n我们原来用的是另一套系统。日志量不大的时候，每天几十个G，它跑得挺好的。后来业务涨得快，日志涨到了每天2TB。老板看账单的脸色越来越难看。\n\n首先是贵。存一天的日志要花三百块钱。\n\n其次是慢。查七天的错误要等一两分钟。\n\n最后是难。组里只有两个人，没有精力天天伺候它。',
    )
    const counted = slides.find((slide) => pointsOn(slide).some((point) => point.includes('贵')))
    expect(counted?.title && phraseText(counted.title)).toBe('为什么要换')
    expect(titles(slides).filter((title) => title.includes('('))).toEqual([])
  })

  it('is no title of members by what one of them says', async () => {
    const { slides } = await plan(
      '## Why\n\n- a\n- b\n\nFirst, the alert pointed at the symptom. Nobody looked further.\n\nSecond, the logs live in two tools. One was closed.',
    )
    expect(titles(slides)).toEqual(['article', 'Why', 'Why (2)'])
  })
})

describe('code', () => {
  it('is titled by the file that its first line names, where the heading is taken', async () => {
    const { slides } = await plan(
      '## Set up\n\n1. Make a key.\n2. Store the key.\n\n```sh\n# /etc/restic/env\nexport KEY=1\n```',
    )
    expect(titles(slides).slice(1)).toEqual(['Set up', '/etc/restic/env'])
  })

  it('is not titled by another comment; its first line is read out where no title is drawn', async () => {
    const { slides } = await plan(
      '## Set up\n\n1. Make a key.\n2. Store it.\n\n```sh\n# and/or more of it\nexport KEY=1\n```',
    )
    expect(titles(slides).slice(1)).toEqual(['Set up', 'export KEY=1'])
    expect(slides.at(-1)?.titleHidden).toBe(true)
  })
})
