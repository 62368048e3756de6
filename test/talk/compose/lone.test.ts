import { describe, expect, it } from 'vitest'
import { phraseText } from '../../../src/talk/phrase.ts'
import { plan, pointsOn, titles } from '../plan.ts'

const code = '```js\nlet words = 0\nfor (const piece of pieces) words += count(piece)\n```'

describe('a point alone under its heading', () => {
  it('stands below the code that it speaks of', async () => {
    const { slides } = await plan(
      `## Streams\n\n${code}\n\nThe memory stays below 60 MB whatever the size of the file. You will see that this is not enough.`,
    )
    expect(titles(slides)).toEqual(['article', 'Streams'])
    const line = slides.at(-1)?.children.find((child) => child.type === 'line')
    expect(line && phraseText(line)).toBe('The memory stays below 60 MB whatever the size of the file')
  })

  it('is only spoken after a list, where it says little', async () => {
    const { slides } = await plan(
      '## Changes\n\n- Every certificate is renewed at night.\n- A test account signs in once a minute.\n- Three people may replace a certificate.\n\nWe considered shortening the life of certificates. They would have been found sooner that way, it is true.',
    )
    expect(titles(slides)).toEqual(['article', 'Changes'])
    expect(slides.at(-1)?.notes.children).toHaveLength(1)
  })

  it('keeps its slide where its author gave it a paragraph to itself', async () => {
    const { slides } = await plan(
      '## Changes\n\n- Every certificate is renewed at night.\n- A test account signs in once a minute.\n- Three people may replace a certificate.\n\nNobody was blamed for the outage.',
    )
    expect(slides.at(-1)?.layout).toBe('statement')
  })

  it('keeps its slide where a mark set it apart', async () => {
    const { slides } = await plan(
      `## Streams\n\n${code}\n\n<!-- slide -->\n\nThe memory stays below 60 MB whatever the size of the file. You will see that this is not enough.`,
    )
    expect(slides).toHaveLength(3)
  })
})

describe('what leads to a block that no heading names', () => {
  it('stands below it, where it is too long for a title', async () => {
    const { slides } = await plan(
      `# wc\n\nCount the words of many files at once, whatever their size, without reading any of them whole.\n\n${code}\n\n## Limits\n\nFolders are left alone.`,
    )
    const line = slides[1]?.children.find((child) => child.type === 'line')
    expect(line && phraseText(line)).toMatch(/^Count the words of many files at once/)
  })
})

describe('a word alone', () => {
  it('is no statement', async () => {
    const { slides } = await plan('# wc\n\n## Limits\n\nFolders are left alone.\n\n## Licence\n\nMIT')
    expect(slides.at(-1)?.layout).toBe('points')
    expect(slides.at(-2)?.layout).toBe('statement')
  })
})

describe('what goes on without a title of its own', () => {
  it('code shows the heading above it, and no number', async () => {
    const { slides } = await plan(`## Streams\n\n${code}\n\n${code}`)
    expect(slides.map(({ titleHidden = false }) => titleHidden)).toEqual([false, false, true])
    const kicker = slides.at(-1)?.kicker
    expect(kicker && phraseText(kicker)).toBe('Streams')
  })
})

describe('a statement', () => {
  it('that goes on under a heading shows it without a number', async () => {
    const { slides } = await plan(
      '## Changes\n\n- Every certificate is renewed at night.\n- A test account signs in once a minute.\n- Three people may replace a certificate.\n\nNobody was blamed for the outage.',
    )
    expect(slides.at(-1)?.layout).toBe('statement')
    expect(slides.at(-1)?.titleHidden).toBe(true)
  })

  it('is a whole sentence, not a part of a longer one', async () => {
    const { slides } = await plan(
      '## The log\n\nThe log had been kept until Thursday, which a young officer of the coast guard found out weeks later in an archive. This was too late.',
    )
    expect(slides.at(-1)?.layout).toBe('points')
  })
})

describe('steps of one paragraph', () => {
  it('what stands between First and Finally is one of them', async () => {
    const { slides } = await plan(
      '## How to upgrade\n\nFirst, run the script and commit what it changed. Then replace the style sheet, whose class names have new prefixes. Finally, remove the plug-ins.',
    )
    expect(slides.slice(1).map(pointsOn)).toEqual([
      [
        'Run the script and commit what it changed',
        'Replace the style sheet, whose class names have new prefixes',
        'Remove the plug-ins',
      ],
    ])
  })
})
