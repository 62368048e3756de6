import fc from 'fast-check'
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Slide } from '../../src/talk/nodes.ts'
import { article, sections } from './articles.ts'
import { plan, type Plan, planFile, titles } from './plan.ts'
import { broken, oneEdit, unsteady, violationLine } from './promises/index.ts'

/** Articles that show what Markdown can do, and articles of many kinds and languages. */
const folders = ['test/fixtures/articles', 'test/fixtures/kinds']

const files = [
  'slides/open-llm.md',
  'slides/open-llm.en.md',
  ...folders.flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`)),
].filter((name) => name.endsWith('.md'))

function expectDistinct({ slides }: Plan): void {
  expect(new Set(slides.map((slide) => slide.id)).size).toBe(slides.length)
  expect(new Set(titles(slides)).size).toBe(slides.length)
}

function promises(one: Plan): void {
  expect(broken(one).map((violation) => violationLine('article.md', violation))).toEqual([])
  expectDistinct(one)
}

describe.each(files)('%s', (name) => {
  it('keeps the promises', async () => {
    promises(await planFile(name))
  })

  it.each([5, 45])('keeps the promises in %i minutes', async (minutes) => {
    promises(await planFile(name, { minutes }))
  })

  it('is planned the same twice, and changes where it is edited', async () => {
    const violations = await unsteady(await planFile(name), oneEdit)
    expect(violations.map((violation) => violationLine(name, violation))).toEqual([])
  })
})

describe('any article', () => {
  it('is planned faithfully, without loss, in order, under titles of its own', async () => {
    await fc.assert(
      fc.asyncProperty(article, async (source) => {
        promises(await plan(source))
      }),
      { numRuns: 80 },
    )
  })

  it('is shown as written when its slides are explicit', async () => {
    await fc.assert(
      fc.asyncProperty(article, async (source) => {
        const explicit = await plan(source, { slides: 'explicit' })
        promises(explicit)
      }),
      { numRuns: 30 },
    )
  })

  it('keeps the slides of a section when another one is edited', async () => {
    const edit = fc.constantFrom(
      '首先，这里多了一句话。它说了别的事情。',
      'One more sentence stands here. It says something else.',
    )
    await fc.assert(
      fc.asyncProperty(sections, edit, fc.nat(), async (parts, more, at) => {
        // No two clauses say the same: titles that would be alike must differ, wherever they stand.
        const named = parts.map((part, index) =>
          part
            .replace(/^## .*/, `## Part ${letterOf(index)}`)
            .replace(/[，。！？,.?]| \(/gu, (end) => ` ${letterOf(index)}${end}`),
        )
        const edited = at % named.length
        const before = await plan(named.join('\n\n'), { lang: 'zh' })
        const after = await plan(
          named.map((part, index) => (index === edited ? `${part}\n\n${more}` : part)).join('\n\n'),
          { lang: 'zh' },
        )
        for (const [index] of named.entries()) {
          if (index === edited) continue
          const id = `part-${letterOf(index)}`
          expect(ofPart(after.slides, id)).toEqual(ofPart(before.slides, id))
        }
      }),
      { numRuns: 40 },
    )
  })
})

function letterOf(index: number): string {
  return 'abcde'.charAt(index)
}

/** The slides of a part without their places, which move with every line above them. */
function ofPart(slides: readonly Slide[], id: string): unknown[] {
  const own = slides.filter((slide) => slide.id === id || slide.id.startsWith(`${id}.`))
  return own.map(
    (slide) =>
      JSON.parse(
        JSON.stringify(slide, (key, value: unknown) =>
          key === 'position' || key === 'sources' ? undefined : value,
        ),
      ) as unknown,
  )
}
