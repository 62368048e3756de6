import { describe, expect, it } from 'vitest'
import { phraseText } from '../../../src/talk/phrase.ts'
import { heads, layoutsOf, plan, pointsOn, slideOf, titles } from '../plan.ts'

describe('names that paragraphs open with', () => {
  it('are cards where there are three or four, each with what is said under it', async () => {
    const slide = await slideOf(
      'cards',
      '## Why\n\n**Cost.** The old machine ate 300 euros a month. Nobody had looked.\n\n**Speed.** Queries take a blink. That is enough.\n\n**Trust.** Everybody can read the code.',
    )
    expect(heads(slide)).toEqual(['Cost', 'Speed', 'Trust'])
    expect(pointsOn(slide)).toEqual([
      'The old machine ate 300 euros a month',
      'Queries take a blink',
      'Everybody can read the code',
    ])
  })

  it('a question keeps its mark and its answer its pronoun', async () => {
    const slide = await slideOf(
      'points',
      '## FAQ\n\n**Is it fast?** It is fast enough for a town.\n\n**Does it need a server?** No, and it never will.',
    )
    expect(pointsOn(slide)).toEqual([
      'Is it fast? It is fast enough for a town',
      'Does it need a server? No, and it never will',
    ])
  })

  it('no answer goes to another question, however long its own is', async () => {
    const slide = await slideOf(
      'points',
      '## Books\n\n**Do I need a special device?** No.\n\n**Why is there a waiting list for something that can be copied?** Publishers sell us licences.\n\n**Are my loans private?** We delete the link at once.',
    )
    expect(pointsOn(slide)).toEqual([
      'Do I need a special device? No',
      'Why is there a waiting list for something that can be copied? Publishers sell us licences',
      'Are my loans private? We delete the link at once',
    ])
  })

  it('a colon behind the name begins what is said', async () => {
    const slide = await slideOf(
      'cards',
      '## 三步\n\n**触发**：只有推送到主分支时才会运行。\n\n**构建**：安装依赖并构建网站。\n\n**上传**：用 rsync 同步到服务器。',
    )
    expect(heads(slide)).toEqual(['触发', '构建', '上传'])
    expect(pointsOn(slide)[0]).toBe('只有推送到主分支时才会运行')
  })

  it('long members have a slide each, under their names', async () => {
    const member = (name: string) =>
      `**${name}.** The old machine ate money in ${name}. Nobody had looked at ${name}. We measured ${name} for a week. Then we sold it. The new one costs ${name} nothing. We would do it again.`
    const { slides } = await plan(`## Why\n\n${member('Cost')}\n\n${member('Speed')}`)
    expect(titles(slides)).toEqual(['article', 'Cost', 'Speed'])
  })

  it('words that are only stressed are no name', async () => {
    expect(
      await layoutsOf(
        '## Why\n\n**Half of them** left in May. It was hot.\n\n**The rest** stayed on. They liked it.\n\n**Nobody** knows more. It is so.',
      ),
    ).not.toContain('cards')
  })
})

describe('titles', () => {
  it('a slide without one is named by what it speaks of, before a number is', async () => {
    const prose =
      'The old water tower of the village has been empty for twenty years and nobody has found a use for it until now. We measured the walls twice in order to be sure that they would carry the weight of the new floors. It holds.'
    const { slides } = await plan(`## Towers\n\n- a\n- b\n\n${prose}`)
    expect(titles(slides)).toEqual(['article', 'Towers', 'Old water tower of the village'])
  })

  it('what a paragraph comes to titles it where it does not set out with a claim', async () => {
    const prose =
      'Every evening for two years somebody had to walk down to the cellar in order to look at the gauge and to write its value down. The book has four hundred pages by now. The pump was replaced in March for the price of a dinner. Therefore the gauge needs a camera.'
    const { slides } = await plan(`## Towers\n\n- a\n- b\n\n${prose}`)
    expect(titles(slides)).toContain('The gauge needs a camera')
  })

  it('what takes back the sentence before it is no title', async () => {
    const { slides } = await plan(
      '## 效果\n\n|a|b|\n|-|-|\n|1|2|\n\n整体上看，机器从二十四台降到了七台，每个月省下来大概十一万。但这里面没有算两个人的工资。后来我们又把剩下的机器搬到了更便宜的机房。',
    )
    expect(titles(slides).join()).not.toContain('工资')
  })
})

