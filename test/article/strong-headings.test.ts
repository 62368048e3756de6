import { toString } from 'mdast-util-to-string'
import { describe, expect, it } from 'vitest'
import { VFile } from 'vfile'
import { parseArticle } from '../../src/article/index.ts'

async function headings(source: string): Promise<string[]> {
  const file = new VFile({ value: source, path: 'article.md' })
  const tree = await parseArticle(file, {
    flags: {},
    outside: { read: () => Promise.reject(new Error('none')) },
  })
  return tree.children.flatMap((node) =>
    node.type === 'heading' ? [`${'#'.repeat(node.depth)} ${toString(node)}`] : [],
  )
}

const interview = `# The keeper

We met in the workshop.

**How did you begin?**

By a broken leg.

**Most towns have motors now. Why not yours?**

Three of mine have.

**And the young?**

They stay.
`

describe('questions that are set strong, each a paragraph to itself', () => {
  it('are headings of their answers', async () => {
    expect(await headings(interview)).toEqual([
      '# The keeper',
      '## How did you begin?',
      '## Most towns have motors now. Why not yours?',
      '## And the young?',
    ])
  })

  it('stand under a heading that says nothing itself, and beside one that does', async () => {
    const questions = interview.slice(interview.indexOf('**How'))
    expect((await headings(`# A\n\n## Questions\n\n${questions}`)).slice(1, 3)).toEqual([
      '## Questions',
      '### How did you begin?',
    ])
    expect((await headings(`# A\n\n## The tower\n\nIt leans.\n\n${questions}`)).slice(1, 3)).toEqual([
      '## The tower',
      '## How did you begin?',
    ])
  })

  it.each([
    ['two of them', interview.replace('**And the young?**', 'And the young?')],
    ['claims', interview.replaceAll('?**', '.**')],
    ['explicit slides', `---\nslides: explicit\n---\n\n${interview}`],
  ])('are stressed text otherwise (%s)', async (_, source) => {
    expect(await headings(source)).toEqual(['# The keeper'])
  })
})

describe('titles that are set strong', () => {
  const part = (line: string) => `**${line}**\n\nRain falls on the roofs, and the gutters take it.\n\n`

  it('are headings where there are several, below the one that they stand under', async () => {
    const lines = part('Why') + part('What it costs') + part('Who pays?')
    expect(await headings(lines)).toEqual(['## Why', '## What it costs', '## Who pays?'])
    expect(await headings(`## Rain\n\nIt falls.\n\n${lines}`)).toEqual([
      '## Rain',
      '### Why',
      '### What it costs',
      '### Who pays?',
    ])
  })

  it.each([
    ['two are too few', part('Why') + part('What it costs')],
    ['sentences are none', part('It rains.') + part('It pours.') + part('It stops.')],
    ['lines under each other are a list', '**Rain**\n\n**Snow**\n\n**Hail**\n\n**Fog**\n\nAll fall.\n'],
    ['words in a line are stressed', '**Rain** falls.\n\n**Snow** falls.\n\n**Hail** falls.\n\nAll of it.\n'],
  ])('%s', async (_, source) => {
    expect(await headings(source)).toEqual([])
  })
})
