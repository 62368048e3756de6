import type { Element } from 'hast'
import fc from 'fast-check'
import { toString } from 'mdast-util-to-string'
import { describe, expect, test } from 'vitest'
import { writeBreaks } from '../../src/deck/breaks.ts'
import { wrapClauses } from '../../src/deck/clauses.ts'
import { words } from '../../src/deck/segments.ts'
import { termsOf } from '../../src/deck/terms.ts'
import { h } from 'hastscript'
import { all, tag } from './html.ts'

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
const japanese = new Intl.Segmenter('ja', { granularity: 'word' })
const never = () => false

const pieces = fc.constantFrom(
  '缓存',
  '的',
  '，',
  '。',
  '“',
  '”',
  '是',
  '大',
  '语言',
  '模型',
  'GPT-3',
  ' ',
  '2%',
  '（',
  '）',
  '人',
  '了',
  '\n',
)
const chinese = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(''))

describe('line breaks', () => {
  test('change no text, whatever it is', () => {
    fc.assert(
      fc.property(chinese, chinese, (one, two) => {
        const tree = h('section', [h('h2', one), h('p', [two, h('em', one), two]), h('svg', h('text', one))])
        const before = toString(tree)
        writeBreaks(tree, 'zh-CN', never)
        return toString(tree) === before
      }),
    )
  })

  test('stand before no particle and no closing mark, and leave no character alone at the end', () => {
    fc.assert(
      fc.property(chinese, (text) => {
        const found = words(text, segmenter, never)
        expect(found.join('')).toBe(text)
        for (const word of found.slice(1)) expect(word).not.toMatch(/^[的了，。”）]/)
      }),
    )
    expect(words('它是缓存', segmenter, never).at(-1)?.length).toBeGreaterThan(1)
  })

  test.each([
    ['好处可以从三个方面来看', segmenter, '三个'],
    ['每天都要更新这种缓存', segmenter, '每天'],
    ['読み取りは百ミリ秒で終わる', japanese, 'ミリ秒'],
    ['扱うデータ量が増えていく', japanese, 'データ量'],
  ])('part no count from what it counts, and no unit from its word (%s)', (text, language, whole) => {
    expect(words(text, language, never).filter((word) => word.includes(whole))).toHaveLength(1)
  })

  test('are written in Chinese text alone: not in code, formulas, pictures, notes or words of another language', () => {
    const kept = ['pre', 'code', 'math', 'svg', 'aside', 'footer'].map((name) => h(name, '一段很长的中文'))
    const tree = h('section', [
      ...kept,
      h('p', { lang: 'en' }, '一段很长的中文'),
      h('p', 'English words only'),
    ])
    writeBreaks(tree, 'zh-CN', never)
    expect(all(tree, tag('wbr'))).toEqual([])
  })

  test('stand inside what is too long for a line, however often it is said', () => {
    const long = words('热点数据放在离计算更近的地方', segmenter, () => true)
    expect(long.length).toBeGreaterThan(1)
    expect(Math.max(...long.map((word) => word.length))).toBeLessThan(10)
  })

  test('leave no word so long that a browser would break it by force', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('数', '据', '大', '、', '（', '）', 'ア', 'ッ') }),
        (text) => {
          const bare = (word: string) => word.replace(/[^\p{L}]/gu, '')
          for (const word of words(text, segmenter, () => true)) expect(bare(word).length).toBeLessThan(13)
        },
      ),
    )
    const long = words('インターネットエクスプローラーの設定', japanese, never)
    expect(Math.max(...long.map((word) => word.length))).toBeLessThan(9)
    for (const word of long) expect(word).not.toMatch(/^[ーッャュョ]/)
  })

  test.each([
    ['舗装された地面は水を吸わないため、下水が', '舗装された|地面は|水を|吸わないため、|下水が'],
    [
      '屋根の面積が50平方メートルで、10ミリの雨が降ると',
      '屋根の|面積が|50平方メートルで、|10ミリの|雨が|降ると',
    ],
    ['庭の水やり、洗車、打ち水には問題なく使える', '庭の|水やり、|洗車、|打ち水には|問題なく|使える'],
    ['使うこともできるが、直接つないではならない', '使うことも|できるが、|直接つないでは|ならない'],
  ])('keep in Japanese what follows a word with it: %s', (text, broken) => {
    expect(words(text, japanese, never).join('|')).toBe(broken)
  })

  test('take the space between a character and a letter to the browser, which sets it only without a <wbr>', () => {
    const tree = h('p', '降低了37%的成本，用GPT模型')
    writeBreaks(tree, 'zh-CN', never)
    const joints = all(tree, ({ properties }) => String(properties['className']) === 'j')
    expect(joints.map((joint) => toString(joint))).toEqual(['了37%', 'GPT模型'])
    for (const joint of joints) expect(all(joint, tag('wbr'))).toEqual([])
  })

  test('stand where emphasis begins and ends, but not before a particle', () => {
    const tree = h('p', ['读取延迟', h('em', '从毫秒级'), '的程度', h('em', '降到'), '微秒'])
    writeBreaks(tree, 'zh-CN', never)
    const marks = tree.children.map((child) =>
      child.type === 'element' && child.tagName === 'wbr' ? '|' : toString(child),
    )
    expect(marks.join('')).toBe('读取|延迟|从毫秒级的程度|降到|微秒')
  })

  test('bind a closing mark to the two characters before it, where the word is long', () => {
    const tree = h('p', '大语言模型，它们')
    writeBreaks(tree, 'zh-CN', (_, right) => right !== '它们')
    expect(
      all(tree, ({ properties }) => String(properties['className']) === 'nb').map((one) => toString(one)),
    ).toEqual(['模型，'])
  })

  test('no line begins with the mark after a formula', () => {
    const tree: Element = h('p', ['当', h('math', 'x'), '，就停下，', h('math', 'y'), '不变'])
    writeBreaks(tree, 'zh-CN', () => false)
    const kept = tree.children.filter((child) => child.type === 'element' && child.tagName === 'span')
    expect(kept.map((child) => toString(child))).toEqual(['x，'])
    expect(toString(tree)).toBe('当x，就停下，y不变')
  })

  test('stand in no short piece of code', () => {
    const tree = h('p', [
      '先跑',
      h('code', 'dev-setup.sh'),
      '，再看',
      h('code', 'a-long-name-of-a-script.sh'),
    ])
    writeBreaks(tree, 'zh', never)
    const kept = all(tree, tag('code')).map(({ properties }) => properties['className'])
    expect(kept).toEqual([['nb'], undefined])
  })

  test('stand behind no mark that opens a name', () => {
    expect(
      words('直接在 #求助 里喊，价钱是 ¥五百', segmenter, never).filter((word) => /[#¥]$/u.test(word)),
    ).toEqual([])
  })

  test('a suffix stays with its word', () => {
    const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
    expect(words('从毫秒级降到微秒级', segmenter, () => false)).toEqual(['从毫秒级', '降到', '微秒级'])
  })

  test('keep the terms of the talk whole', () => {
    const prose = '大语言模型是一种语言模型。开放的大语言模型不同。大语言模型很大。'
    expect(words('开放的大语言模型不同', segmenter, termsOf(prose, 'zh'))).toContain('大语言模型')
  })

  test('what is said again and again is no term where it would be longer than a column', () => {
    const said = '先量一量，再决定缓存什么。'
    const found = words(said, segmenter, termsOf(said.repeat(4), 'zh'))
    expect(found.join('')).toBe(said)
    expect(Math.max(...found.map((word) => word.replace(/[，。]/gu, '').length))).toBeLessThanOrEqual(6)
  })
})

test('a word pair is a term only where it recurs', () => {
  const isTerm = termsOf('语言 模型。模型语言', 'zh')
  expect(isTerm('语言', '模型')).toBe(false)
})

test('what joins words to a sentence is in no term, however often it is said', () => {
  const prose = '教师可以让模型把课文编成题。医院可以让模型把病历整理好。部门可以让模型把手册读熟。'
  const found = words('教师可以让模型把课文整理成题目', segmenter, termsOf(prose, 'zh'))
  expect(found).toEqual(['教师', '可以', '让模型', '把课文', '整理成', '题目'])
})

test('clauses are wrapped whole, with what stands in them', () => {
  const quotation: Element = h('blockquote', ['先做对，', h('em', '再做快；'), '最后停'])
  wrapClauses(quotation)
  expect(quotation.children.map((child) => toString(child))).toEqual(['先做对，', '再做快；', '最后停'])
  const closed: Element = h('blockquote', '「今天存下的水，就是明天的水。」')
  wrapClauses(closed)
  expect(closed.children.map((child) => toString(child))).toEqual(['「今天存下的水，', '就是明天的水。」'])
})
