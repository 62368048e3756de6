import { expect, test } from 'vitest'
import { overflowsAmong } from '../../src/commands/overflow.ts'
import type { Slide } from '../../src/talk/nodes.ts'

const slide: Slide = {
  type: 'slide',
  id: 'costs',
  layout: 'points',
  children: [],
  notes: { type: 'notes', children: [] },
  seconds: 1,
  sources: [],
}
const fits = { id: 'costs', over: 0, spills: 0, clipped: 0, collisions: 0, smallest: 28, text: '' }

test.each([
  [{ ...fits, over: 2 }, []],
  [{ ...fits, over: 30, text: 'A long' }, ['reaches 30 pixels beyond its page at "A long"']],
  [{ ...fits, clipped: 1, text: 'A long' }, ['has text that is cut off at "A long"']],
  [{ ...fits, spills: 9, text: 'A long' }, ['has text 9 pixels outside its place at "A long"']],
  [{ ...fits, collisions: 1 }, ['has parts that lie on one another']],
  [{ ...fits, id: 'another', over: 30 }, []],
])('%o', (fit, how) => {
  expect(overflowsAmong([slide], [fit]).map((overflow) => overflow.how)).toEqual(how)
})
