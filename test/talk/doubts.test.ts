import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SettingsInput } from '../../src/config/settings.ts'
import { doubtsOf } from '../../src/talk/doubts.ts'
import { announcedCount } from '../../src/talk/announced.ts'
import { languageOf } from '../../src/talk/languages/index.ts'
import { article } from './articles.ts'
import { plan, planFile, type Plan } from './plan.ts'

function doubtsIn({ article: tree, slides, file }: Plan) {
  const { settings, lang } = file.data.article ?? {}
  if (!settings || !lang) throw new Error('The article must have been read.')
  return doubtsOf({ article: tree, slides, settings, language: languageOf(lang) })
}

/** `rule at line` of each doubt about an article. */
async function doubts(source: string, flags: SettingsInput = {}): Promise<string[]> {
  return doubtsIn(await plan(source, flags)).map(
    ({ rule, place }) => `${rule} at ${place?.start.line ?? '-'}`,
  )
}

const lines = (...text: string[]) => text.join('\n\n')
const gardens = 'Rain gardens hold water back where it falls. Their soil filters what the street washes off.'

describe('a plan is doubtful', () => {
  it('where nothing stands under a heading', async () => {
    expect(await doubts(lines('## Rain', gardens, '## Sun', '## Wind', gardens))).toContain(
      'heading-empty at 5',
    )
  })

  it('where no sentence of a section is worth a point', async () => {
    expect(await doubts(lines('## Rain', gardens, '## Sun', 'Who knows?'))).toContain(
      'section-pointless at 5',
    )
  })

  it.each([
    [
      'three reasons, two given',
      'There are three reasons.',
      'First, soil holds water.',
      'Second, roots drink it.',
    ],
    ['三个方面，只有两个', '优势有三个方面。', '首先，土壤能够留住雨水。', '其次，根系会把水吸走。'],
  ])('where an announced number is not met: %s', async (_name, announced, first, second) => {
    const source = lines('## Rain', announced, first, second, '## Sun', gardens)
    expect(await doubts(source, { lang: /\p{Script=Han}/u.test(announced) ? 'zh' : 'en' })).toContain(
      'count-unmet at 3',
    )
  })

  it('where nobody speaks of a figure', async () => {
    const image =
      '![A bridge in winter](data:image/svg+xml,%3Csvg%20xmlns=%22http://www.w3.org/2000/svg%22%20viewBox=%220%200%209%209%22/%3E)'
    expect(await doubts(lines('## Rain', gardens, image))).toContain('figure-unspoken at 5')
    const spoken = lines('## Rain', `${gardens} The figure shows one.`, image)
    expect(await doubts(spoken)).not.toContain('figure-unspoken at 5')
    const wordless = lines('## Rain', gardens, image.replace('A bridge in winter', ''))
    expect(await doubts(wordless)).not.toContain('figure-unspoken at 5')
  })

  it('where two slides say the same', async () => {
    expect(await doubts(lines('## Rain', gardens, '## Gardens', gardens))).toContain('slides-alike at 7')
  })

  it.each([
    [
      'en',
      `Soil ${'and stone '.repeat(12)}hold the water of the street back for a day.`,
      'a point of 35 words; up to 18 read well.',
    ],
    [
      'zh',
      `${'植物和石头和'.repeat(10)}土壤可以把街道的水留住一天。`,
      'a point of 73 characters; up to 34 read well.',
    ],
    [
      'de',
      `Boden ${'und Stein '.repeat(12)}halten das Wasser der Straße einen Tag lang zurück.`,
      'a point of 34 words; up to 18 read well.',
    ],
    [
      'ja',
      `${'植物と石と'.repeat(10)}土は通りの水を一日とどめておくことができる。`,
      'a point of 72 characters; up to 36 read well.',
    ],
  ])('where a sentence makes a point that is far too long: %s', async (lang, long, said) => {
    const found = doubtsIn(await plan(lines('## Rain', long), { lang }))
    expect(found.map(({ rule, place }) => `${rule} at ${place?.start.line}`)).toEqual(['point-long at 3'])
    expect(found[0]?.what).toBe(`This makes ${said}`)
  })

  it('where slides have one name and a number, once for the name', async () => {
    const list = (from: number) =>
      lines(...[1, 2].map((one) => `---\n\n- tool ${from + one}\n- pot ${from + one}`))
    const found = doubtsIn(await plan(lines('## Rain', gardens, list(0), '## Rain', list(4))))
    expect(found.filter(({ rule }) => rule === 'title-numbered').map(({ what }) => what)).toEqual([
      'Slides 3 (line 7), 4 (line 12), 5 (line 19), and 6 (line 24) are called \"Rain\" with a number; no other title was found in their passages.',
    ])
  })

  it('where the one point of a slide needs others to be understood', async () => {
    expect(await doubts(lines('## Rain', gardens, '---', 'This holds them back.'))).toContain(
      'point-weak at 7',
    )
  })

  it('where its minutes leave no time for a section', async () => {
    const source = ['Soil', 'Roots', 'Stones', 'Sand']
      .map((name) => lines(`## ${name}`, gardens))
      .join('\n\n')
    const found = (await doubts(source, { minutes: 0.2 })).filter((one) => one.startsWith('section-untold'))
    expect(found.length).toBeGreaterThan(0)
    expect(found.length).toBeLessThan(4)
    expect(await doubts(source)).not.toContain(found[0])
  })

  it('where the article has far less to say than its minutes', async () => {
    expect(await doubts(lines('## Rain', gardens), { minutes: 30 })).toContain('talk-under-time at -')
  })
})

