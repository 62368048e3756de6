import { toHtml } from 'hast-util-to-html'
import { toString } from 'mdast-util-to-string'
import { describe, expect, test } from 'vitest'
import { usedCharacters } from '../../src/deck/characters.ts'
import { widthInEm } from '../../src/deck/measure.ts'
import { toSections } from '../../src/deck/sections.ts'
import { layouts } from '../../src/talk/nodes.ts'
import { chineseTalk } from './cacheTalk.ts'
import { englishTalk } from './cacheTalkEnglish.ts'
import { everyLayout } from './everyLayout.ts'
import { at, column, entry, line, point, points, prose, slide, svgPicture, text, title } from './fixture.ts'
import { all, className, found, sectionOf, tag, texts } from './html.ts'
import { fakeOutside } from './outside.ts'

const image = (url: string) => ({ type: 'image' as const, url, alt: 'A curve', title: 'Figure 1' })
const figure = (url: string) => ({
  type: 'figure' as const,
  position: at(40),
  children: [image(url)] as [ReturnType<typeof image>],
})

describe('every layout', () => {
  test.each([
    [chineseTalk, 'everyLayout.snapshot.txt'],
    [englishTalk, 'everyLayout.en.snapshot.txt'],
  ])('is drawn as it was (%#)', async (words, snapshot) => {
    const { root, file } = everyLayout({}, words)
    const sections = await toSections(root, file, fakeOutside())
    const html = sections.children.map((section) => toHtml(section).replaceAll('><', '>\n<')).join('\n\n')
    await expect(`${html}\n`).toMatchFileSnapshot(snapshot)
  })

  test.each(layouts)(
    '%s has its contract: one heading, source, timing, language, progress, notes',
    async (layout) => {
      const section = await sectionOf(slide(layout, { title: 'A title', seconds: 61.4, id: 'a' }), {
        lang: 'en-GB',
      })
      expect(section.properties).toMatchObject({
        id: 'a',
        dataLayout: layout,
        dataSource: '1:1-1:11',
        dataTiming: 61,
        lang: 'en-GB',
      })
      expect(all(section, tag('h1', 'h2'))).toHaveLength(1)
      expect(all(section, className('progress'))).toHaveLength(1)
      expect(texts(section, className('notes'))).toEqual(['This is what is said.'])
    },
  )

  test('shows the author’s words as theirs, and where a point of two pieces comes from', async () => {
    const own = { ...point('In my words', 7), author: true }
    const section = await sectionOf(
      slide('points', { title: 'T', children: [points(own, point('Two pieces', 8, 9))] }),
    )
    const [first, second] = all(section, tag('li'))
    expect(first?.properties).toMatchObject({ dataAuthor: '', dataSource: '7:1-7:11' })
    expect(second?.properties['dataSource']).toBe('8:1-8:11 9:1-9:11')
    expect(second?.properties['dataAuthor']).toBeUndefined()
  })
})

describe('title', () => {
  test('splits at the colon and says how wide the first part runs', async () => {
    const section = await sectionOf(slide('title', { title: '缓存：让系统学会记住' }), { lang: 'zh-CN' })
    const heading = found(section, tag('h1'))
    expect(section.properties['style']).toBe('--w: 2')
    expect(heading.children.map((child) => toString(child))).toEqual(['缓存：', '让系统学会记住'])
    expect(toString(heading)).toBe('缓存：让系统学会记住')
  })

  test('knows a half-width colon in Chinese', async () => {
    const section = await sectionOf(slide('title', { title: '雨水花园:作用与难处' }), { lang: 'zh-CN' })
    expect(texts(section, tag('b'))).toEqual(['雨水花园:'])
  })

  test('says how long the words after the colon are', async () => {
    const length = async (rest: string) =>
      (await sectionOf(slide('title', { title: `缓存：${rest}` }), { lang: 'zh' })).properties['dataLen']
    expect(await length('让系统学会记住')).toBeUndefined()
    expect(await length('让系统学会记住'.repeat(2))).toBe('l')
    expect(await length('让系统学会记住'.repeat(6))).toBe('xl')
  })

  test.each([
    'No colon here',
    'At 10:30 we meet',
    'A first part that is far too long to be a hero: rest',
    'Ends with: ',
  ])('leaves %j whole', async (words) => {
    const section = await sectionOf(slide('title', { title: words }))
    expect(all(found(section, tag('h1')), tag('b'))).toEqual([])
    expect(section.properties['style']).toContain(`--w: ${widthInEm(words)}`)
  })
})

