import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { outlineCommand, type OutlineOptions } from '../../src/commands/outline.ts'
import { wrap, widthOf } from '../../src/commands/outline-width.ts'
import { exitCode } from '../../src/commands/exit-code.ts'
import { fakeEffects } from './fake-effects.ts'

const article = `# Rain

## Gardens

Rain gardens hold water back. For example, one stands in our street.

1. Dig a bed.
2. Plant it.

## Numbers

| Year | Depth |
|---|---|
| 2019 | 4 cm |
| 2020 | 6 cm |

The beds became deeper. <!-- point: Deeper beds -->
`

async function outline(text: string, options: Partial<OutlineOptions> = {}, terminal = {}) {
  const effects = fakeEffects()
  effects.disk.readInput = () => Promise.resolve(new TextEncoder().encode(text))
  Object.assign(effects.terminal, terminal)
  const code = await outlineCommand(['-'], { flags: {}, ...options }, effects)
  return { code, ...effects.printed }
}

describe('the outline', () => {
  test('has a row for each slide, and under it what it shows with its place', async () => {
    const { out, err, code } = await outline(article)
    expect(out).toMatch(/^ 1 {2}title .* 0:05 {2}Rain {2}1:1$/m)
    expect(out).toMatch(/^ 2 {2}\S+ +\d:\d\d {2}Rain gardens hold water back {2}5:1$/m)
    expect(out).toMatch(/^ +5:31 {2}• One stands in our street$/m)
    expect(out).toMatch(/^ 3 {2}\S+ +\d:\d\d {2}Gardens {2}3:1$/m)
    expect(out).toMatch(/^ +7:4 {2}1\. Dig a bed$/m)
    expect(out).toMatch(/^ +12:1 {2}▪ table 2 × 2: Year, Depth$/m)
    expect(out).toMatch(/^ +17:1 {2}• Deeper beds {2}\(the author's words\)$/m)
    expect(out).toMatch(/^\d slides, \d minutes?, \d+ words on the slides, \d+ spoken$/m)
    expect({ err, code }).toEqual({ err: '', code: exitCode.built })
  })

  test('counts no footnote as spoken', async () => {
    const { out } = await outline('# Rain\n\nRain falls here.[^1]\n\n[^1]: Somebody measured it for years.\n')
    expect(out).toMatch(/ 3 spoken$/m)
  })

  test('sets all titles in one column', async () => {
    const { out } = await outline(article)
    const columns = out.matchAll(/^( +\d+ {2}\S+ +\d+:\d\d {2})/gm)
    expect(new Set([...columns].map(([row]) => row.length)).size).toBe(1)
  })

  test('says how much of the notes is optional', async () => {
    const { out } = await outline(`${article}\n${'The soil holds what falls on it. '.repeat(40)}`, {
      flags: { minutes: 1 },
    })
    expect(out).toMatch(/\d+ of \d+ sentences optional/)
  })

  test('gives the titles alone, one a line', async () => {
    const { out } = await outline(article, { titles: true })
    expect(out.split('\n').slice(0, 2)).toEqual(['Rain', 'Rain gardens hold water back'])
    expect(out).not.toMatch(/\d:\d/)
  })

  test('dims places on a terminal alone', async () => {
    expect((await outline(article)).out).not.toContain('\u001B')
    expect((await outline(article, {}, { outColours: true })).out).toContain('\u001B[2m')
  })

  test('breaks lines at the width of the terminal', async () => {
    const long = `## One\n\n我们把三个房间重新量了一遍，发现真正的问题不是地方小，而是书放得太分散。`
    const { out } = await outline(long, {}, { columns: 60 })
    const rows = out.trimEnd().split('\n').slice(0, -1)
    expect(Math.max(...rows.map(widthOf))).toBeLessThanOrEqual(60)
  })

  test('says what is wrong with the article, and gives no plan', async () => {
    const { out, err, code } = await outline('---\nminutes: soon\n---\n\n# Rain\n')
    expect(out).toBe('')
    expect(err).toMatch(/^article\.md:2:\d+ error .*\(front-matter-value\)$/m)
    expect(code).toBe(exitCode.article)
  })
})

describe('the outline as JSON', () => {
  test('has slides with points, their places, and counts of the notes', async () => {
    const { out } = await outline(article, { json: true })
    const document: unknown = JSON.parse(out)
    expect(document).toMatchObject({ article: '-', title: 'Rain', lang: 'en', diagnostics: [] })
    expect(document).toHaveProperty('slides.1.id', 'gardens')
    expect(document).toHaveProperty('slides.1.layout')
    expect(document).toHaveProperty('slides.1.title', {
      text: 'Rain gardens hold water back',
      source: [{ start: { line: 5, column: 1 }, end: { line: 5, column: 30 } }],
      author: false,
    })
    expect(document).toHaveProperty('slides.1.points.0', {
      text: 'One stands in our street',
      source: [{ start: { line: 5, column: 31 }, end: { line: 5, column: 69 } }],
      author: false,
      level: 0,
    })
    expect(document).toHaveProperty('slides.1.notes.sentences', 2)
    expect(document).toHaveProperty('slides.1.notes.optional', 0)
  })

  test('says which words are the author’s, and what blocks are shown', async () => {
    const { out } = await outline(article, { json: true })
    const document: unknown = JSON.parse(out)
    expect(document).toHaveProperty('slides.3.others.0.text', 'table 2 × 2: Year, Depth')
    expect(document).toHaveProperty('slides.3.others.0.kind', 'block')
    expect(document).toHaveProperty('slides.4.points.0.text', 'Deeper beds')
    expect(document).toHaveProperty('slides.4.points.0.author', true)
  })

  test('shows the plan of an article whose picture is missing, after the error', async () => {
    const { out, err, code } = await outline(`${article}\n![A garden after rain](missing.png)\n`)
    expect(err).toContain('19:1 error')
    expect(out).toMatch(/^ 2 {2}\S+ +\d:\d\d {2}Rain gardens hold water back {2}5:1$/m)
    expect(code).toBe(exitCode.article)
  })

  test('has the diagnostics of an article that cannot be planned', async () => {
    const { out, err, code } = await outline('', { json: true })
    expect(JSON.parse(out)).toMatchObject({ slides: [], diagnostics: [{ rule: 'article-empty' }] })
    expect({ err, code }).toEqual({ err: '', code: exitCode.article })
  })
})

describe('several articles', () => {
  const texts = new Map([
    ['a.md', article],
    ['b.md', '# Snow\n\n![](https://example.org/snow.png)\n\nSnow lies on the beds.\n'],
  ])

  async function outlineBoth(options: Partial<OutlineOptions> = {}, names = [...texts.keys()]) {
    const effects = fakeEffects()
    effects.disk.read = (path) => {
      const text = texts.get(path)
      if (text === undefined) return Promise.reject(Object.assign(new Error('gone'), { code: 'ENOENT' }))
      return Promise.resolve(new TextEncoder().encode(text))
    }
    const code = await outlineCommand(names, { flags: {}, ...options }, effects)
    return { code, ...effects.printed }
  }

  test('stand one after the other, each plan under its name', async () => {
    const { out, err, code } = await outlineBoth()
    expect(out).toMatch(/^a\.md\n 1 {2}title [^]*spoken\n\nb\.md\n 1 {2}title [^]*spoken\n\n$/)
    expect(err).toMatch(/^b\.md:3:1 warning [^\n]*\(image-remote\)$/m)
    expect(code).toBe(exitCode.built)
    expect((await outlineBoth({ titles: true })).out).toMatch(/^a\.md\nRain\n[^]*\n\nb\.md\nSnow\n/)
  })

  test('are planned though one is not there', async () => {
    const { out, err, code } = await outlineBoth({}, ['gone.md', 'a.md'])
    expect(err).toMatch(/^gone\.md error There is no such file\./)
    expect(out).toMatch(/^a\.md\n/)
    expect(code).toBe(exitCode.usage)
  })

  test('are one JSON document', async () => {
    const { out } = await outlineBoth({ json: true })
    const document: unknown = JSON.parse(out)
    expect(document).toMatchObject({
      diagnostics: [{ file: 'b.md', line: 3 }],
      talks: [
        { article: 'a.md', title: 'Rain', diagnostics: [] },
        { article: 'b.md', title: 'Snow' },
      ],
    })
    expect(document).not.toHaveProperty('article')
  })

  test('quiet, have their plans and their errors alone', async () => {
    const { out, err } = await outlineBoth({ quiet: true })
    expect(err).toBe('')
    expect(out).toMatch(/^b\.md$/m)
  })
})

describe('lines', () => {
  test('break between Chinese characters, never before a closing mark', () => {
    expect(wrap('今天下雨，明天晴。', 8)).toEqual(['今天下', '雨，明天', '晴。'])
  })

  test('break at spaces elsewhere', () => {
    expect(wrap('rain falls on roofs', 10)).toEqual(['rain falls', 'on roofs'])
  })

  test('hold every word, and are no wider than they may be where no word is', () => {
    const words = fc.array(fc.constantFrom('rain', 'falls', 'on', '雨，', '水', ' ', '  '), { maxLength: 40 })
    fc.assert(
      fc.property(words, fc.integer({ min: 5, max: 30 }), (parts, width) => {
        const text = parts.join('')
        const lines = wrap(text, width)
        expect(lines.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''))
        const longest = Math.max(width, ...text.split(/\s|(?=[雨水])/u).map(widthOf))
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(longest)
      }),
    )
  })

  test('count a Chinese character as two columns, a combining mark as none', () => {
    expect(widthOf('雨 a')).toBe(4)
    expect(widthOf('e\u0301')).toBe(1)
  })
})
