import { describe, expect, it } from 'vitest'
import { chinese } from '../../../../src/talk/languages/zh/index.ts'

/** A sentence that leans, and one that it could stand under. */
const takesUp = (sentence: string, before: string) => {
  const reading = chinese.read(sentence)
  expect(reading.stance.leans).toBe(true)
  return reading.takesUp(before)
}

describe('a Chinese sentence that leans on the one before', () => {
  it.each([
    ['为此，学校多买了三台服务器。', '服务器常常在夜里停机'],
    ['这样一来，老师不必再抄表。', '表格改由系统填写'],
    ['因此这个方案最后没有被采用。', '全部更换水管要花四百万元'],
    ['这当然最彻底。', '有同事建议取消缓存'],
    ['这款铅笔大获成功。', '一家工厂推出了一款高价铅笔'],
    ['这条路从哪里来，值得从头说起。', '有人走了另一条路'],
    ['该桥于1968年拆除。', '老桥通了四十年的电车'],
    ['他没有写一行代码。', '老赵在纸上画了半个小时的格子'],
    ['這些數字說明水位還在上升。', '三月有四天超過警戒線'],
    ['这两个系统的用户不到千分之三。', 'Windows 7 和 iOS 13 不再支持'],
    ['它们一起构成了操作系统的基石。', 'Hurd 是运行微内核的一组服务器'],
    ['图书馆的同事也是如此。', '食堂的师傅提前一小时上班'],
  ])('takes it up: %s | %s', (sentence, before) => {
    expect(takesUp(sentence, before)).toBe(true)
  })

  it.each([
    ['还可以用来染布。', '茜草的根含有红色的染料'],
    ['前者更快，后者更省。', '全部更换水管要花四百万元'],
    ['这条路从哪里来，值得从头说起。', '有人把模型公开了'],
    ['该桥于1968年拆除。', '电车通了四十年'],
    ['他没有写一行代码。', '我们在纸上画了半个小时的格子'],
    ['它们已经经过了反复测试。', '发布之间通常会间隔一年'],
    ['欢迎在评论区告诉我。', '全部更换水管要花四百万元'],
  ])('speaks of something else: %s | %s', (sentence, before) => {
    expect(takesUp(sentence, before)).toBe(false)
  })
})

describe('Chinese words that title a slide', () => {
  it.each(['我小时候以为她在发呆', '名单后来改了', '有人嫌他啰嗦', '其速度超过预期'])(
    'may need what stands before: %s',
    (words) => {
      expect(chinese.pronoun(words)).toBe(true)
    },
  )

  it.each(['后来打动他们的是水', '外婆把她的手艺教给了我', '沈师傅说他不收钱'])('do not: %s', (words) => {
    expect(chinese.pronoun(words)).toBe(false)
  })
})
