import { describe, expect, it } from 'vitest'
import { plan, pointsOn } from './plan.ts'

describe('paragraphs that their heading counts', () => {
  it('are a point each of one slide, whatever they open with', async () => {
    const { slides } = await plan(
      '# Silence\n\n## Three exceptions\n\nWhere conduct speaks, silence does not matter. In 1877 a draft lay unsigned in a drawer while both sides delivered coal for two years.\n\nWhere the parties have dealt with each other before, a court may hold them to their silence. American courts are fast, English courts have been slower.\n\nAnd where the offeree asked for silence to be taken as a yes, silence binds the offeree. A letter of four lines was enough for a judge in 1995.',
    )
    const exceptions = slides.filter(({ id }) => id.startsWith('three-exceptions'))
    expect(exceptions.map(pointsOn)).toEqual([
      [
        'Where conduct speaks, silence does not matter',
        'Where the parties have dealt with each other before, a court may hold them to their silence',
        'Where the offeree asked for silence to be taken as a yes, silence binds the offeree',
      ],
    ])
  })

  it('members that are words alone do not take the place of a weightier sentence', async () => {
    const { slides } = await plan(
      '# Money\n\n## Money as integers\n\nWe store amounts of money as integers of the smallest unit of their currency. Rounding is allowed in three modules only: tax, exchange and split. A currency stands beside each amount of money.',
    )
    expect(slides.flatMap(pointsOn)).not.toContain('tax')
    expect(slides.flatMap(pointsOn)).toContain(
      'We store amounts of money as integers of the smallest unit of their currency',
    )
  })

  it('what a paragraph announces in its middle is told as often as announced', async () => {
    const { slides } = await plan(
      '# Sky\n\n## Violet is shorter still\n\nGood students ask for violet, and they should. There are two reasons why the sky is blue. The Sun sends out less violet than blue to begin with. And our eyes are poor at violet.',
    )
    const points = slides.flatMap(pointsOn)
    expect(points).toContain('The Sun sends out less violet than blue to begin with')
    expect(points).toContain('Our eyes are poor at violet')
  })

  it('no moment of a story stands beside a claim', async () => {
    const { slides } = await plan(
      '# Bedtime\n\n## What changed\n\nI had prepared speeches. Nobody needed speeches.\n\nAfter three weeks our son was asleep within twenty-five minutes on most evenings.',
    )
    expect(slides.flatMap(pointsOn)).not.toContain('I had prepared speeches')
  })

  it('a sentence alone under a heading that another slide has is set large, without a number', async () => {
    const { slides } = await plan(
      '# Bread\n\n## Starting it\n\n1. Mix flour and water in a jar.\n2. Throw half of it away.\n\nBetween the second and the fourth day many starters rise wildly and then go flat. This is not the yeast.',
    )
    const last = slides.find(({ layout }) => layout === 'statement')
    expect(last && pointsOn(last)).toEqual([
      'Between the second and the fourth day many starters rise wildly and then go flat',
    ])
    expect(last?.titleHidden).toBe(true)
  })
})
