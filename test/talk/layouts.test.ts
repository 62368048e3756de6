import { toString } from 'mdast-util-to-string'
import { describe, expect, it } from 'vitest'
import { phraseText } from '../../src/talk/phrase.ts'
import { heads, layoutsOf, plan, pointsOn, slideOf } from './plan.ts'

describe('the shape of an argument in Chinese', () => {
  it('enumerations are one slide, titled by what announces them', async () => {
    const slide = await slideOf(
      'points',
      '## 优势\n\n雨水花园的优势有三个方面。首先，它削减了洪峰。洼地能留住雨水。\n\n其次，它净化水质。土壤会滤去杂质。\n\n最后，它的造价不高。社区可以自己养护。',
    )
    expect(slide.title && phraseText(slide.title)).toBe('雨水花园的优势有三个方面')
    expect(pointsOn(slide)).toEqual(['削减了洪峰', '净化水质', '造价不高'])
  })

  it('two sides that the text names stand side by side', async () => {
    const slide = await slideOf(
      'compare',
      '## 分工\n\n一方面，学校需要提供场地；另一方面，家长必须准时接送。',
    )
    expect(heads(slide)).toEqual(['学校', '家长'])
  })

  it('sides without a name of their own are two points', async () => {
    const slide = await slideOf(
      'points',
      '## 影响\n\n一方面，它降低了入门的门槛；另一方面，它也让滥用变得更容易。',
    )
    expect(pointsOn(slide)).toEqual(['降低了入门的门槛', '让滥用变得更容易'])
  })

  it('one side alone is no comparison', async () => {
    expect(await layoutsOf('## 影响\n\n一方面，它降低了入门的门槛。这件事值得高兴。')).not.toContain(
      'compare',
    )
  })

  it('parallel scenes are cards with heads from the text', async () => {
    const slide = await slideOf(
      'cards',
      '## 用处\n\n在教育领域，教师可以用它准备练习。\n\n在医疗领域，护士可以用它整理记录。\n\n在商业领域，客服可以用它回答问题。',
    )
    expect(heads(slide)).toEqual(['教育领域', '医疗领域', '商业领域'])
    expect(pointsOn(slide)).toEqual(['教师可以用它准备练习', '护士可以用它整理记录', '客服可以用它回答问题'])
  })

  it('two scenes are no cards', async () => {
    expect(
      await layoutsOf('## 用处\n\n在教育领域，教师可以用它准备练习。\n\n在医疗领域，护士可以用它整理记录。'),
    ).not.toContain('cards')
  })

  it('dated stages are a timeline', async () => {
    const slide = await slideOf(
      'timeline',
      '## 历史\n\n1965 年，从属存储器的设想发表。1968 年，第一台带高速缓存的大型机上市。2003 年，分布式内存缓存走进网站。',
    )
    expect(heads(slide)).toEqual(['1965 年', '1968 年', '2003 年'])
  })

  it('dates out of order are none', async () => {
    expect(
      await layoutsOf('## 历史\n\n2003 年，缓存走进网站。1965 年，设想早已发表。1968 年，第一台大型机上市。'),
    ).not.toContain('timeline')
  })

  it('a heading that asks for a term gets its definition', async () => {
    const slide = await slideOf(
      'definition',
      '## 什么是缓存\n\n缓存是把常用数据放在近处的存储。它用空间换时间。',
    )
    expect(slide.title && phraseText(slide.title)).toBe('缓存')
    expect(pointsOn(slide)[0]).toBe('把常用数据放在近处的存储')
  })

  it('a share that the only point turns on is the hero', async () => {
    const slide = await slideOf('number', '## 流量\n\n少数键承担了大约 80% 的读取。')
    const figure = slide.children.find((child) => child.type === 'line')
    expect(figure && phraseText(figure)).toBe('大约 80%')
  })

  it('a lone short sentence is a statement', async () => {
    const slide = await slideOf('statement', '## 结果\n\n能自己动手改，才算真正拥有。')
    expect(pointsOn(slide)).toEqual(['能自己动手改，才算真正拥有'])
  })

  it('a conclusion closes the talk', async () => {
    const slide = await slideOf(
      'closing',
      '## 一\n\n甲做了一件事。\n\n## 结语\n\n总之，工具不会替人做决定，但会让做决定的人看得更清楚。',
    )
    expect(pointsOn(slide)).toEqual(['工具不会替人做决定，但会让做决定的人看得更清楚'])
  })
})

