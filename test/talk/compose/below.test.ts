import { expect, test } from 'vitest'
import { phraseText } from '../../../src/talk/phrase.ts'
import { plan, pointsOn } from '../plan.ts'
import { broken } from '../promises/index.ts'

const steps = `## Setting up

1. Put the barrel on flat ground
2. Open the tap

   \`\`\`mermaid
   flowchart LR
     A[Forecast] --> B[Tap] --> C[Drain]
   \`\`\`
3. Wait for rain
`

test('a diagram under an item of a list is shown after the list, called by the item', async () => {
  const made = await plan(steps)
  expect(broken(made)).toEqual([])
  const [, list, diagram, ...others] = made.slides
  expect(list && pointsOn(list)).toEqual(['Put the barrel on flat ground', 'Open the tap', 'Wait for rain'])
  expect(diagram).toMatchObject({ layout: 'diagram', children: [{ type: 'diagram' }] })
  expect(diagram?.title && phraseText(diagram.title)).toBe('Open the tap')
  expect(diagram?.kicker && phraseText(diagram.kicker)).toBe('Setting up')
  expect(others).toEqual([])
})

test('such a list is on its slide as it is, so that its notes do not say it again', async () => {
  const { slides } = await plan(steps)
  expect(slides[1]?.notes.children.map(phraseText)).toEqual([])
})
