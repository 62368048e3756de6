import fc from 'fast-check'
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { visit } from 'unist-util-visit'
import { untoldSections } from '../../src/talk/doubts/untold.ts'
import { languageOf } from '../../src/talk/languages/index.ts'
import type { Slide } from '../../src/talk/nodes.ts'
import { article } from './articles.ts'
import { contentOf, placesOn, plan, planFile, titles } from './plan.ts'

function optionalIn(slides: readonly Slide[]): number {
  let count = 0
  for (const slide of slides)
    visit(slide.notes, 'sentence', (sentence) => void (count += sentence.data?.optional ? 1 : 0))
  return count
}

function expectNothingLost({ slides, article: tree }: Awaited<ReturnType<typeof plan>>): void {
  const places = placesOn(slides)
  const missing = contentOf(tree).filter(
    ({ position }) => position && !places.has(`${position.start.line}:${position.start.column}`),
  )
  expect(missing).toEqual([])
}

describe.each(['slides/open-llm.md', 'slides/open-llm.en.md'])('%s', (name) => {
  it.each([5, 8, 12])('is told in %d minutes, from the cover to the closing', async (minutes) => {
    const made = await planFile(name, { minutes })
    expect(made.file.data.talk?.seconds).toBeGreaterThan(minutes * 60 * 0.95)
    expect(made.file.data.talk?.seconds).toBeLessThan(minutes * 60 * 1.05)
    expect(made.slides[0]?.layout).toBe('title')
    expect(made.slides.at(-1)?.layout).toBe('closing')
    expect(optionalIn(made.slides)).toBeGreaterThan(0)
    expectNothingLost(made)
  })

  it('keeps a slide of every section when time is short', async () => {
    const whole = await planFile(name)
    const short = await planFile(name, { minutes: 6 })
    const sections = (slides: readonly Slide[]) =>
      new Set(slides.map((slide) => slide.sources[0]?.start.line).filter(Boolean)).size
    expect(sections(short.slides)).toBeGreaterThanOrEqual(8)
    expect(short.slides.length).toBeLessThan(whole.slides.length / 2)
  })

  it('has nothing optional when there is time', async () => {
    const whole = await planFile(name)
    const long = await planFile(name, { minutes: 60 })
    expect(titles(long.slides)).toEqual(titles(whole.slides))
    expect(optionalIn(long.slides)).toBe(0)
  })
})

const kinds = 'test/fixtures/kinds'

describe('an article of any kind in half of its time', () => {
  type Planned = Awaited<ReturnType<typeof plan>>
  const secondsIn = ({ slides }: Planned) => slides.reduce((sum, slide) => sum + slide.seconds, 0)
  /** The sections that no slide shows anything of. */
  const untold = ({ slides, article: tree, file }: Planned, minutes: number) =>
    untoldSections({
      article: tree,
      slides,
      settings: { slides: 'auto', minutes },
      language: languageOf(file.data.article?.lang ?? 'en'),
    })

  it.each(readdirSync(kinds))('%s: it is in time, and every section and the end are told', async (name) => {
    const whole = await planFile(`${kinds}/${name}`)
    const minutes = secondsIn(whole) / 2 / 60
    const half = await planFile(`${kinds}/${name}`, { minutes })
    // A sentence takes some five seconds.
    expect(Math.abs(secondsIn(half) - minutes * 60)).toBeLessThan(Math.max(minutes * 6, 6))
    expect(untold(half, minutes).map(({ what }) => what)).toEqual([])
    const concludes = ({ slides }: Planned) =>
      slides.some(({ layout, notes }) => layout === 'closing' && notes.children.length > 0)
    expect(concludes(half)).toBe(concludes(whole))
    expectNothingLost(half)
  })
})

describe('any article in any time', () => {
  it('loses nothing', async () => {
    await fc.assert(
      fc.asyncProperty(article, fc.constantFrom(0.3, 1, 3), async (source, minutes) => {
        expectNothingLost(await plan(source, { minutes }))
      }),
      { numRuns: 60 },
    )
  })
})

describe('what stands around the sections', () => {
  const sentences = (count: number, name: string) =>
    Array.from(
      { length: count },
      (_, number) => `Garden ${number} of ${name} holds what the roofs of its street give off within a day.`,
    ).join(' ')
  const section = (name: string) => `## ${name}\n\n${sentences(12, name)}\n`

  it('is told in its time too: of a long opening the cover says less', async () => {
    const source = `# Rain\n\n${sentences(40, 'Opening')}\n\n${section('Soil')}\n${section('Roots')}`
    const { file, slides } = await plan(source, { minutes: 2 })
    expect(file.data.talk?.seconds).toBeGreaterThan(2 * 60 * 0.9)
    expect(file.data.talk?.seconds).toBeLessThan(2 * 60 * 1.1)
    const [cover, ...others] = slides
    expect(cover?.seconds).toBeLessThan(60)
    expect(others.map(({ id }) => id)).toEqual(expect.arrayContaining(['soil', 'roots']))
  })

  it('goes first where it stands behind the end, but for the sources, which nobody speaks', async () => {
    const sources = Array.from({ length: 6 }, (_, number) => `- Writer ${number}: The book of rain.`).join(
      '\n',
    )
    const source = `# Rain\n\n${section('Soil')}\n${section('Roots')}\n## Conclusion\n\n${sentences(2, 'All')}\n\n## References\n\n${sources}\n\n${section('Appendix')}`
    const made = await plan(source, { minutes: 2 })
    expect(made.slides.map(({ id }) => id)).toEqual(['title', 'soil', 'roots', 'conclusion', 'references'])
    expect(made.slides.at(-1)?.seconds).toBeLessThan(10)
    expectNothingLost(made)
  })
})

describe('slides that say the heading of a section', () => {
  const long = (paragraphs: number) =>
    Array.from(
      { length: paragraphs },
      (_, number) => `Garden ${number} holds what the roofs of its street give off within a day.`,
    ).join('\n\n')
  const article = (paragraphs: number) =>
    `## Soil\n\n${long(paragraphs)}\n\n## Roots\n\n${long(paragraphs)}\n`
  const sections = async (paragraphs: number, minutes?: number) => {
    const { slides } = await plan(article(paragraphs), minutes === undefined ? {} : { minutes })
    return slides.filter(({ layout, number }) => layout === 'section' && number !== undefined).length
  }

  it('stand in a talk of twenty minutes or more, and in no shorter one', async () => {
    // 140 words a minute; each paragraph has 14.
    const paragraphs = (20 * 140) / 14 / 2
    expect(await sections(Math.ceil(paragraphs) + 5)).toBe(2)
    expect(await sections(Math.floor(paragraphs) - 5)).toBe(0)
    expect(await sections(Math.ceil(paragraphs) + 5, 12)).toBe(0)
  })
})
