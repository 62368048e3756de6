import { describe, expect, it } from 'vitest'
import { phraseText } from '../../src/talk/phrase.ts'
import { plan, pointsOn, titles } from './plan.ts'
import { unsteady } from './promises/steady.ts'

const parsing =
  '## Parsing\n\nThe parser reads one sentence at a time.\n\n### Order\n\nThe input must be a sequence of tokens for the model. A valid graph is recoverable from the order.\n\n'
const cleaning =
  '## Cleaning\n\nThe cleaner takes names out of the text.\n\n### Order\n\nOur order is defined by a walk through the whole graph. Names come first in the order.\n\n'

describe('a heading that stands twice', () => {
  it('has the one above it before it, and no kicker that says it again', async () => {
    const { slides } = await plan(parsing + cleaning)
    expect(titles(slides)).toContain('Parsing: Order')
    expect(titles(slides)).toContain('Cleaning: Order')
    const slide = slides.find(({ title }) => title && phraseText(title) === 'Cleaning: Order')
    expect(slide?.kicker).toBeUndefined()
  })

  it('whichever comes first, the slides show the same', async () => {
    expect(await unsteady(await plan(parsing + cleaning))).toEqual([])
  })

  it('under no other heading the later slide has a number, and all its points', async () => {
    const [first, second] = [
      '## Order\n\nThe input must be a sequence of tokens. A valid graph is recoverable from it.\n\n',
      '## Order\n\nOur order is defined by a walk through the graph. Names come first.\n\n',
    ]
    const before = await plan(first + second)
    const after = await plan(second + first)
    const shown = ({ slides }: typeof before) => slides.slice(1).map(pointsOn)
    expect(shown(after)).toEqual(shown(before).reverse())
  })
})