describe('a plan is not doubtful', () => {
  it.each([
    [
      'members that count',
      lines('There are two reasons.', 'First, soil holds water.', 'Second, roots drink it.'),
    ],
    ['a list', 'There are three reasons:\n\n- soil\n- roots\n- stones'],
    [
      'sub-headings',
      lines('Two things matter.', '### Soil', gardens, '### Roots', 'Roots drink what soil holds.'),
    ],
  ])('where an announced number is met by %s', async (_name, members) => {
    const found = await doubts(lines('## Rain', members))
    expect(found.filter((one) => one.startsWith('count-unmet'))).toEqual([])
  })

  it.each(['slides/open-llm.md', 'slides/open-llm.en.md'])('in %s, but for what is long', async (name) => {
    const grave = doubtsIn(await planFile(name)).filter(({ rule }) => !/^(point|title)-/.test(rule))
    expect(grave).toEqual([])
  })

  it('where a point is a little longer than reads well', async () => {
    const long = `Soil ${'and stone '.repeat(4)}hold the water of the street back for a day.`
    expect(await doubts(lines('## Rain', long, '## Sun', gardens))).not.toContain('point-long at 3')
  })

  it('where a point leans on the sentence that is its title', async () => {
    const source = lines(
      '## Build',
      'The build now takes six minutes. It is not the three that we had hoped for.',
    )
    expect(await doubts(source)).toEqual([])
  })

  it('where a sentence says "this" of the text, or of its heading', async () => {
    const source = lines(
      '## Scope',
      'This policy applies to gardens.',
      '## The old bridge',
      'This bridge leaks.',
    )
    expect(await doubts(source)).toEqual([])
  })

  it('where links alone stand under a heading', async () => {
    const source = lines(
      '## Rain',
      gardens,
      '## Licence',
      '[MIT](https://example.org/mit) © [us](https://example.org)',
    )
    expect(await doubts(source)).toEqual([])
  })

  it('where a sentence counts what it names itself', async () => {
    const source = lines(
      '## Rain',
      'The two kinds of soil are clay, and sand that came with the river.',
      gardens,
    )
    expect(await doubts(source)).toEqual([])
  })

  it('where its slides are the author’s own', async () => {
    const source = lines('## Rain', 'Who knows?', '## Sun')
    expect(await doubts(source, { slides: 'explicit' })).toEqual([])
  })
})

it.each([
  ['There are three reasons.', 3],
  ['There are three reasons for rain gardens.', 3],
  ['It comes down to 4 things.', 4],
  ['优势有三个方面。', 3],
  ['主要有两种类型：', 2],
  ['The old one had 75 kinds at 7 levels.', undefined],
  ['There are at most two reasons.', undefined],
  ['It took three years.', undefined],
  ['第三个原因在于时间。', undefined],
])('%s announces %s', (text, count) => {
  const language = languageOf(/\p{Script=Han}/u.test(text) ? 'zh' : 'en')
  expect(announcedCount(text, language.read(text))).toBe(count)
})

it('every doubt says what is doubtful and what to do, in any article', async () => {
  await fc.assert(
    fc.asyncProperty(article, async (source) => {
      const made = await plan(source, { minutes: 4 })
      for (const { what, toDo, place } of doubtsIn(made)) {
        expect(what).toMatch(/\.$/)
        expect(toDo).toMatch(/\.$/)
        if (place) expect(place.start.line).toBeLessThanOrEqual(source.split('\n').length)
      }
    }),
    { numRuns: 30 },
  )
})
