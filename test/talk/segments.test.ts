import { describe, expect, it } from 'vitest'
import { topicShifts } from '../../src/talk/cohesion.ts'
import { phraseText } from '../../src/talk/phrase.ts'
import { plan, pointsOn, titles } from './plan.ts'

/** Paragraphs on a few subjects, each with words of its own. */
const subjects = {
  pump: [
    'The pump stands in the cellar of the mill. A pump of this size moves a bathtub of water every minute.',
    'Oil keeps the pump quiet. Without oil the pump of the mill shrieks like a train in the cellar.',
    'Every spring somebody cleans the filter of the pump. The filter of the cellar holds a kilo of mud.',
  ],
  bread: [
    'The baker needs flour and patience. Her flour comes from wheat that grows behind the church.',
    'Dough rests for a night in the baker’s cold room. The dough of wheat flour doubles by morning.',
    'On Sundays the baker sells bread from a window. Bread of old wheat flour keeps for a week.',
  ],
  choir: [
    'The choir meets on Mondays to sing. Eleven voices sing what nobody else in the valley would sing.',
    'A choir lives on its altos. Without altos the voices of the choir fall apart in a minute of singing.',
    'In May the choir sang in the town hall. People heard the voices of the altos in the street.',
  ],
}
const paragraphs = Object.values(subjects).flat()
const terms = (text: string) => text.toLowerCase().match(/\p{L}{4,}/gu) ?? []

describe('where a text turns', () => {
  it('is where its words change', () => {
    expect(topicShifts(paragraphs, terms)).toEqual([3, 6])
  })

  it('is nowhere in a short text, or one that goes on about one thing', () => {
    expect(topicShifts(paragraphs.slice(2, 5), terms)).toEqual([])
    expect(
      topicShifts(
        Array.from({ length: 9 }, () => 'The pump stands in the cellar.'),
        terms,
      ),
    ).toEqual([])
    expect(
      topicShifts(
        Array.from({ length: 9 }, () => ''),
        terms,
      ),
    ).toEqual([])
  })
})

describe('an article without headings', () => {
  it('has the sections that it falls into, and an agenda of their claims', async () => {
    const { slides } = await plan(paragraphs.join('\n\n'), { agenda: 'Overview' })
    const agenda = slides.find(({ layout }) => layout === 'agenda')
    const entries = agenda?.children.map((entry) => phraseText(entry)) ?? []
    expect(entries).toHaveLength(3)
    expect(titles(slides)).toEqual(expect.arrayContaining(entries))
  })

  it('says the sentence that titles it once', async () => {
    const own = await plan(
      '昨晚这场球赢得侥幸。\n\n上半场我们踢得一塌糊涂。右路几乎被打穿。\n\n转折点是换人。小李上来之后节奏变了。',
    )
    expect(titles(own.slides).filter((title) => title.startsWith('昨晚'))).toEqual(['昨晚这场球赢得侥幸'])
    expect(own.slides.flatMap(pointsOn).join()).not.toContain('昨晚')
    const inside = await plan(
      '雨停了三天，地里还是湿的。村里的人都在等一个晴天，好把稻子收回来。\n\n上半年种了两百亩。种子是借的。',
    )
    expect(titles(inside.slides).slice(1).join()).not.toContain('雨停了三天')
  })

  it('is divided where its author divided it', async () => {
    const { pump, bread, choir } = subjects
    const mixed = [[...pump, bread[0]], bread.slice(1), choir]
      .map((some) => some.join('\n\n'))
      .join('\n\n***\n\n')
    const { slides } = await plan(mixed)
    const ids = new Set(
      slides.map(({ id }) => id.replace(/\.\d+$/, '')).filter((id) => id.startsWith('opening')),
    )
    expect([...ids]).toEqual(['opening', 'opening-2', 'opening-3'])
  })

  it('that is short stays whole', async () => {
    const { slides } = await plan(paragraphs.slice(0, 6).join('\n\n'))
    expect(slides.every(({ id }) => !id.startsWith('opening-'))).toBe(true)
  })

  it('is not divided between the members of one list', async () => {
    const counted = ['First, ', 'Second, ', 'Third, '].map(
      (word, index) => word + (Object.values(subjects)[index]?.[0] ?? ''),
    )
    const { slides } = await plan(
      [...subjects.pump, 'There are three reasons for this.', ...counted, ...subjects.choir].join('\n\n'),
    )
    const listed = slides.filter(({ notes }) => /^(First|Second|Third),/u.test(phraseText(notes)))
    expect(new Set(slides.filter((s) => /Second, /u.test(phraseText(s.notes))).map(({ id }) => id))).toEqual(
      new Set(slides.filter((s) => /Third, /u.test(phraseText(s.notes))).map(({ id }) => id)),
    )
    expect(listed.length).toBeLessThan(2)
  })
})

it('greetings make no section of their own, and title no talk', async () => {
  const paragraphs = [
    '各位同学，各位家长：',
    '大家上午好！',
    '学校在河的北岸。河上有一座桥。',
    '桥是去年修好的。桥的两头种了树。',
    '失败往往比成功更有用。失败告诉人边界在哪里。',
    '实验失败的时候才有信息。成功的实验没有信息。',
    '毕业以后请常给父母打电话。电话里有声音。',
    '文字会骗人。声音不会骗人。',
    '第一份工作不是用来干一辈子的。工作是用来学习的。',
    '城里有很多工作。乡下也有很多工作。',
    '谢谢大家！',
  ]
  const { slides } = await plan(paragraphs.join('\n\n'))
  expect(titles(slides)[0]).toBe('学校在河的北岸')
  expect(slides.flatMap(pointsOn).join()).not.toMatch(/上午好|谢谢/u)
})
