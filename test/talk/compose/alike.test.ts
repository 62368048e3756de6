import { describe, expect, it } from 'vitest'
import { phraseText } from '../../../src/talk/phrase.ts'
import type { Slide } from '../../../src/talk/nodes.ts'
import { plan } from '../plan.ts'

async function shown(prose: string): Promise<Slide[]> {
  const { slides } = await plan(`# 手册\n\n## 做法\n\n${prose}`)
  return slides.filter(({ layout }) => layout !== 'title')
}

/** The title, and the points. */
function told({ title, children }: Slide): [string | undefined, string[]] {
  const points = children.flatMap((child) => (child.type === 'points' ? child.children.map(phraseText) : []))
  return [title && phraseText(title), points]
}

const signs =
  '如果叶子只是发软，那多半是缺水。如果叶子从尖上开始发黄，那多半是水多了。如果叶子一边焦一边绿，那是太阳晒的，挪到窗帘后面就好。'

describe('sentences that open alike', () => {
  it('are all points, and none of them is their title', async () => {
    expect((await shown(signs)).map(told)).toEqual([
      [
        '做法',
        [
          '如果叶子只是发软，那多半是缺水',
          '如果叶子从尖上开始发黄，那多半是水多了',
          '如果叶子一边焦一边绿，那是太阳晒的，挪到窗帘后面就好',
        ],
      ],
    ])
  })

  it('stand under the one sentence that leads to them', async () => {
    const [slide] = await shown(`判断缺水还是水多，看叶子就够了。\n\n${signs}`)
    expect(slide && told(slide)[0]).toBe('判断缺水还是水多，看叶子就够了')
    expect(slide && told(slide)[1]).toHaveLength(3)
  })

  it('may have others between them', async () => {
    const [slide] = await shown(
      '别急着换盆。刚买回来的花要先缓一缓。别一次浇透，根会烂。也别马上施肥，新根受不了。',
    )
    expect(slide && told(slide)[1]).toEqual(['别急着换盆', '别一次浇透，根会烂', '也别马上施肥，新根受不了'])
  })

  it('are no row where they are two, or few among many', async () => {
    const [slide] = await shown(
      '如果下雨，比赛改在室内。如果断电，比赛顺延。场地由学校提供。裁判由协会派出。门票一律免费。',
    )
    expect(slide && told(slide)[1].length).toBeLessThan(5)
  })
})

describe('what is said before and against each other', () => {
  it('is side by side where one sentence tells who holds what', async () => {
    const slides = await shown(
      '要不要拆掉老站台，争了十年。支持拆的人说，站台太窄，早晚高峰挤不下；反对的人说，站台是全城唯一的木结构，拆了就没有了。',
    )
    const slide = slides.find(({ layout }) => layout === 'compare')
    const heads = slide?.children.flatMap((child) =>
      child.type === 'column' && child.head ? [phraseText(child.head)] : [],
    )
    expect(heads).toEqual(['支持拆的人', '反对的人'])
  })

  it('is a row of stages where days are told in one paragraph', async () => {
    const slides = await shown('5月6日 9:10 接到报修。5月6日 11:00 定位到阀门。5月7日 恢复供水。')
    const stages = slides
      .find(({ layout }) => layout === 'timeline')
      ?.children.flatMap((child) =>
        child.type === 'column' && child.head
          ? [[phraseText(child.head), ...child.children.map(phraseText)]]
          : [],
      )
    expect(stages).toEqual([
      ['5月6日 9:10', '接到报修'],
      ['5月6日 11:00', '定位到阀门'],
      ['5月7日', '恢复供水'],
    ])
  })

  it('keeps its steps beside a paragraph that has no point', async () => {
    const slides = await shown(
      '修伞的做法不复杂：先把断骨拆下，磨平毛刺；再用铜丝绑住接头，绑五圈；然后把伞面缝回去，一针一针对齐；最后撑开晾一夜，第二天再试。\n\n俗话说“小洞不补，大洞吃苦”。',
    )
    expect(slides.map(({ layout }) => layout)).toEqual(['steps'])
  })

  it('is no title where others believed it', async () => {
    const { slides } = await plan(
      '# 市场\n\n## 买什么\n\n很多人以为夜里卖得最好的是啤酒。事实上，啤酒只排第三，第一名是盐。三点以后，买菜的人多起来。四点以后，鱼摊前排起了队。',
    )
    expect(slides.map(({ title }) => title && phraseText(title))).not.toContain(
      '很多人以为夜里卖得最好的是啤酒',
    )
  })

  it('defines a term that stands at its end', async () => {
    const { slides } = await plan(
      '# 力\n\n## 什么是浮力\n\n浸在液体里的物体，受到液体向上托的力，叫作浮力。它的方向总是竖直向上。它的大小等于排开的液体的重量。',
    )
    const slide = slides.find(({ layout }) => layout === 'definition')
    expect(slide?.title && phraseText(slide.title)).toBe('浮力')
  })

  it('has the clause that says how many as title, where the lead is long', async () => {
    const slides = await shown(
      '受影响的是去年出厂的全部型号，但只有同时满足下面两个条件才会漏水：一是水压高于六公斤，二是垫圈没有换过。',
    )
    expect(slides[0]?.title && phraseText(slides[0].title)).toBe('只有同时满足下面两个条件才会漏水')
  })

  it('tells all that one paragraph counts, though a later one comes back to a member', async () => {
    const slides = await shown(
      '反对的意见主要有三种。第一种担心堵车。第二种担心安全。第三种是舍不得栗子摊。\n\n前两种可以用数字来回答。早高峰每辆车多等二十六秒。\n\n第三种没有办法用数字回答。',
    )
    const [first] = slides
    expect(first && told(first)).toEqual([
      '反对的意见主要有三种',
      ['第一种担心堵车', '第二种担心安全', '第三种是舍不得栗子摊'],
    ])
  })

  it('has what the slide before announces at its end as title, where it counts', async () => {
    const slides = await shown(
      '设备这几年换新了，比县城的还好。药也够用，冰箱里有三个月的量。真正缺的是三样东西。\n\n一是缺护士。编制两位，从来没有满过。二是缺会说方言的人。老人说痛，有七种说法。三是缺同行。一个人看久了，会越来越相信自己。',
    )
    const titles = slides.map((slide) => told(slide)[0])
    expect(titles.at(-1)).toBe('真正缺的是三样东西')
  })
})