describe('limits that follow their claim', () => {
  it('stand right under its point', async () => {
    const { slides } = await plan(
      '## Safety\n\nA schema can replace data sanitisation. However, it does not replace other checks. The tests run in a minute on any laptop of this century.\n',
    )
    const points = slides.flatMap(({ children }) =>
      children.flatMap((child) => (child.type === 'points' ? child.children : [])),
    )
    const claim = points.find((point) => phraseText(point) === 'A schema can replace data sanitisation')
    expect(claim?.points?.map((one) => phraseText(one))).toEqual(['It does not replace other checks'])
  })

  it('or the closing does without the claim', async () => {
    const section = (name: string) => `## ${name}\n\nThe ${name} stands in the old cellar of the mill.\n\n`
    const { slides } = await plan(
      `# T\n\n## Work\n\nThe app has always claimed to work offline. However, it did not.\n\n${['pump', 'oven', 'loom'].map(section).join('')}`,
    )
    const closing = slides.at(-1)
    expect(closing?.layout).toBe('closing')
    expect(closing && pointsOn(closing).join()).toContain('oven')
    expect(closing && pointsOn(closing).join()).not.toContain('offline')
  })

  it('or are a point of their own after it', async () => {
    const { slides } = await plan('## 风险\n\n这种花园便宜好看。但只有被长期照看的花园才真正有用。\n')
    expect(slides.flatMap(pointsOn).join()).toContain('只有被长期照看的花园才真正有用')
  })
})

describe('a chain in one sentence', () => {
  it.each([
    [
      '## 学习\n\n学生应当按部就班：先研究结构，再理解原理，然后动手实践，最后教给别人。这样的顺序学得最牢。',
      ['研究结构', '理解原理', '动手实践', '教给别人'],
    ],
    [
      '## Learning\n\nThis is the order: first study the architecture, then practise on a small machine, and finally teach somebody else. It holds.',
      ['Study the architecture', 'Practise on a small machine', 'Teach somebody else'],
    ],
  ])('is a stair of steps', async (source, steps) => {
    expect(pointsOn(await slideOf('steps', source))).toEqual(steps)
  })

  it.each([
    '## Other\n\nFirst we bought a pump, then it broke. Nobody knew why it had broken.',
    '## 其他\n\n他先走了一步，再回头看看那座桥的样子。桥还在那里，水也还在流。',
    '## 其他\n\n这是一种先进的办法，再便宜也没有人要，最后只好送人。',
  ])('two links are none: %s', async (source) => {
    expect(await layoutsOf(source)).not.toContain('steps')
  })
})

describe('results in one sentence', () => {
  it.each([
    [
      '## Results\n\nWe tried three models on one task. The old model reached 41 %, the new one 38 % and plain rules only 12 %.',
      ['41 %', '38 %', 'only 12 %'],
      ['The old model', 'The new one', 'Plain rules'],
    ],
    [
      '## 结果\n\n甲方案达到 41%，乙方案为 38%，丙方案只有 12%。',
      ['41%', '38%', '只有 12%'],
      ['甲方案', '乙方案', '丙方案'],
    ],
  ])('are cards of their figures: %s', async (source, figures, names) => {
    const slide = await slideOf('cards', source)
    expect(heads(slide)).toEqual(figures)
    expect(pointsOn(slide)).toEqual(names)
  })

  it.each([
    'The model reached 41 % in May, fell to 38 % in June and rose to 50 % in July.',
    'The model reached 41 %, took 3 seconds and cost 12 euros.',
    'In 2017, 2019 and 2020 the model won.',
    'It reached 41 % and 38 %.',
  ])('of several measures or of one thing are none: %s', async (sentence) => {
    expect(await layoutsOf(`## Results\n\n${sentence}`)).not.toContain('cards')
  })
})

