import { describe, expect, it } from 'vitest'
import { plan, pointsOn } from './plan.ts'

async function points(source: string): Promise<string[]> {
  const { slides } = await plan(source)
  return slides.flatMap(pointsOn)
}

describe('two statements of one sentence that are told beside each other', () => {
  const side =
    'Seen from the side of the glass the water looks rather bluish in the light of the torch; seen from the end, with the torch pointing at you, it turns yellow and then a deep orange.'

  it('make one point where it can be short', async () => {
    const found = await points(
      '# Cellars\n\n## Heating\n\nThe boiler needs a chimney of its own; the heat pump needs a place outside and room for a tank. Both fit into a cellar.',
    )
    expect(found).toContain(
      'The boiler needs a chimney of its own; the heat pump needs a place outside and room for a tank',
    )
  })

  it('are shown together or not at all', async () => {
    const found = await points(
      `# Light\n\n## Milk\n\nStir in the milk a drop at a time. ${side} Too much milk spoils the colours of the glass. Fog has large drops of water. Clouds are white for the same reason.`,
    )
    const shown = ['Seen from the side', 'Seen from the end'].filter((opening) =>
      found.some((point) => point.startsWith(opening)),
    )
    expect(found.length).toBeGreaterThan(0)
    expect([0, 2]).toContain(shown.length)
  })
})
