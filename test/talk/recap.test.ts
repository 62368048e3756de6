import { describe, expect, it } from 'vitest'
import { planFile, plan, pointsOn } from './plan.ts'

async function closing(source: string): Promise<string[]> {
  const { slides } = await plan(source)
  const last = slides.at(-1)
  expect(last?.layout).toBe('closing')
  return last ? pointsOn(last) : []
}

const middle =
  '## Wind\n\nThe wind came from the north all night. It broke two of the gates.\n\n## Water\n\nThe water rose by two metres in an hour. It carried the boats inland.\n\n'

describe('the closing of an article without a conclusion', () => {
  it('answers the question that the first section leaves open, and leaves out what set it up', async () => {
    const points = await closing(
      `## Boats\n\nThree boats lay in a field on Monday morning. The harbour was empty. Who had moved the boats?\n\n${middle}## Morning\n\nThe flood moved the boats over the gates that the wind had broken. The owners found them at noon.`,
    )
    expect(points).not.toContain('Three boats lay in a field on Monday morning')
    expect(points.at(-1)).toMatch(/^The flood moved the boats/)
  })

  it('the mystery does not end on how it began', async () => {
    const { slides } = await planFile('test/fixtures/kinds/mystery.md')
    const points = slides.slice(-1).flatMap(pointsOn)
    expect(points.join()).not.toContain('supply ship')
    expect(points).toContain('A second wave takes all')
  })

  it('no answer stands there without its question, and no step without the others', async () => {
    const points = await closing(
      `## Can buses do it?\n\nOften they can. A bus lane of two kilometres costs as much as one tram stop.\n\n${middle}## Upgrade\n\nFirst, run the script in the night. Then replace the style sheet of the site. Finally, remove the plug-ins.`,
    )
    expect(points).toContain('A bus lane of two kilometres costs as much as one tram stop')
    expect(points.join()).not.toMatch(/Often they can|style sheet|script/)
  })

  it('ends on the last sentence, where the article gave it a paragraph to itself', async () => {
    const points = await closing(
      `# Boats\n\n## Boats\n\nThree boats lay in a field on Monday morning. The harbour was empty.\n\n${middle}## Morning\n\nThe owners found the boats at noon. They carried them home.\n\nPerhaps the only thing that had changed was the height of the gates.`,
    )
    expect(points.at(-1)).toBe('Perhaps the only thing that had changed was the height of the gates')
  })

  it('says the heads of cards in one row, where they are claims', async () => {
    const points = await closing(
      `## Three things you will notice\n\n**Maps open faster.** On slow phones the time fell by half, which most people see at once. On fast machines it is small.\n\n**The download is smaller.** The core is 38 KB now. It was 112 KB before.\n\n**Keyboards work everywhere.** Every control can be reached. It can be left without a mouse.\n\n${middle}## Thunder\n\nThe thunder came from the south all day. It broke one of the roofs.\n`,
    )
    expect(points[0]).toBe('Maps open faster; The download is smaller; Keyboards work everywhere')
  })

  it('prefers what a section comes to over the time at which it begins', async () => {
    const points = await closing(
      `${middle}## Harbour\n\nIn 1956 the town built three gates for boats.\n\n> The gates held.\n\nGates of iron cost more than all of the boats in town.\n\n## Boats\n\nThe boats of the harbour were never insured. Their owners knew it.`,
    )
    expect(points).toContain('Gates of iron cost more than all of the boats in town')
    expect(points.join()).not.toContain('1956')
  })

  it('a story that ends a Chinese article concludes nothing; what the sections claim does', async () => {
    const points = await closing(
      '# 编程\n\n## 背景\n\n近两年来编程班多了三倍。学费也涨了。\n\n## 风\n\n编程班教的是语法。语法三个月就会忘掉。\n\n## 水\n\n孩子需要的是整块的时间。没有人打扰比教材重要。\n\n## 决定\n\n我们讨论了一晚上。最终决定：今年不报班，周末留给孩子自己。\n\n## 最后\n\n我的孩子今年十岁。我们在纸上画了半个小时的格子。',
    )
    expect(points).toContain('最终决定：今年不报班，周末留给孩子自己')
    expect(points.join()).not.toMatch(/十岁|画了|近两年|讨论了一晚上/u)
  })

  it('no question of a card stands there', async () => {
    const { slides } = await plan(
      `# 电池\n\n## 充电\n\n**可以在家里充吗？** 不可以，楼道里也不行。\n\n**一次要充多久？** 一般六个小时，冬天久一些。\n\n**可以充一整夜吗？** 尽量不要，充满就拔。\n\n${middle}## 火情\n\n先逃生，再报警。关上门，低姿离开。`,
    )
    expect(slides.slice(-1).flatMap(pointsOn).join()).not.toContain('？')
  })

  it('takes no member of sentences that open alike', async () => {
    const other = (name: string) =>
      `## ${name}\n\n${name}的关键是水位，不是水量。水位高了，根就透不过气。最后烂的是根，不是叶子。\n\n`
    const points = await closing(
      `# 养花\n\n## 看叶子\n\n如果叶子只是发软，那多半是缺水。如果叶子从尖上发黄，那多半是水多了。如果叶子一边焦一边绿，那是太阳晒的。\n\n${other('浇水')}${other('换盆')}${other('施肥')}`,
    )
    expect(points.length).toBeGreaterThan(1)
    expect(points.join()).not.toContain('如果')
  })

  it('prefers a claim to what a name did at a time', async () => {
    const said = await closing(
      '# Bridges\n\n## Tay\n\nThe Tay Bridge was opened in 1878 by the queen. Weak castings fail in any strong wind.\n\n## Silver\n\nThe Silver Bridge was opened in 1928 by the mayor. Bars that nobody can see are not inspected.\n\n## Wind\n\nSteady wind can twist a slender deck. Engineers call it flutter.\n\n## Law\n\nEvery bridge has to be inspected. Inspectors look for cracks.\n',
    )
    expect(said.join(' ')).not.toMatch(/1878|1928/)
  })

  it('ends on claims, where there are some, and not on what its hearers are told to do', async () => {
    const points = await closing(
      '## Wind\n\nThe wind comes from the north all night. Watch the gates of the harbour from the second pier.\n\n## Elephant\n\nStart with the elephant by the window of the second room. Walk to the left from there.\n\n## Water\n\nThe water rises by two metres in an hour. Boats drift inland.\n\n## Boats\n\nBoats need a second anchor in winter. Nets need none.',
    )
    expect(points.join()).not.toContain('Start with')
    expect(points.length).toBeGreaterThan(1)
  })

  it('prefers what a Chinese section says of the matter to the fact that it opens with, and quotes no belief', async () => {
    const points = await closing(
      '# 血压\n\n## 高低\n\n诊室的墙边放着一台血压计。真正有用的往往是在家里量的那一次。\n\n## 误会\n\n“血压正常了就可以停药。”血压正常是药起了作用。停药以后血压回升，不是因为药有依赖，而是因为病还在。\n\n## 量法\n\n手腕式的血压计卖得很多。上臂式的血压计应该每家都有一台。\n\n## 记录\n\n门诊每天来七十个人。带着记录本来的病人，看一次病比别人更有用。\n',
    )
    expect(points).toContain('真正有用的往往是在家里量的那一次')
    expect(points).toContain('停药以后血压回升，不是因为药有依赖，而是因为病还在')
    expect(points.join()).not.toMatch(/“血压正常/u)
  })

  it('an article without headings ends on what it claims', async () => {
    const points = await closing(
      [
        '父亲修了一辈子钟表。他的铺子在老汽车站对面。桌上只有一盏灯。',
        '所谓走过的时间，其实就是零件之间的默契。一只表有一百多个零件。每个零件都在磨损。',
        '工厂喜欢能换的零件。没有能换的零件，就没有流水线。汽车和飞机都是这样来的。',
        '默契是越用越好的东西。菜刀和皮鞋也是越用越好。街上的菜刀铺都关了。',
        '真正的问题不是要不要换，而是愿意为哪些东西留下不换的权利。老太太来取丈夫的表。她听了很久。',
      ].join('\n\n'),
    )
    expect(points.length).toBeGreaterThan(1)
    expect(points.join()).toMatch(/真正的问题|默契|没有能换的零件/u)
    expect(points.join()).not.toMatch(/铺子|老太太/u)
  })

  it('says members that count in one row, where they are short', async () => {
    const points = await closing(
      `# 失败\n\n## 用处\n\n失败有什么用？我想说三点。\n\n第一，失败让人知道边界。实验室里都懂。\n\n第二，失败让人学会求助。求助不丢脸。\n\n第三，失败让人宽厚。摔过跤的人会伸手。\n\n${middle}## 选择\n\n没有人应该追求失败。第一份工作不是用来干一辈子的。\n`,
    )
    expect(points[0]).toBe('失败让人知道边界；失败让人学会求助；失败让人宽厚')
  })
})
