import { describe, expect, it } from 'vitest'
import { isAside } from '../../../../src/talk/languages/zh/asides.ts'
import { chinese } from '../../../../src/talk/languages/zh/index.ts'

describe('what a Chinese text says beside its argument', () => {
  it.each([
    '大家上午好',
    '谢谢主席，各位评委、对方辩友，大家好',
    '谢谢大家',
    '谢谢每一位给我们提过意见的人',
    '最后，感谢我的导师和同门',
    '祝大家一路平安，也祝大家早日毕业',
    '二〇二三年冬，于昆明',
    '2024年3月5日',
    '——编辑部',
    '作者：李明',
    '本文仅作科普，不能代替面诊',
    '以上内容仅供参考，不构成投资建议',
    '文中人物均为化名',
    '参见第 4.4 节“源代码兼容性怎么样？”',
    '参见 https://example.org 以获得更多信息',
    '欲了解额外的相关信息，请阅读这个网页',
    '如果仍有问题，请查看第 16.2 节',
    '关于如何成为贡献者的额外信息，参见第 13 章',
    '阅读第三节获得更多信息',
  ])('%s', (bare) => {
    expect(isAside(bare)).toBe(true)
    expect(chinese.read(bare).stance.leans).toBe(true)
  })

  it.each([
    '感谢信写得很长',
    '二〇二三年冬，我们回到昆明',
    '2024年3月5日上线了新版',
    '他见到了自己的老师',
    '参见者必须先登记',
    '编辑：这个词原来指抄写',
    '机器翻译不能代替人工校对',
    '图书馆要求读者请勿喧哗',
    '如果血压正常，不要自己停药',
    '见字如面的时代过去了',
  ])('is not: %s', (bare) => {
    expect(isAside(bare)).toBe(false)
  })
})
