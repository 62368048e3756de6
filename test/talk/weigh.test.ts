import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/article/index.ts'
import { choosePoints } from '../../src/talk/choose.ts'
import { english } from '../../src/talk/languages/en/index.ts'
import type { Language } from '../../src/talk/languages/language.ts'
import { plain } from '../../src/talk/languages/plain.ts'
import { chinese } from '../../src/talk/languages/zh/index.ts'
import type { Candidate } from '../../src/talk/candidate.ts'
import { type Prose, readParagraph } from '../../src/talk/prose.ts'
import { weigh } from '../../src/talk/weigh.ts'
import { plan, pointsOn } from './plan.ts'

async function read(source: string): Promise<Root> {
  const file = new VFile({ value: source, path: 'article.md' })
  return parseArticle(file, { outside: { read: () => Promise.reject(new Error('no figures')) } })
}

/** The sentences of some paragraphs under a heading, weighed. */
async function weighed(source: string, language: Language, heading = ''): Promise<Candidate[]> {
  const passage: Prose[] = []
  visit(await read(source), 'paragraph', (paragraph) => {
    passage.push(readParagraph(paragraph, language, { names: [] }))
  })
  weigh(passage, language, heading)
  return passage.flatMap((prose) => prose.candidates)
}

/** The weight of the sentence with these words. */
function weightOf(candidates: readonly Candidate[], words: string): number {
  const found = candidates.find((one) => one.text.includes(words))
  if (!found) throw new Error(`No sentence says "${words}".`)
  return found.weight
}

const garden =
  'A rain garden keeps storm water out of the sewer. It was a warm day when we saw ours. The water of a storm stays in the garden for hours.'

describe('a sentence weighs more', () => {
  it('that is strong than all others', async () => {
    const all = await weighed(`${garden} Then **soil is what cleans it**. The garden needs care.`, english)
    const heaviest = [...all].sort((a, b) => b.weight - a.weight)[0]
    expect(heaviest?.text).toContain('soil is what cleans it')
  })

  it('that has words of the author’s own than a strong one', async () => {
    const all = await weighed(
      'The **garden** holds water. The street is dry. <!-- point: Dry streets --> Roots grow.',
      english,
    )
    expect(weightOf(all, 'street')).toBeGreaterThan(weightOf(all, 'garden'))
  })

  it('that opens its paragraph with the topic than an aside', async () => {
    const all = await weighed(garden, english, 'Rain gardens')
    expect(weightOf(all, 'A rain garden keeps')).toBeGreaterThan(weightOf(all, 'a warm day'))
  })

  it('that opens its paragraph with the topic than an aside, in Chinese', async () => {
    const all = await weighed(
      '雨水花园让暴雨的水不进下水道。那天天气很热。花园里的水要停留几个小时。',
      chinese,
      '雨水花园',
    )
    expect(weightOf(all, '不进下水道')).toBeGreaterThan(weightOf(all, '天气很热'))
  })

  it('that makes a claim than its example and what goes on with it', async () => {
    const all = await weighed(
      'Streets flood. Gardens slow the water down well. For example, gardens in Ghent slow the water down. Gardens there slow the water down.',
      english,
    )
    const claim = weightOf(all, 'down well')
    expect(claim).toBeGreaterThan(weightOf(all, 'For example'))
    expect(claim).toBeGreaterThan(weightOf(all, 'Gardens there'))
  })

  it('that makes a claim than its example, in Chinese', async () => {
    const all = await weighed('街道会积水。花园能让水流变慢。例如，根特的花园能让水流变慢。', chinese)
    expect(weightOf(all, '花园能让水流变慢')).toBeGreaterThan(weightOf(all, '例如'))
  })

  it('that speaks of what its heading names', async () => {
    const all = await weighed('They met. The council paid for it. The roots drink from it.', english, 'Roots')
    expect(weightOf(all, 'roots')).toBeGreaterThan(weightOf(all, 'council'))
  })

  it.each([
    ['that reveals what it is about', 'What keeps it alive is the post office in the corner.'],
    ['that turns what came before', 'But the post office pays for the shop.'],
    ['that measures', 'The post office pays 61 % of what the shop costs.'],
    ['that says what has to be done', 'The post office must stay in the corner of the shop.'],
  ])('%s than what its paragraph sets out with', async (_, claim) => {
    const all = await weighed(
      `A shop opened in the village. The bell over the door still works. ${claim} A van came.`,
      english,
    )
    const heaviest = [...all].sort((a, b) => b.weight - a.weight)[0]
    expect(heaviest?.text).toBe(claim)
  })

  it('that says something than a name that its paragraph opens with', async () => {
    const all = await weighed(
      'A warm afternoon in May. Bees visit the meadow again. Nobody mows it.',
      english,
    )
    expect(weightOf(all, 'Bees visit')).toBeGreaterThan(weightOf(all, 'A warm'))
  })

  it('that is a sentence than one that is the rest of a table', async () => {
    const all = await weighed(
      'We met. The model reads one word after the other. Base 12.1 13.4 15.2 16.8 17.9 18.3 19.4.',
      english,
    )
    expect(weightOf(all, 'one word after')).toBeGreaterThan(weightOf(all, '12.1'))
  })

  it('that names what its section keeps coming back to, without any word of the language', async () => {
    const all = await weighed(
      'Kort sagt. Den store motor driver pumpen. Solen skinner over marken. Uden den store motor stopper vandet.',
      plain,
    )
    expect(weightOf(all, 'driver pumpen')).toBeGreaterThan(weightOf(all, 'Solen skinner'))
  })
})

describe('points that are chosen', () => {
  it('stand in the article’s order, and no two say the same', async () => {
    const all = await weighed(
      'Gardens slow the water down. Trees cool the street. Gardens slow the water down again.',
      english,
    )
    const chosen = choosePoints(all, { points: 3, units: 60 }, english)
    expect(chosen.map((one) => one.text.trim())).toEqual([
      'Gardens slow the water down.',
      'Trees cool the street.',
    ])
  })

  it('are at least one, however little room there is', async () => {
    const all = await weighed('Gardens slow the water down.', english)
    expect(choosePoints(all, { points: 1, units: 0 }, english)).toHaveLength(1)
  })
})

describe('an edit', () => {
  it('of another section changes no weight', async () => {
    const article = (other: string) =>
      `# Rain\n\n## Gardens\n\n${garden} People ask what grows there. Some build one of their own.\n\n## Pipes\n\n${other}\n`
    const before = await plan(article('Pipes are old.'))
    const after = await plan(
      article('A rain garden is no pipe. Storm water stays in it for hours. The garden needs care.'),
    )
    const pointsOf = (slides: typeof before.slides) =>
      slides.filter((slide) => slide.id.startsWith('gardens')).map(pointsOn)
    expect(pointsOf(before.slides).flat().length).toBeGreaterThan(0)
    expect(pointsOf(after.slides)).toEqual(pointsOf(before.slides))
  })
})
