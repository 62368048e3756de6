import { describe, expect, it } from 'vitest'
import { parse, problems } from './parse.ts'

const settingsOf = async (article: string) => (await parse(article)).file.data.article?.settings

describe('front matter', () => {
  it('gives the settings and leaves the tree', async () => {
    const { tree, file } = await parse('---\ntitle: A\nminutes: 20\nauthors: [B, C]\n---\n\nText.\n')
    expect(file.data.article?.settings).toMatchObject({ title: 'A', minutes: 20, author: ['B', 'C'] })
    expect(tree.children.map((child) => child.type)).toEqual(['paragraph'])
    expect(file.messages).toEqual([])
  })

  it('takes text as written', async () => {
    expect(await settingsOf('---\ntitle: 1.0\nsubtitle: "a: b"\ndate: 2024-01-02\n---\nText.')).toMatchObject(
      {
        title: '1.0',
        subtitle: 'a: b',
        date: '2024-01-02',
      },
    )
  })

  it('yields to flags', async () => {
    const { file } = await parse('---\nminutes: 20\n---\nText.', { flags: { minutes: 5 } })
    expect(file.data.article?.settings.minutes).toBe(5)
  })

  it.each([
    ['a key without a value', '---\nsubtitle:\n---\nText.'],
    ['nothing', '---\n---\nText.'],
    ['comments alone', '---\n# a\n---\nText.'],
    ['none', 'Text.'],
    ['a thematic break at the start', '---\n\nText: more.'],
    [
      'keys of other tools',
      '---\ntags: [a]\ncategories: b\npermalink: /x\nlayout: post\nweight: 1\ntoc: true\n---\nText.',
    ],
  ])('is content with %s', async (_, article) => {
    const parsed = await parse(article)
    expect(problems(parsed)).toEqual([])
  })

  it.each([
    ['---\ntitle: A: b\n---\nText.', '2:8 front-matter-syntax', 'colon'],
    ['---\n\ttitle: A\n---\nText.', '2:1 front-matter-syntax', ''],
    ['---\ntitle: "A\n---\nText.', '2:10 front-matter-syntax', 'not closed'],
    ['---\ntitle: A\ntitle: B\n---\nText.', '3:1 front-matter-syntax', 'twice'],
    ['---\n- a\n- b\n---\nText.', '2:1 front-matter-syntax', 'list of settings'],
    ['---\njust words\n---\nText.', '2:1 front-matter-syntax', 'list of settings'],
    ['---\ntitle: A\n\nText.', '1:1 front-matter-syntax', 'never closed'],
    ['+++\ntitle = "A"\n+++\nText.', '1:1 front-matter-syntax', 'TOML'],
    ['---\nminutes: soon\n---\nText.', '2:10 front-matter-value', 'positive number'],
    ['---\r\ntitle: A\r\nminutes:   -3 # no\r\n---\r\nText.', '3:12 front-matter-value', '`minutes: -3`'],
    ['\uFEFF---\ntheme: papr\n---\nText.', '2:8 front-matter-value', 'Did you mean `paper`'],
    [
      '---\ntags: &a [x, x, x, x, x, x, x, x, x, x]\nkeywords: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]\nauthor: [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]\nseries: x\n---\nText.',
      '4:9 front-matter-value',
      'a name',
    ],
    ['---\nminuts: 3\n---\nText.', '2:1 front-matter-key', 'Did you mean `minutes`'],
    ['---\nqwertyuiop: 3\n---\nText.', '2:1 front-matter-key', 'Known settings'],
  ])('says what is wrong with %j', async (article, problem, words) => {
    const parsed = await parse(article)
    expect(problems(parsed)).toEqual([problem])
    expect(parsed.file.messages[0]?.reason).toContain(words)
  })

  it('reports every wrong value at once', async () => {
    const parsed = await parse('---\nminutes: soon\ndensity: 3\n---\nText.')
    expect(problems(parsed)).toEqual(['2:10 front-matter-value', '3:10 front-matter-value'])
  })
})
