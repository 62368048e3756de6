import { describe, expect, it } from 'vitest'
import { chinese } from '../../../../src/talk/languages/zh/index.ts'

const row = (sentence: string) => chinese.read(sentence).row

describe('a sentence that sets its subject against another', () => {
  it.each([
    [
      '与封闭模型不同，开放模型一旦下载就留在使用者手中。',
      '封闭模型',
      '开放模型',
      '一旦下载就留在使用者手中',
    ],
    ['与集中供暖不同,热泵从室外空气中取热。', '集中供暖', '热泵', '从室外空气中取热'],
    ['不同于纸质地图，电子地图可以随时更新。', '纸质地图', '电子地图', '可以随时更新'],
    ['相比锂电池，钠电池更便宜。', '锂电池', '钠电池', '更便宜'],
    ['與傳統教室相比，線上課程不受地點限制。', '傳統教室', '線上課程', '不受地點限制'],
    ['与 Java 不同，Rust 通过所有权管理内存。', ' Java ', 'Rust', '通过所有权管理内存'],
  ])('%s', (sentence, other, subject, claim) => {
    const found = chinese.read(sentence).unlike
    expect(found?.other.trim()).toBe(other.trim())
    expect(sentence.slice(found?.subject.start, found?.subject.end)).toBe(subject)
    expect(sentence.slice(found?.claim.start, found?.claim.end)).toBe(claim)
  })

  it.each([
    '与学校合作，社区建起了花园。',
    '和往常一样，他走了。',
    '与预期不同，可以看到下降。',
    '热泵从室外取热。',
  ])('and one that does not: %s', (sentence) => {
    expect(chinese.read(sentence).unlike).toBeUndefined()
  })
})

describe('two sides of one sentence', () => {
  it('have what each speaks of as heads, without adverbs', () => {
    const text = '一方面，新房多半是砖混结构；另一方面，旅游公司更愿意找外地的工程队。'
    const heads = chinese.read(text).sides?.map(({ head }) => text.slice(head?.start, head?.end))
    expect(heads).toEqual(['新房', '旅游公司'])
  })
})

describe('members counted in one sentence', () => {
  const texts = (sentence: string) =>
    row(sentence)?.members.map(({ start, end }) => sentence.slice(start, end))

  it('are found with what announces them', () => {
    const sentence = '造成这种现象的原因有三：一是土地供应不足，二是投机需求旺盛，三是信贷政策过于宽松。'
    expect(texts(sentence)).toEqual(['土地供应不足', '投机需求旺盛', '信贷政策过于宽松'])
    const lead = row(sentence)?.lead
    expect(sentence.slice(lead?.start, lead?.end)).toBe('造成这种现象的原因有三')
  })

  it('are found under other numbers', () => {
    expect(texts('其一,成本低;其二,速度快。')).toEqual(['成本低', '速度快'])
    expect(texts('第一，先看数据；第二，再看结论。')).toEqual(['先看数据', '再看结论'])
  })

  it('are told as a chain, or listed under what announces them', () => {
    expect(texts('出门之前记住三点：先看天气，再看路况，最后看油量。')).toEqual([
      '看天气',
      '看路况',
      '看油量',
    ])
    expect(texts('有以下情况的请不要参加：发烧超过三十八度；两周内做过手术；正在服用抗凝药。')).toHaveLength(
      3,
    )
    expect(row('以下的说法都不可靠：三年不用换。')).toBeUndefined()
  })

  it('are names alone, if there are many', () => {
    expect(texts('电子秤、量杯（500毫升）、温度计、不锈钢盆。')).toHaveLength(4)
    expect(row('房租、水电、网费和车位都没有涨价。')).toBeUndefined()
    expect(row('铅笔、橡皮、尺子。')).toBeUndefined()
  })

  it('are counted in order', () => {
    expect(row('二是速度快，一是成本低。')).toBeUndefined()
    expect(row('这是一是非问题，没有二。')).toBeUndefined()
    expect(row('座位尽量选靠窗的，一来孩子可以看风景，二来不会影响过道上的人。')).toBeUndefined()
  })
})

describe('members listed behind a colon', () => {
  const texts = (sentence: string) =>
    row(sentence)?.members.map(({ start, end }) => sentence.slice(start, end))

  it.each([
    [
      '我们用三个指标判断第一版是否成功：录入的时间不超过三分钟，留存率不低于40%，过期药的比例下降一半。',
      ['录入的时间不超过三分钟', '留存率不低于40%', '过期药的比例下降一半'],
    ],
    [
      '本文讨论三个问题:睡眠巩固哪些记忆,通过什么机制巩固,以及现有证据有哪些不足。',
      ['睡眠巩固哪些记忆', '通过什么机制巩固', '现有证据有哪些不足'],
    ],
    [
      '可以从以下几个方面入手：扩大样本，并预先注册；采用家用设备；建立模型。',
      ['扩大样本，并预先注册', '采用家用设备', '建立模型'],
    ],
    ['两類都有代價：一類要求開源，佔用時間；另一類允許閉源。', ['一類要求開源，佔用時間', '另一類允許閉源']],
  ])('%s', (sentence, members) => {
    expect(texts(sentence)).toEqual(members)
  })

  it.each([
    '我们用三个指标判断：录入的时间不超过三分钟，留存率不低于40%。',
    '这里有两个问题：成本太高，因此没有人愿意用。',
    '第三个坑与数据库有关：表太大，锁太久，没有人发现。',
    '结论很清楚：药有效，但有副作用，不能长期用。',
  ])('and none: %s', (sentence) => {
    expect(row(sentence)).toBeUndefined()
  })
})

describe('alternatives', () => {
  it('that one sentence names are the members of a row', () => {
    const text = '菌种有两种来源：一种是专门的发酵剂，使用方便；另一种是市售的原味酸奶，菌还活着即可。'
    const found = chinese.read(text).row
    expect(found?.lead && text.slice(found.lead.start, found.lead.end)).toBe('菌种有两种来源')
    expect(found?.members.map(({ start, end }) => text.slice(start, end))).toEqual([
      '专门的发酵剂，使用方便',
      '市售的原味酸奶，菌还活着即可',
    ])
  })

  it('of different kinds are none', () => {
    expect(row('一种是红茶，味道醇厚；另一个是绿茶，味道清淡。')).toBeUndefined()
  })
})
