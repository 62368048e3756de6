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

test('code of several lines under an item is shown so too; a command of one line is said', async () => {
  const made = await plan(`## Setting up

1. Fetch it

   \`\`\`sh
   fetch barrel
   \`\`\`
2. Write the settings

   \`\`\`yaml
   litres: 200
   tap: true
   \`\`\`
`)
  expect(broken(made)).toEqual([])
  const [, , code, ...others] = made.slides
  expect(code).toMatchObject({
    layout: 'code',
    children: [{ type: 'code', value: 'litres: 200\ntap: true' }],
  })
  expect(code?.title && phraseText(code.title)).toBe('Write the settings')
  expect(others).toEqual([])
})
