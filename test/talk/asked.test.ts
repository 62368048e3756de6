import { describe, expect, it } from 'vitest'
import { plan, pointsOn, slideOf, titles } from './plan.ts'

describe('questions', () => {
  it('of a list are its items, with their marks', async () => {
    const slide = await slideOf(
      'points',
      '# 课\n\n## 课堂练习\n\n1. 咖啡豆减产，茶叶的价格会怎么变化？请画图说明，并写出理由。\n2. 谁来承担这笔税？为什么？\n',
    )
    expect(pointsOn(slide)).toEqual(['咖啡豆减产，茶叶的价格会怎么变化？', '谁来承担这笔税？'])
  })

  it('that have a paragraph each title a slide each, above their answers', async () => {
    const { slides } = await plan(
      '# 单摆\n\n## 思考题\n\n（1）为什么要从最低点开始计时？\n\n摆球在最低点的速度最大，计时的误差最小。\n\n（2）到了月球上，周期会怎样变化？\n\n月球的重力只有地球的六分之一，周期变为原来的2.45倍。\n',
    )
    const told = slides.map((slide, index) => [titles(slides)[index], ...pointsOn(slide)])
    expect(told).toContainEqual(['为什么要从最低点开始计时？', '摆球在最低点的速度最大，计时的误差最小'])
    expect(told.find(([title]) => title?.startsWith('到了月球上'))?.join()).toMatch(/六分之一/u)
  })

  it('at the end of a paragraph stand above the next one, which answers', async () => {
    const { slides } = await plan(
      '# 树\n\n## 树的年纪\n\n小区里有四十二棵香樟，最老的栽于一九八六年。物业打算移走其中九棵。移走之后它们还能活吗？\n\n邻近小区移栽的十一棵，只活了四棵。死掉的都是胸径超过三十厘米的大树。\n',
    )
    const told = slides.map((slide, index) => [titles(slides)[index], ...pointsOn(slide)])
    expect(told.find(([title]) => title === '移走之后它们还能活吗？')?.join()).toMatch(/只活了四棵/u)
  })

  it('that a paragraph ends on stand above their answers, or are only spoken', async () => {
    const before =
      'Two boats left the island in December. The lamp burned over the sea all night. The log was read only in spring. Why did three careful men leave the light?'
    const after =
      'A wave had taken the crane. The rules made the keepers pay for ropes. They went down to the landing. The next wave was higher than any before.'
    const { slides } = await plan(`# The lamp\n\n## The island\n\n${before}\n\n${after}\n`)
    const asking = slides.filter((slide) => titles([slide])[0]?.endsWith('?'))
    const answered = asking.every((slide) => pointsOn(slide).some((point) => after.includes(point)))
    expect(answered).toBe(true)
    const { slides: last } = await plan(`# The lamp\n\n## The island\n\n${before}\n`)
    expect(titles(last)).toContain('Why did three careful men leave the light?')
  })

  it('that somebody in the story asks title nothing', async () => {
    const { slides } = await plan(
      '# 钟表\n\n## 入行\n\n我父亲在钟表厂上班，厂里招学徒，我就去了。师傅说，镊子都磨不好，还想拆机芯？头一年不让碰表，天天磨镊子。\n',
    )
    expect(titles(slides).join()).not.toMatch(/镊子/u)
  })
})

describe('what is announced', () => {
  it('is shown whole, where its paragraph has just as many sentences', async () => {
    const slide = await slideOf(
      'points',
      '# 单摆\n\n## 误差\n\n误差主要来自三个方面。摆线并非完全没有质量。空气阻力会使周期略微增大。摆角超过五度时公式不再成立。\n',
    )
    expect(pointsOn(slide)).toHaveLength(3)
  })

  it('by a sentence alone before its members is titled by that', async () => {
    const { slides } = await plan(
      '# 判决\n\n## 看法\n\n我们赞同判决的结论，但不赞同它的理由。\n\n其一，它把默认勾选一律排除在外，过于绝对。\n\n其二，它没有说明已经提供的服务怎么处理。\n',
    )
    expect(titles(slides)).toContain('我们赞同判决的结论，但不赞同它的理由')
  })

  it('in a conclusion is what it says', async () => {
    const { slides } = await plan(
      '# 供求\n\n## 需求\n\n价格上升，需求量减少。价格下降，需求量增加。\n\n## 本讲小结\n\n这一讲有两个要点：第一，需求是价格与数量之间的关系；第二，均衡价格由双方共同决定。下一讲我们讨论弹性。\n',
    )
    expect(slides.at(-1)?.layout).toBe('closing')
    expect(slides.slice(-1).flatMap(pointsOn)).toEqual([
      '需求是价格与数量之间的关系',
      '均衡价格由双方共同决定',
    ])
  })
})

describe('last words', () => {
  it('may speak of what the whole is about', async () => {
    const { slides } = await plan(
      '# 一次停电\n\n## 经过\n\n凌晨三点，主变压器跳闸。备用线路没有接上。\n\n## 小结\n\n这次事故并不是天气造成的。真正缺少的是演练。\n',
    )
    expect(slides.slice(-1).flatMap(pointsOn)).toContain('这次事故并不是天气造成的')
  })

  it('that open two paragraphs title a slide each', async () => {
    const { slides } = await plan(
      '# 押金\n\n## 提醒\n\n合同上写“押金不退”有用吗？没有用。这种条款免除了房东自己的责任。\n\n最后一个月不交房租，行不行？我不建议。从法律上讲欠租在先，房东反而可以主张违约金。\n',
    )
    expect(titles(slides)).toContain('最后一个月不交房租，行不行？')
  })

  it('several in a row title nothing', async () => {
    const { slides } = await plan(
      '# 零件\n\n## 默契\n\n这件事让我想到了很多别的东西。一个团队里走了一个人，为什么半年都缓不过来？一座房子换了窗户，为什么总是漏风？有些东西不在零件里，而在零件与零件之间。人们习惯把事物看成零件的总和。\n',
    )
    expect(titles(slides).join()).not.toContain('？')
  })
})
