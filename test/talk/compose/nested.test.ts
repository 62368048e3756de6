import { expect, it } from 'vitest'
import { phraseText } from '../../../src/talk/phrase.ts'
import { plan, pointsOn } from '../plan.ts'
import { broken } from '../promises/index.ts'

const list = (...rows: string[]) => `## Kit\n\n${rows.join('\n')}\n`

async function told(source: string) {
  const made = await plan(source)
  expect(broken(made)).toEqual([])
  return made.slides.slice(1).map((slide) => ({
    title: slide.title ? phraseText(slide.title) : '',
    kicker: slide.kicker && phraseText(slide.kicker),
    points: pointsOn(slide),
  }))
}

it('a long list under an item has a slide that the item names, after one that names them all', async () => {
  const source = list(
    '- Storage:',
    ...['Disks', 'Tapes', 'Caches', 'Archives'].map((one) => `  - ${one}`),
    '- Network',
    '  - Switches',
    '  - Routers',
  )
  expect(await told(source)).toEqual([
    { title: 'Kit', kicker: undefined, points: ['Storage', 'Network'] },
    { title: 'Storage', kicker: 'Kit', points: ['Disks', 'Tapes', 'Caches', 'Archives'] },
  ])
})

it('what stands under sub-items is only spoken', async () => {
  const [slide] = await told(list('- Level one', '  - Level two', '    - Level three', '- Beside it'))
  expect(slide?.points).toEqual(['Level one', 'Beside it'])
  const { slides } = await plan(list('- Level one', '  - Level two', '    - Level three', '- Beside it'))
  expect(JSON.stringify(slides[1]?.children)).toContain('Level two')
  expect(slides[1]?.notes.children.map(phraseText).join()).toContain('Level three')
})

it('items that say more than a name keep what is under them in their notes', async () => {
  const long = 'A garden needs soil that drains, which clay does not do, as everybody knows who has dug'
  const source = list(`- ${long}`, ...['a', 'b', 'c', 'd'].map((one) => `  - Case ${one}`), '- Another')
  expect(await told(source)).toHaveLength(1)
})
