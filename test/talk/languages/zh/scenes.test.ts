import { describe, expect, it } from 'vitest'
import { chinese } from '../../../../src/talk/languages/zh/index.ts'

describe('a Chinese sentence', () => {
  it.each([
    '以前搜索是逐条扫描，笔记超过五千条就明显卡顿。',
    '1972年，县里修了第一座水库。',
    '我的孩子今年十岁，没有上编程班。',
    '我们在纸上画了半个小时的格子。',
    '共有三家单位提交方案。',
    '有居民担心，运营方签约之后会降低标准。',
    '第七次做好的那天，我给妈妈送去了一碗。',
    '沈师傅，您放心。',
    '當時沒有人相信這件事。',
    '有一个例外，数据组的表不动。',
    '另一个坑是时区。',
    '请大家回家称一称自己的书包。',
    '头一个星期，他每天都准时到。',
    '馆里讨论过要不要把锁换掉。',
    '船为什么停在那里，我们不知道。',
  ])('tells how things stood, or a moment: %s', (text) => {
    expect(chinese.read(text).sets).toBe(true)
  })

  it.each([
    '与其问要不要学编程，不如问孩子有没有时间。',
    '过去的经验不能照搬。',
    '我们发现了三个问题，都出在缓存上。',
    '真正的差别在喷臂。',
    '我们知道水是从哪里来的。',
    '星期一的班车最挤。',
    '保育不是把人赶走。',
  ])('claims: %s', (text) => {
    expect(chinese.read(text).sets).toBe(false)
  })
})

describe('a Chinese sentence of a story', () => {
  it.each([
    '父亲六十岁那年关了铺子。',
    '我先怀疑的是垃圾回收。',
    '然后怀疑数据库。',
    '二十六年前，我和你们一样坐在下面。',
    '我们在黑板上写了三个词。',
    '我一下子答不上来。',
    '“能不能保证不再发生？”我说：“我先看看。”',
    '我先怀疑的是垃圾回收，所以第一反应就是看日志。',
  ])('tells what somebody did: %s', (text) => {
    expect(chinese.read(text).stance.tells).toBe(true)
  })

  it.each([
    '我们试过三种库，最快也要三个小时。',
    '我们发现了问题的根子。',
    '我们最后选了缓存。',
    '父亲认为表走过的时间不能丢了。',
    '老师傅的手艺值得学。',
    '他们了解自己的产品。',
    '我想了很久，决定不讲成功，讲一讲失败。',
    '作者写道：“慢的伤害没有镜头。”',
  ])('tells more than that: %s', (text) => {
    expect(chinese.read(text).stance.tells).toBe(false)
  })

  it.each([
    '治高血压不是为了让数字好看，而是为了十年以后的你。',
    '真正有用的往往只有五句话。',
    '越用越好的东西越来越少。',
    '一个内行比十个外行更有用。',
    '没有可替换性，就没有流水线。',
  ])('says how things are: %s', (text) => {
    expect(chinese.read(text).stance.claims).toBeGreaterThan(0)
  })

  it.each(['村境地势西高东低。', '我们的订单服务跑在一个集群上。', '我父亲修了三十年钟表。'])(
    'says how something is: %s',
    (text) => {
      expect(chinese.read(text).stance.claims).toBe(0)
    },
  )
})
