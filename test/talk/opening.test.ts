import { describe, expect, it } from 'vitest'
import { phraseText } from '../../src/talk/phrase.ts'
import { plan, pointsOn, titles } from './plan.ts'
import { broken } from './promises/index.ts'

const section = '## Use\n\nIt reads a text from beginning to end. It writes pages that a browser shows.\n'

function article(lead: string): string {
  return `# Reader\n\n${lead}\n\n${section}`
}

async function subtitleOf(source: string, subtitle?: string): Promise<string | undefined> {
  const planned = await plan(source, subtitle === undefined ? {} : { subtitle })
  expect(broken(planned)).toEqual([])
  const lines = planned.slides[0]?.children.flatMap((child) => (child.type === 'line' ? [child] : [])) ?? []
  const line = lines.find(({ role }) => role === 'subtitle')
  return line && phraseText(line)
}

describe('the line under the title of the cover', () => {
  it.each([
    ['A small Markdown parser.', 'A small Markdown parser'],
    ['[build](https://a.example) [size](https://b.example)\n\nMarkdown parser.', 'Markdown parser'],
    ['Markdown parser.\n\n> Note: it is young.', 'Markdown parser'],
    ['*Was eine Stadt vom Regen lernt*', 'Was eine Stadt vom Regen lernt'],
  ])('%s', async (lead, subtitle) => {
    expect(await subtitleOf(article(lead))).toBe(subtitle)
  })

  it.each([
    ['two sentences', 'It is a parser. It is small.'],
    ['a question', 'Who reads this?'],
    ['a scene', 'In 1956 a ship left the port of Newark.'],
    ['what leans', 'This is why.'],
    [
      'a long sentence',
      'It is a parser that reads every word of a text, one after the other, and then writes it down again.',
    ],
  ])('is not %s', async (_, lead) => {
    expect(await subtitleOf(article(lead))).toBeUndefined()
  })

  it('is the author’s own where there is one', async () => {
    expect(await subtitleOf(article('Markdown parser.'), 'What it is for')).toBe('What it is for')
  })
})

it('the rest of a longer lead has slides of its own', async () => {
  const { slides } = await plan(article('Markdown parser.\n\n> It is young, and it will change.'))
  expect(titles(slides)).toHaveLength(3)
  expect(slides[1]?.layout).toBe('quote')
})

it('a lead that takes long to say has slides of its own', async () => {
  const long =
    'The reader takes each word of the text and writes it down again on a page of its own. '.repeat(9)
  const { slides } = await plan(article(`${long}\n\nThe thesis is that a page should hold one thought.`))
  expect([...titles(slides), ...slides.flatMap(pointsOn)].join()).toMatch(/a page should hold one thought/i)
  expect(slides[0]?.seconds).toBeLessThan(10)
})
