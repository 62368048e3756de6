import { describe, expect, it } from 'vitest'
import { chinese } from '../../../../src/talk/languages/zh/index.ts'

const stance = (sentence: string) => chinese.read(sentence).stance

describe('a Chinese sentence', () => {
  it.each([
    '优势主要体现在三个方面。',
    '原因有三。',
    '可以分为以下几类：',
    '开放的好处可以从三个方面来看。',
    '部署过程包括四个步骤。',
    '这项技术也面临着许多挑战。',
    '具体做法如下。',
    '录入一种药的流程是这样的。',
    '原因有三个，缺少任何一个，事故都不会发生。',
    '现有的研究存在几个共同的问题。',
    '主要有以下几点。',
    '雨水花园的优势是多方面的。',
    '造成這種現象的原因有三個。',
    '看完之后我有三点疑问。',
    '真正改变我的是一件小事。',
    '我们先来算一笔账。',
    '这一章最重要的论证是关于运输的。',
    '影响产量的因素主要有四个。',
  ])('announces: %s', (sentence) => {
    expect(stance(sentence).announces).toBe(true)
  })

  it.each(['三个方面都已经得到了改善。', '模型由四个模块组成并通过队列通信。', '他有三。个'])(
    'does not announce: %s',
    (sentence) => {
      expect(stance(sentence).announces).toBe(false)
    },
  )

  it.each([
    '那么，为什么小城市反而走在前面呢？',
    '谁来负责?',
    '我们该如何看待这种变化呢。',
    '为什么一次看起来毫不起眼的变更，会让一个经受过两次大促考验的系统倒下呢？',
  ])('asks: %s', (sentence) => {
    expect(stance(sentence).asks).toBe(true)
  })

  it.each([
    '这会带来新的问题。',
    '他还指出，这会带来新的问题。',
    '前者更快，后者更省。',
    '该系统由四个模块组成。',
    '其速度远远超过预期。',
    '对此，专家各有看法。',
    '也有人不同意。',
    '此举引发了争议。',
    '還有一個問題。',
    '仍然不能达成一致的，可以申请调解。',
    '在这个阶段被叫醒的人，大多报告自己正在做梦。',
    '支持这一看法的证据来自一项调查。',
    '在人身上也有类似的结果。',
    '我的同事们也是如此。',
    '如果他快了，这些就都听不见了。',
    '番茄汁在飞机上特别受欢迎，很可能就是这个原因：它富含谷氨酸。',
    '今天铅笔上的H和B，说的就是这个比例。',
    '后来的大语言模型，无论开放还是封闭，几乎都建立在它之上。',
    '我请大寨的杨师傅解释这些符号。',
    '我说能。',
    '心理学上把这叫作补偿。',
    '我以前也这么说。',
    '调整之前，他每月只能休息两天。',
    '在二〇一九年，这一比例只有三成。',
    '两个条件都不满足。',
    '那么北边的航线呢？',
    '欢迎在评论区说说你的经历。',
    '下一讲我们讨论弹性。',
    '只有一千二百公里。',
    '师傅说，这也叫修好了？',
    '我问他，不腻吗？',
    '教务处 敬上',
    '謝謝大家的閱讀。',
  ])('leans: %s', (sentence) => {
    expect(stance(sentence).leans).toBe(true)
  })

  it.each([
    '也许答案并不复杂。',
    '更多的城市开始限制私家车。',
    '再好的设计也会失效。',
    '即使断网，模型也能运行。',
    '此外，能耗下降了三成。',
    '并非所有用户都受到影响。',
    '这意味着密钥一旦泄露，数据就不再安全。',
    '其实多数故障源于配置失误。',
    '如果发现漏水，这往往说明阀门坏了。',
    '模型一旦公开，那些不愿等待的人就会去用。',
    '按照这个标准，只公开权重的模型还不能称为开源。',
    '水泥厂关闭之后，整个镇子的生计都不再依赖它。',
    '父亲一辈子没有离开过那个小镇。',
    '可是那位操作员又问了一句：旧系统真的从来没有少过吗？',
    '更要命的是停电。',
    '也許答案並不複雜。',
    '九八年前后，这条街上的书店关了五家。',
    '在旧城，这座桥是唯一的通道。',
    '两种人都来修表的日子已经过去了。',
    '欢迎仪式在广场举行。',
    '我们到底该怎么办呢？',
    '有人说，远程办公会降低效率，真是这样吗？',
    '只有一千二百公里的航线是免费的。',
  ])('does not lean: %s', (sentence) => {
    expect(stance(sentence).leans).toBe(false)
  })

  it.each([
    ['这次停电并不是偶然。', '停电'],
    ['这条运河将把国土切成两半。', '运河'],
    ['这本书要回答的是一个老问题。', '书'],
    ['这意味着成本更高。', undefined],
    ['他的书卖得很好。', undefined],
  ])('leans on what it names: %s', (sentence, noun) => {
    expect(stance(sentence).names).toBe(noun)
  })

  it.each([
    ['首先，它降低了门槛。', 1],
    ['第一，要明确目标。', 1],
    ['第一个原因是成本。', 1],
    ['一是土地供应不足。', 1],
    ['其二，速度更快。', 2],
    ['第二步，安装依赖。', 2],
    ['再者，它的造价不高。', 3],
    ['第七，保持耐心。', 7],
    ['四、不要熬夜。', 4],
    ['一、二、三号楼没有电梯。', undefined],
    ['最后，不要忘记备份。', 'last'],
    ['最後，不要忘記備份。', 'last'],
    ['第一次世界大战改变了欧洲。', undefined],
    ['第二代产品已经停产。', undefined],
    ['最后一公里最难走。', undefined],
    ['一类是改变搜索的方向。', 1],
    ['还有一类来自临床观察。', 2],
    ['另一种是把数据放在本地。', 2],
    ['最后一类最少见。', 'last'],
    ['另一个原因是文档。', undefined],
    ['一种新的药物正在试验。', undefined],
    ['其他方案都失败了。', undefined],
  ] as const)('counts: %s', (sentence, ordinal) => {
    expect(stance(sentence).ordinal).toBe(ordinal)
  })

  it.each([
    '例如，学校可以自己部署。',
    '以雨水花园为例，造价只有一半。',
    '如图 3 所示，速率下降。',
    '从图中可以看出差别。',
    '设图有 n 个顶点和 m 条边。',
    '假设有128次提交，第一次是好的，最后一次是坏的。',
    '我们先把问题说清楚。',
    '下面介绍一下背景。',
  ])('illustrates: %s', (sentence) => {
    expect(stance(sentence).illustrates).toBe(true)
  })
})

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

describe('a sentence that takes back the one before it', () => {
  it.each([
    '但代价是速度。',
    '这当然最彻底，不过数据库未必扛得住，因此暂不采纳。',
    '确实麻烦，但这种麻烦发生在头脑清醒的时候。',
  ])('counters: %s', (text) => {
    expect(chinese.read(text).counters).toBe(true)
  })

  it.each(['这种担心没有根据。', '上述看法其实经不起推敲。', '需要说明的是，这一结果来自近场录音。'])(
    'counters: %s',
    (text) => {
      expect(chinese.read(text).counters).toBe(true)
    },
  )

  it.each([
    '但是，这个过程有一个前提，就是价格可以自由变动。',
    '这条规律有两个例外。',
    '除非双方另有约定。',
    '以上经验只适用于小团队。',
  ])('limits: %s', (text) => {
    expect(chinese.read(text).limits).toBe(true)
  })

  it.each(['这很重要，但不紧急。', '价格不高，但质量可靠。'])('does not: %s', (text) => {
    expect(chinese.read(text).counters).toBe(false)
  })
})
