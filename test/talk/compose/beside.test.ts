import { describe, expect, it } from 'vitest'
import { phraseText } from '../../../src/talk/phrase.ts'
import { plan, pointsOn } from '../plan.ts'

const text =
  '# Harbour\n\n## Getting it\n\nYour backups are converted in the background. Both versions can restore from them until then.\n\n'

async function said(source: string): Promise<string> {
  return (await plan(source)).slides.flatMap(pointsOn).join('; ')
}

describe('what stands at the foot of a text makes no point', () => {
  it.each([
    ['who wrote it', 'Ines, Tomasz and everybody at Harbour'],
    ['thanks', 'Thank you for trusting us with your photographs.'],
    ['an example', 'For example, a backup of May can be restored in June.'],
  ])('%s', async (_, foot) => {
    expect(await said(`${text}${foot}\n`)).not.toContain(foot.slice(-12).replace('.', ''))
  })

  it('but a claim does', async () => {
    expect(await said(`${text}Backups that nobody restores are worth nothing.\n`)).toContain('worth nothing')
  })
})

describe('a question that opens a paragraph', () => {
  it('titles its answer, and not what stands before it', async () => {
    const { slides } = await plan(
      '# Questions\n\n## Names\n\nA name has no effect on what the server is told.\n\nHow do I change the password or token that I have saved before? Delete the old entry of the list. The next push asks for a new one.\n',
    )
    const asked = slides.find(({ title }) => title && phraseText(title).startsWith('How do I change'))
    expect(asked && pointsOn(asked).join('; ')).toContain('Delete the old entry')
    expect(asked && pointsOn(asked).join('; ')).not.toContain('no effect')
  })
})

describe('a slide without a heading', () => {
  it('is called by its weightiest point, not by the shortest, and not by what people say', async () => {
    const { slides } = await plan(
      '# Lawns\n\nEvery spring my street falls silent for a week. People will say that lawns are good. We ate on the terrace. The grass costs a third of the water of the town.\n',
    )
    const titles = slides.flatMap(({ title }) => (title ? [phraseText(title)] : []))
    expect(titles.join('; ')).not.toMatch(/terrace|People/u)
  })
})