describe('the shape of an argument in English', () => {
  it('enumerations are one slide, titled by what announces them', async () => {
    const slide = await slideOf(
      'points',
      '## Why\n\nThere are three reasons. The first is cost. It was always high.\n\nThe second is that nobody owns the queue. That is an old story.\n\nThe third is speed. It matters most.',
    )
    expect(slide.title && phraseText(slide.title)).toBe('There are three reasons')
    expect(pointsOn(slide)).toEqual(['Cost', 'Nobody owns the queue', 'Speed'])
  })

  it('two sides that speak of different things stand side by side under them', async () => {
    const slide = await slideOf(
      'compare',
      '## Effects\n\nOn the one hand, the water company lowers the bills of small homes. On the other hand, the city council pays for the fountains.',
    )
    expect(heads(slide)).toEqual(['Water company', 'City council'])
    expect(pointsOn(slide)).toEqual(['Lowers the bills of small homes', 'Pays for the fountains'])
  })

  it('sides without a name of their own are two points', async () => {
    const slide = await slideOf(
      'points',
      '## Effects\n\nOn the one hand, it lowers the barrier to entry. On the other hand, it makes abuse easier.',
    )
    expect(pointsOn(slide)).toHaveLength(2)
  })

  it('parallel scenes are cards', async () => {
    const slide = await slideOf(
      'cards',
      '## Uses\n\nIn schools, teachers can measure rain.\n\nIn shops, owners can keep the street dry.\n\nIn hospitals, nurses can plan their rounds.',
    )
    expect(heads(slide)).toEqual(['Schools', 'Shops', 'Hospitals'])
  })

  it('dated stages are a timeline', async () => {
    const slide = await slideOf(
      'timeline',
      '## History\n\nIn 1965 a slave memory was proposed. In 1968 the first machine with a cache was sold. In 2003 caches came to the web.',
    )
    expect(heads(slide)).toEqual(['1965', '1968', '2003'])
  })

  it('so are times of day', async () => {
    const slide = await slideOf(
      'timeline',
      '## Timeline\n\nAt 06:10 the invoice run finished. At 11:55 am the first customer wrote to support. At 1:20 pm the run was stopped.',
    )
    expect(heads(slide)).toEqual(['06:10', '11:55 am', '1:20 pm'])
  })

  it('an ordered list is a stair of steps', async () => {
    const slide = await slideOf(
      'steps',
      '## Restore\n\n1. Stop the service\n2. Copy the snapshot\n3. Start the service',
    )
    expect(pointsOn(slide)).toEqual(['Stop the service', 'Copy the snapshot', 'Start the service'])
  })

  it.each(['## 准备\n\n你需要：\n\n- 一个花盆\n- 一根竹竿', '## Tools\n\nYou need:\n\n- A pot\n- A stick'])(
    'what leads to a list is no title where it says too little: %s',
    async (source) => {
      const { title } = await slideOf('points', source)
      expect(title && phraseText(title)).toMatch(/^(准备|Tools)$/u)
    },
  )

  it.each([
    '## 设计原则\n\n1. 老人不看说明书也能用\n2. 任何提醒都可以关掉',
    '## 捐赠\n\n有下列情形之一的，可以不接受：\n\n1. 过期的图书\n2. 缺页的图书',
    '## Goals\n\n1. Old people can use it\n2. Every reminder can be turned off',
    '## Shop\n\nWe left for the following reasons:\n\n1. The rent was too high\n2. The roof leaked',
  ])('an ordered list of kinds has numbers, but no stair: %s', async (source) => {
    const slide = await slideOf('points', source)
    expect(pointsOn(slide)).toHaveLength(2)
    expect(slide.children[0]).toMatchObject({ type: 'points', ordered: true })
  })
})

