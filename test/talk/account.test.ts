import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accountOf, type Account, kinds } from '../../src/talk/account.ts'
import { article } from './articles.ts'
import { plan } from './plan.ts'

function sum(account: Account, of: keyof Account[(typeof kinds)[number]]): number {
  return kinds.reduce((total, kind) => total + account[kind][of], 0)
}

async function account(source: string, flags = {}): Promise<Account> {
  const made = await plan(source, flags)
  return accountOf(made.article, made.slides)
}

describe('the account of an article', () => {
  it('tells what is shown from what is only spoken', async () => {
    const { sentences, headings } = await account(
      '## Rain\n\nRain gardens hold water back. For example, this is said of them. They cost little.',
    )
    expect(headings).toMatchObject({ shown: 1, whole: 1 })
    expect(sentences).toMatchObject({ whole: 3, lost: 0 })
    expect(sentences.shown).toBeGreaterThan(0)
    expect(sentences.spoken).toBeGreaterThan(0)
  })

  it('counts what stands after a skip mark as skipped, up to the next heading', async () => {
    const { sentences, tables } = await account(
      '## Rain\n\nRain falls on the roofs.\n\n<!-- skip -->\n\nThis is out. So is this.\n\n| a |\n|---|\n| 1 |\n\n## Sun\n\nThe sun dries the roofs.',
    )
    expect(sentences).toMatchObject({ skipped: 2, whole: 4, lost: 0 })
    expect(tables).toMatchObject({ skipped: 1, whole: 1 })
  })

  it('counts what there is no time for as optional', async () => {
    const paragraph = 'Rain gardens hold water back in every street. They may cost a little to keep clean. '
    const source = ['## One', paragraph.repeat(9), '## Two', paragraph.repeat(9)].join('\n\n')
    const { sentences } = await account(source, { minutes: 1 })
    expect(sentences.optional).toBeGreaterThan(0)
    expect(sentences.lost).toBe(0)
  })

  it('counts a table and a heading that there is no time for as optional, not as spoken', async () => {
    const section = (name: string) =>
      `## ${name}\n\n${`The ${name} garden holds water back in every street. `.repeat(6)}\n\n| ${name} | b |\n|---|---|\n| 1 | 2 |`
    const source = ['North', 'South', 'East', 'West', 'Old', 'New'].map(section).join('\n\n')
    const { tables, headings } = await account(source, { minutes: 1 })
    expect(tables).toMatchObject({ spoken: 0, lost: 0, whole: 6 })
    expect(tables.optional).toBeGreaterThan(0)
    expect(headings).toMatchObject({ lost: 0, whole: 6 })
    expect(headings.shown + headings.optional).toBe(6)
  })

  it('counts items, code, quotations and footnotes once, with all that they hold', async () => {
    const { sentences, ...others } = await account(
      '## Rain\n\n- One thing.\n- Another.\n  - Under it.\n\n> Rain is rain. It falls.\n\n```js\ncall()\n```\n\nIt is known.[^1]\n\n[^1]: By many. By all.',
    )
    expect(sentences.whole).toBe(1)
    expect(others['list items']).toMatchObject({ whole: 3, lost: 0 })
    expect(others.quotations).toMatchObject({ whole: 1, lost: 0 })
    expect(others.code).toMatchObject({ shown: 1, whole: 1 })
    expect(others.footnotes).toMatchObject({ spoken: 1, whole: 1 })
  })

  it('adds up to the whole of any article, and nothing is lost', async () => {
    const minutes = fc.constantFrom(undefined, 1, 3)
    const skip = fc.nat({ max: 8 })
    await fc.assert(
      fc.asyncProperty(article, minutes, skip, async (source, wanted, at) => {
        const blocks = source.split('\n\n')
        const cut = blocks.toSpliced(at, 0, '<!-- skip -->').join('\n\n')
        const made = await account(cut, wanted === undefined ? {} : { minutes: wanted })
        for (const kind of kinds) {
          const { whole, lost, ...parts } = made[kind]
          expect(lost, kind).toBe(0)
          expect(Object.values(parts).reduce((total, part) => total + part, 0)).toBe(whole)
        }
        expect(sum(made, 'whole')).toBeGreaterThan(0)
      }),
      { numRuns: 60 },
    )
  })

  it('misses what a slide lost', async () => {
    const made = await plan('## Rain\n\nRain gardens hold water back. For example, this is said of them.')
    const without = made.slides.map((slide) => ({ ...slide, notes: { ...slide.notes, children: [] } }))
    expect(accountOf(made.article, without).sentences.lost).toBe(1)
  })
})
