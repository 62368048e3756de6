import { describe, expect, it } from 'vitest'
import { chinese } from '../../../../src/talk/languages/zh/index.ts'

describe('a time of day', () => {
  it.each([
    ['19:40，缓存集群的一台机器重启。', '19:40', 1180],
    ['凌晨五点出发，天还没有亮。', '凌晨五点', 300],
    ['六点半，车在半山腰停下来。', '六点半', 390],
    ['八点多，我们到了寨门口。', '八点多', 480],
    ['下午2点15分,数据库恢复。', '下午2点15分', 855],
    ['晚上十一点左右，告警停了。', '晚上十一点左右', 1380],
    ['到二十点四十分，全部完成。', '二十点四十分', 1240],
  ] as const)('opens: %s', (text, head, minutes) => {
    const stage = chinese.read(text).stage
    expect(text.slice(stage?.head.start, stage?.head.end)).toBe(head)
    expect(stage?.year).toBe(minutes)
  })

  it.each([
    '八点以前不营业。',
    '两点之间线段最短。',
    '三点的太阳最毒。',
    '十点五十七分之后再说。',
    '99:80，比分不可能。',
  ])('does not: %s', (text) => {
    expect(chinese.read(text).stage).toBeUndefined()
  })
})

describe('a year', () => {
  it.each([
    ['一九五〇年建农会。', '一九五〇年', 1950],
    ['民国二十三年，设保。', '民国二十三年', 1934],
    ['二〇〇三年以后，龙船赛时断时续。', '二〇〇三年', 2003],
    ['到一九六四年底，公路修通了。', '一九六四年底', 1964],
    ['民国十年，办了学校。', '民国十年', 1921],
  ] as const)('opens: %s', (text, head, year) => {
    const stage = chinese.read(text).stage
    expect(text.slice(stage?.head.start, stage?.head.end)).toBe(head)
    expect(stage?.year).toBe(year)
  })

  it.each(['三年以后公路修通了。', '民国的课本用文言。', '一九五〇号房间空着。'])('does not: %s', (text) => {
    expect(chinese.read(text).stage).toBeUndefined()
  })
})
