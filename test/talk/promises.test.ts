import fc from 'fast-check'
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { languageOf } from '../../src/talk/languages/index.ts'
import type { Slide } from '../../src/talk/nodes.ts'
import { phraseText } from '../../src/talk/phrase.ts'
import { article, sections } from './articles.ts'
import { contentOf, placesOn, plan, type Plan, planFile, textAt, titles, wordsOn } from './plan.ts'
import { visit } from 'unist-util-visit'

const files = [
  'slides/open-llm.md',
  'slides/open-llm.en.md',
  ...readdirSync('test/fixtures/articles').map((name) => `test/fixtures/articles/${name}`),
].filter((name) => name.endsWith('.md'))

/** Letters and numbers of a text, one by one in scripts without spaces, as words elsewhere. */
function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? []
  )
}

/** The words that are not found in `text`, in order: none where `words` is a subsequence of it. */
function invented(words: readonly string[], text: readonly string[]): string[] {
  let at = 0
  return words.filter((word) => {
    const found = text.indexOf(word, at)
    if (found < 0) return true
    at = found + 1
    return false
  })
}

/** Lectern's own words, the only ones without a source: the file's name, Agenda, In short. */
function ownWords({ file, slides }: Plan): string[] {
  const { words } = languageOf(file.data.article?.lang ?? '')
  const cover = slides[0]?.title
  return [words.agenda, words.recap, ...(cover && cover.sources.length === 0 ? [phraseText(cover)] : [])]
}

function expectFaithful(one: Plan): void {
  const { slides, source } = one
  for (const slide of slides) {
    for (const words of wordsOn(slide)) {
      if (words.author) continue
      if (words.sources.length === 0) {
        expect(ownWords(one)).toContain(phraseText(words).replace(/ \(\d+\)$/, ''))
        continue
      }
      const text = words.sources.map((position) => textAt(source, position)).join('\n')
      // A number that tells two slides with one title apart is Lectern's own.
      const said = phraseText(words).replace(/ \(\d+\)$/, '')
      expect(invented(wordsOf(said), wordsOf(text)), phraseText(words)).toEqual([])
    }
  }
}

function expectLossless({ slides, article, source }: Plan): void {
  const places = placesOn(slides)
  const missing = contentOf(article).filter(
    ({ position }) => position && !places.has(`${position.start.line}:${position.start.column}`),
  )
  expect(missing.map((node) => node.position && textAt(source, node.position))).toEqual([])
}

/** Notes follow the article's order. */
function expectOrdered({ slides }: Plan): void {
  const offsets: number[] = []
  for (const slide of slides) {
    for (const block of slide.notes.children) {
      if (block.type !== 'footnoteDefinition' && block.position?.start.offset !== undefined)
        offsets.push(block.position.start.offset)
    }
  }
  expect(offsets).toEqual([...offsets].sort((a, b) => a - b))
}

function expectDistinct({ slides }: Plan): void {
  expect(new Set(slides.map((slide) => slide.id)).size).toBe(slides.length)
  expect(new Set(titles(slides)).size).toBe(slides.length)
}

/** P7: a point's sentence is in some notes, marked, at the same place; and each marked sentence has its words on a slide. */
function expectTraceable({ slides }: Plan): void {
  const key = (line: number, column: number) => `${line}:${column}`
  const shown = new Set(
    slides
      .flatMap((slide) => wordsOn(slide))
      .flatMap((words) => words.sources.map(({ start }) => key(start.line, start.column))),
  )
  for (const slide of slides) {
    visit(slide.notes, 'sentence', (sentence) => {
      if (sentence.data?.point && sentence.position) {
        const { line, column } = sentence.position.start
        expect(shown).toContain(key(line, column))
      }
    })
  }
}

function promises(one: Plan): void {
  expectFaithful(one)
  expectLossless(one)
  expectOrdered(one)
  expectDistinct(one)
  expectTraceable(one)
}

describe.each(files)('%s', (name) => {
  it('keeps the promises', async () => {
    promises(await planFile(name))
  })

  it('is planned the same twice', async () => {
    expect((await planFile(name)).slides).toEqual((await planFile(name)).slides)
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
        expectLossless(explicit)
        expectDistinct(explicit)
        expectFaithful(explicit)
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