describe('sub-headings with a sentence or two each', () => {
  const faq =
    '# T\n\n## FAQ\n\n### Is it fast?\n\nIt is fast enough.\n\n### Does it need a server?\n\nNo, and it never will.'

  it('share a slide, questions before their answers', async () => {
    const { slides } = await plan(faq)
    expect(titles(slides)).toEqual(['T', 'FAQ'])
    expect(slides.flatMap(pointsOn)).toEqual([
      'Is it fast? It is fast enough',
      'Does it need a server? No, and it never will',
    ])
  })

  it('are cards where there are three', async () => {
    const slide = await slideOf('cards', `${faq}\n\n### Who pays?\n\nThe town pays for all of it.`)
    expect(heads(slide)).toEqual(['Is it fast?', 'Does it need a server?', 'Who pays?'])
    expect(slide.notes.children.filter(({ type }) => type === 'heading')).toHaveLength(3)
  })

  it('have slides of their own where one of them says more', async () => {
    const { slides } = await plan(
      `${faq} We tried. It broke. The town council was not amused by the noise of it.`,
    )
    expect(titles(slides)).toEqual(['T', 'Is it fast?', 'No, and it never will'])
  })
})

describe('members told under sub-headings', () => {
  const source = (intro: string) =>
    `# T\n\n## Why we left\n\n${intro}\n\n### Cost\n\nThe machine ate money every month.\n\n### Speed\n\nQueries took a minute on good days.\n\n### Trust\n\nNobody could read the code.`
  const before =
    'We had used the old machine for eleven years without a thought. In May a student measured it. The result was posted on the wall of the kitchen for everybody to see.'

  it('are named together where the section ends with their number', async () => {
    const { slides } = await plan(source(`${before}\n\nWe left the machine for three reasons.`))
    expect(slides.map(pointsOn)).toContainEqual(['Cost', 'Speed', 'Trust'])
    expect(titles(slides)).toContain('We left the machine for three reasons')
  })

  it('are not where the number is another', async () => {
    const { slides } = await plan(source(`${before}\n\nWe left the machine for four reasons.`))
    expect(slides.map(pointsOn)).not.toContainEqual(['Cost', 'Speed', 'Trust'])
  })
})

describe('counted members', () => {
  const told = (first: string, second: string) =>
    `## 为什么要换\n\n首先是贵。${first}\n\n其次是慢。${second}\n\n最后是难。组里只有两个人，没有精力天天伺候它。`

  it('of a word alone stand over the sentence that explains them', async () => {
    const slide = await slideOf('points', told('存一天的日志要花三百块钱。', '查七天的错误要等一两分钟。'))
    const points = slide.children.flatMap((child) => (child.type === 'points' ? child.children : []))
    expect(points.map((point) => point.points?.map((under) => phraseText(under)))).toEqual([
      ['存一天的日志要花三百块钱'],
      ['查七天的错误要等一两分钟'],
      ['组里只有两个人，没有精力天天伺候它'],
    ])
  })

  it('stand alone where an explanation is missing', async () => {
    const slide = await slideOf('points', told('', '查七天的错误要等一两分钟。'))
    const points = slide.children.flatMap((child) => (child.type === 'points' ? child.children : []))
    expect(points.some((point) => point.points)).toBe(false)
  })

  it('are told by what not all of them say', async () => {
    const slide = await slideOf(
      'points',
      '## 踩过的坑\n\n第一个坑是小批量写入。数据库最怕频繁的小写入。\n\n第二个坑是内存。一条查询就能吃掉几十个G。\n\n第三个坑是全文检索。索引只能加速整词匹配。',
    )
    const points = slide.children.flatMap((child) => (child.type === 'points' ? child.children : []))
    expect(points.map((point) => point.points?.map((under) => phraseText(under)))).toEqual([
      ['数据库最怕频繁的小写入'],
      ['一条查询就能吃掉几十个G'],
      ['索引只能加速整词匹配'],
    ])
  })
})

describe('the closing', () => {
  it('says nothing twice', async () => {
    const section = (name: string) =>
      `## ${name}\n\nThe pump needs oil. The ${name} stands in the old cellar.\n\n`
    const { slides } = await plan(`# T\n\n${['loom', 'oven', 'mill', 'well'].map(section).join('')}`)
    const [said] = slides.slice(-1).map(pointsOn)
    expect(said?.filter((point) => point.includes('oil'))).toEqual(['The pump needs oil'])
  })
})