test('agenda leads to its slides, with their minutes as heights', async () => {
  const section = await sectionOf(
    slide('agenda', { title: 'Agenda', children: [entry('First', 'one', 150), entry('Last', 'two', 5)] }),
  )
  expect(texts(section, tag('small'))).toEqual(['3 min', '1 min'])
  expect(all(section, tag('li')).map(({ properties }) => properties['style'])).toEqual([
    '--min: 3',
    '--min: 1',
  ])
  expect(all(section, tag('a')).map(({ properties }) => properties['href'])).toEqual(['#one', '#two'])
})

test('compare gives each side its head, and none where there is none', async () => {
  const section = await sectionOf(
    slide('compare', { title: 'T', children: [column('One', 'a', 'b'), column(undefined, 'c')] }),
  )
  expect(texts(section, tag('h3'))).toEqual(['One'])
  expect(texts(section, tag('li'))).toEqual(['a', 'b', 'c'])
})

describe('split', () => {
  const pictures = {
    'wide.svg': svgPicture('<svg/>', 1200, 300),
    'high.svg': svgPicture('<svg/>', 300, 400),
    'flow.svg': svgPicture('<svg/>', 1152, 620),
  }
  const variant = async (url: string, ...words: string[]) => {
    const section = await sectionOf(
      slide('split', { title: 'T', children: [points(...words), figure(url)] }),
      { pictures },
    )
    return section.properties['dataVariant']
  }

  test('puts an upright figure beside its points, a wide one above them', async () => {
    expect(await variant('high.svg', 'a')).toBe('beside')
    expect(await variant('wide.svg', 'a', 'b')).toBe('above')
  })

  test('gives a picture hardly wider than high a wider panel', async () => {
    expect(await variant('flow.svg', 'a', 'b')).toBe('wide')
  })

  test('leaves the points their room', async () => {
    expect(await variant('wide.svg', 'a', 'b', 'c', 'd')).toBe('beside')
  })
})

test('a picture in a link leads where the link leads', async () => {
  const linked = { ...figure('a.svg'), data: { href: 'https://example.org/' } }
  const section = await sectionOf(slide('figure', { title: 'T', children: [linked] }), {
    pictures: { 'a.svg': svgPicture('<svg/>') },
  })
  const link = found(section, tag('a'))
  expect(link.properties['href']).toBe('https://example.org/')
  expect(all(link, tag('svg'))).toHaveLength(1)
})

test('figure shows its caption beside the title', async () => {
  const section = await sectionOf(slide('figure', { title: 'T', children: [figure('a.svg')] }), {
    pictures: { 'a.svg': svgPicture('<svg/>') },
  })
  expect(texts(section, className('cap'))).toEqual(['Figure 1'])
  expect(all(section, tag('figcaption'))).toEqual([])
  expect(found(section, tag('svg')).properties).toMatchObject({
    role: 'img',
    ariaLabel: 'A curve',
    viewBox: '0 0 400 300',
  })
})

test('quote reads its title out without drawing it, clause by clause in Chinese', async () => {
  const quotation = { type: 'blockquote' as const, children: [prose('先做对，再做快')] }
  const section = await sectionOf(
    slide('quote', { title: 'T', titleHidden: true, children: [quotation, line('attribution', 'Somebody')] }),
    { lang: 'zh' },
  )
  expect(className('sr-only')(found(section, tag('h2')))).toBe(true)
  expect(texts(section, className('c'))).toEqual(['先做对，', '再做快'])
  expect(texts(section, tag('cite'))).toEqual(['Somebody'])
})

test('section draws its number as an ornament that nobody reads', async () => {
  const section = await sectionOf(slide('section', { title: 'T', number: 12 }))
  expect(found(section, className('no')).properties).toMatchObject({
    dataNumber: '12',
    ariaHidden: 'true',
    style: '--w: 1.2',
  })
})

test('long titles say so', async () => {
  const length = async (words: string) =>
    (await sectionOf(slide('points', { title: words }))).properties['dataLen']
  expect(await length('Short')).toBeUndefined()
  expect(await length('Words '.repeat(8))).toBe('l')
  expect(await length('Words '.repeat(16))).toBe('xl')
})

