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