describe('what is shown', () => {
  it('badges and links alone are only spoken', async () => {
    const { slides } = await plan(
      '# Tool\n\n## Install\n\n[build](https://example.org/ci) [npm](https://example.org/npm)\n\nThe tool needs nothing but a shell and a minute of patience.\n\n## License\n\n[MIT](LICENSE)',
    )
    expect(slides.flatMap(pointsOn)).toEqual(['Needs nothing but a shell and a minute of patience'])
    expect(slides.map(({ layout }) => layout)).toEqual(['title', 'statement', 'section'])
  })

  it('a long table goes on with its head repeated', async () => {
    const rows = Array.from({ length: 9 }, (_, row) => `| ${row} | x |`).join('\n')
    const { slides } = await plan(`## Data\n\n| n | v |\n|---|---|\n${rows}`)
    const tables = slides.flatMap((slide) => slide.children.filter((child) => child.type === 'table'))
    expect(tables.map((table) => table.children.length)).toEqual([6, 5])
    expect(tables.map((table) => phraseText(table.children[0] ?? { type: 'text', value: '' }))).toEqual([
      'nv',
      'nv',
    ])
  })

  it('long code goes on where it has a blank line, with its line numbers', async () => {
    const code = 'a\nb\nc\nd\n\ne\nf\ng\nh\ni\n\n# j\nk\nl\nm\nn\no'
    const { slides } = await plan(`## Code\n\n\`\`\`js\n${code}\n\`\`\``)
    const parts = slides.flatMap((slide) => slide.children.filter((child) => child.type === 'code'))
    expect(parts.map(({ value }) => value.split('\n').length)).toEqual([4, 5, 6])
    expect(parts.map(({ data }) => data?.start)).toEqual([1, 6, 12])
  })

  it('a quotation too long to fill a slide is shown as written, a still longer one is only spoken', async () => {
    const sentence = '这句引文说了一件很长的事情，听的人要费些力气才记得住。'
    expect(await layoutsOf(`## 书\n\n> ${sentence.repeat(5)}`)).toContain('blocks')
    const { slides } = await plan(`## 书\n\n> ${sentence.repeat(12)}`)
    expect(slides.map((slide) => slide.layout)).toContain('section')
    expect(JSON.stringify(slides.map((slide) => slide.notes))).toContain('费些力气')
  })

  it('a note alone makes a slide of its heading', async () => {
    expect(await layoutsOf('## 书\n\n<!-- note: 停一停。 -->')).toContain('section')
  })

  it('a quotation has its slide, and who said it', async () => {
    const slide = await slideOf('quote', '## 书\n\n> 独学而无友，则孤陋而寡闻。\n>\n> —— 《礼记·学记》')
    expect(slide.titleHidden).toBe(true)
    expect(slide.children.map((child) => toString(child))).toEqual([
      '独学而无友，则孤陋而寡闻。',
      '《礼记·学记》',
    ])
  })
})

describe('who said it', () => {
  it.each([
    ['> It just works. — Isla, botanist', 'It just works.', 'Isla, botanist'],
    ['> 学而时习之，不亦说乎？——《论语》', '学而时习之，不亦说乎？', '《论语》'],
    ['> It works.\n> – Isla', 'It works.', 'Isla'],
  ])('stands under the quotation: %s', async (source, said, who) => {
    const slide = await slideOf('quote', `## 书\n\n${source}`)
    expect(slide.children.map((child) => toString(child).trim())).toEqual([said, who])
  })

  it('a dash inside of it is none', async () => {
    const slide = await slideOf('quote', '## 书\n\n> Nobody wants backup — everybody wants restore.')
    expect(slide.children.length).toBe(1)
  })
})

describe('a language without rules of its own', () => {
  it('has a talk in its own words', async () => {
    const section = (name: string) =>
      `## ${name}\n\nEin Satz über ${name} steht hier.\n\n- eins\n- zwei\n\n> Zitat\n\n`
    const { slides } = await plan(['Regen', 'Boden', 'Pflege', 'Kosten'].map(section).join(''), {
      lang: 'de',
    })
    expect(slides.filter(({ layout }) => layout === 'agenda').map(({ title }) => toString(title))).toEqual([
      'Überblick',
    ])
    expect(slides.at(-1)?.layout).toBe('closing')
  })
})