describe('layouts of an argument', () => {
  test('steps stand each further right than the one before', async () => {
    const section = await sectionOf(slide('steps', { title: 'T', children: [points('a', 'b', 'c')] }))
    expect(all(section, tag('li')).map(({ properties }) => properties['style'])).toEqual([
      '--i: 0',
      '--i: 1',
      '--i: 2',
    ])
  })

  test('a timeline’s stages know their place and how many there are', async () => {
    const stages = [column('2017', 'a'), column('Today', 'b')]
    const section = await sectionOf(slide('timeline', { title: 'T', children: stages }))
    expect(found(section, tag('ol')).properties['style']).toBe('--n: 2')
    expect(texts(section, tag('h3'))).toEqual(['2017', 'Today'])
    expect(texts(found(section, tag('ol')), tag('ul'))).toEqual(['a', 'b'])
  })

  test('cards say how wide their widest word and their longest text are', async () => {
    const section = await sectionOf(
      slide('cards', { title: 'T', children: [column('缓存', '一二三四五'), column('键', '一', '二')] }),
      { lang: 'zh' },
    )
    expect(section.properties['style']).toBe('--word: 2; --say: 5')
  })

  test('a definition has its term as the heading and its other name beside its meaning', async () => {
    const section = await sectionOf(
      slide('definition', { title: '缓存', children: [line('subtitle', 'cache'), points('近处的数据')] }),
      { lang: 'zh' },
    )
    expect(section.properties['style']).toBe('--w: 2; --say: 5')
    expect(texts(section, className('sub'))).toEqual(['cache'])
  })

  test.each([
    ['80%', 0.8, []],
    ['约 37.5%', 0.375, []],
    ['120%', undefined, []],
    ['6 GB', undefined, [' GB']],
    ['5.2 万条', undefined, [' 万条']],
  ])('the number %s fills its field to %s and sets its unit smaller', async (figure, share, units) => {
    const section = await sectionOf(
      slide('number', { title: 'T', children: [line('figure', figure), points('of it')] }),
    )
    const style = section.properties['style'] ?? ''
    expect(/--v: ([\d.]+)/.exec(style)?.[1]).toBe(share === undefined ? undefined : String(share))
    expect(texts(section, className('unit'))).toEqual(units)
    expect(texts(section, tag('strong'))).toEqual([figure])
    expect(found(section, className('say')).properties['dataSource']).toBe('10:1-10:11')
  })

  test('points and claims say how many and how long they are', async () => {
    const one = await sectionOf(slide('points', { title: 'T', children: [points('四个汉字')] }), {
      lang: 'zh',
    })
    expect(one.properties['style']).toBe('--n: 1; --say: 4; --word: 4')
    const two = await sectionOf(slide('points', { title: 'T', children: [points('一', '二')] }), {
      lang: 'zh',
    })
    expect(two.properties['style']).toBe('--n: 2; --say: 1; --word: 1')
    const uneven = await sectionOf(
      slide('points', { title: 'T', children: [points('一二三四', '一二', '一')] }),
      {
        lang: 'zh',
      },
    )
    expect(uneven.properties['style']).toBe('--n: 3; --say: 4; --word: 4; --next: 2')
    const claims = [column(undefined, '一二三'), column(undefined, '一')]
    const sides = await sectionOf(slide('compare', { title: 'T', children: claims }), { lang: 'zh' })
    expect(sides.properties['style']).toBe('--n: 1; --say: 3; --word: 3; --name-w: 1; --title-w: 1')
  })
})

test.each(['en', 'zh'])('names with a number stay whole in every language (%s)', async (lang) => {
  const section = await sectionOf(
    slide('points', {
      title: 'T',
      children: [points('见 GPT-2 与 DeepSeek-R1，state-of-the-art')],
      notes: [],
    }),
    { lang },
  )
  expect(texts(section, className('nb'))).toEqual(['GPT-2', 'DeepSeek-R1'])
})

test('a point’s strong words are its accent; points under it follow', async () => {
  const nested = { ...point('Over **this**', 6), points: [point('under', 7)] }
  const section = await sectionOf(slide('points', { title: title([text('T')]), children: [points(nested)] }))
  expect(texts(section, tag('em'))).toEqual(['this'])
  expect(texts(found(section, className('rows')), tag('ul'))).toContain('under')
})

test('a statement’s clauses stand whole, in the face of heads', async () => {
  const one = slide('statement', { title: 'T', children: [points('不是变快，而是**变旧**')], notes: [] })
  const section = await sectionOf(one, { lang: 'zh' })
  const weights = { body: 400, bold: 700, head: 700, title: 700, kicker: 700, by: 400 }
  expect(texts(section, className('c'))).toEqual(['不是变快，', '而是变旧'])
  const heads = usedCharacters(section, { weights, italics: false }, 'zh', () => false).find(
    ({ role }) => role === 'head',
  )
  expect(heads?.characters.has('旧')).toBe(true)
})
