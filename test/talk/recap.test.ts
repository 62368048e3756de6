import { describe, expect, it } from 'vitest'
import { planFile, plan, pointsOn } from './plan.ts'

async function closing(source: string): Promise<string[]> {
  const { slides } = await plan(source)
  const last = slides.at(-1)
  expect(last?.layout).toBe('closing')
  return last ? pointsOn(last) : []
}

const middle =
  '## Wind\n\nThe wind came from the north all night. It broke two of the gates.\n\n## Water\n\nThe water rose by two metres in an hour. It carried the boats inland.\n\n'

describe('the closing of an article without a conclusion', () => {
  it('answers the question that the first section leaves open, and leaves out what set it up', async () => {
    const points = await closing(
      `## Boats\n\nThree boats lay in a field on Monday morning. The harbour was empty. Who had moved the boats?\n\n${middle}## Morning\n\nThe flood moved the boats over the gates that the wind had broken. The owners found them at noon.`,
    )
    expect(points).not.toContain('Three boats lay in a field on Monday morning')
    expect(points.at(-1)).toMatch(/^The flood moved the boats/)
  })

  it('the mystery does not end on how it began', async () => {
    const { slides } = await planFile('test/fixtures/kinds/mystery.md')
    const points = slides.slice(-1).flatMap(pointsOn)
    expect(points.join()).not.toContain('supply ship')
    expect(points).toContain('A second wave takes all')
  })

  it('no answer stands there without its question, and no step without the others', async () => {
    const points = await closing(
      `## Can buses do it?\n\nOften they can. A bus lane of two kilometres costs as much as one tram stop.\n\n${middle}## Upgrade\n\nFirst, run the script in the night. Then replace the style sheet of the site. Finally, remove the plug-ins.`,
    )
    expect(points).toContain('A bus lane of two kilometres costs as much as one tram stop')
    expect(points.join()).not.toMatch(/Often they can|style sheet|script/)
  })

  it('ends on the last sentence, where the article gave it a paragraph to itself', async () => {
    const points = await closing(
      `# Boats\n\n## Boats\n\nThree boats lay in a field on Monday morning. The harbour was empty.\n\n${middle}## Morning\n\nThe owners found the boats at noon. They carried them home.\n\nPerhaps the only thing that had changed was the height of the gates.`,
    )
    expect(points.at(-1)).toBe('Perhaps the only thing that had changed was the height of the gates')
  })

  it('says the heads of cards in one row, where they are claims', async () => {
    const points = await closing(
      `## Three things you will notice\n\n**Maps open faster.** On slow phones the time fell by half, which most people see at once. On fast machines it is small.\n\n**The download is smaller.** The core is 38 KB now. It was 112 KB before.\n\n**Keyboards work everywhere.** Every control can be reached. It can be left without a mouse.\n\n${middle}## Thunder\n\nThe thunder came from the south all day. It broke one of the roofs.\n`,
    )
    expect(points[0]).toBe('Maps open faster; The download is smaller; Keyboards work everywhere')
  })

  it('prefers what a section comes to over the time at which it begins', async () => {
    const points = await closing(
      `${middle}## Harbour\n\nIn 1956 the town built three gates for boats.\n\n> The gates held.\n\nGates of iron cost more than all of the boats in town.\n\n## Boats\n\nThe boats of the harbour were never insured. Their owners knew it.`,
    )
    expect(points).toContain('Gates of iron cost more than all of the boats in town')
    expect(points.join()).not.toContain('1956')
  })
})
