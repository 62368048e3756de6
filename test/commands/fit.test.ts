import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { fitTalk } from '../../src/commands/fit.ts'
import type { Slide } from '../../src/talk/nodes.ts'

const position = { start: { line: 7, column: 1 }, end: { line: 7, column: 9 } }
const slide: Slide = {
  type: 'slide',
  id: 'costs',
  layout: 'points',
  children: [],
  notes: { type: 'notes', children: [] },
  seconds: 1,
  sources: [position],
}

/** A talk whose slide overflows until it was made tighter so often. */
async function fitAfter(times: number) {
  const file = new VFile({ path: 'a.md' })
  const plans: number[] = []
  await fitTalk(file, {
    plan: async (tight) => {
      plans.push(tight.get('costs@7:1') ?? 0)
      return { tight: tight.get('costs@7:1') ?? 0 }
    },
    measure: async (plan) => (plan.tight < times ? [{ slide, how: 'is too tall' }] : []),
  })
  return { plans, messages: file.messages.map(({ ruleId, line, fatal }) => ({ ruleId, line, fatal })) }
}

test('a talk that fits is planned once', async () => {
  expect(await fitAfter(0)).toEqual({ plans: [0], messages: [] })
})

test('a slide that overflows is made tighter until it fits, and that is said once', async () => {
  expect(await fitAfter(2)).toEqual({
    plans: [0, 1, 2],
    messages: [{ ruleId: 'fit-split', line: 7, fatal: undefined }],
  })
})

test('a slide that never fits is an error at its passage', async () => {
  expect(await fitAfter(Infinity)).toEqual({
    plans: [0, 1, 2, 3, 4, 5, 6],
    messages: [{ ruleId: 'fit-overflow', line: 7, fatal: true }],
  })
})
