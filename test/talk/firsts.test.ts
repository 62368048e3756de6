import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstOfEach } from '../../src/talk/firsts.ts'

const opening = fc.record({
  value: fc.double({ min: -2, max: 5, noNaN: true }),
  offer: fc.record({ seconds: fc.integer({ min: 1, max: 200 }) }),
})
const sections = fc.array(fc.array(opening, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 })
const time = (openings: readonly { offer: { seconds: number } }[]) =>
  openings.reduce((sum, { offer }) => sum + offer.seconds, 0)

describe('the first slide of each section', () => {
  it('is of its own, and all are in time where the shortest of each are', () => {
    fc.assert(
      fc.property(sections, fc.integer({ min: 1, max: 900 }), (rows, seconds) => {
        const firsts = firstOfEach(rows, seconds)
        expect(firsts).toHaveLength(rows.length)
        for (const row of rows) expect(row.some((one) => firsts.includes(one))).toBe(true)
        const shortest = rows.map((row) => Math.min(...row.map(({ offer }) => offer.seconds)))
        const least = shortest.reduce((sum, one) => sum + one, 0)
        expect(time(firsts)).toBeLessThanOrEqual(Math.max(least, seconds))
      }),
    )
  })

  it('is the best where there is time', () => {
    fc.assert(
      fc.property(sections, (rows) => {
        const best = rows.map((row) => Math.max(...row.map(({ value }) => value)))
        const firsts = firstOfEach(rows, 8 * 200)
        expect(firsts.map(({ value }) => value)).toEqual([...best].sort((a, b) => b - a))
      }),
    )
  })
})
