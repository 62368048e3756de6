import { expect, test } from 'vitest'
import { startProgress } from '../../src/commands/progress.ts'
import { fakeEffects } from './fake-effects.ts'

test('a terminal shows one line, only when the work takes long, and takes it away', () => {
  const effects = fakeEffects({ live: true })
  const progress = startProgress(effects, 'a.md')
  progress.step('planning')
  expect(effects.printed.err).toBe('')
  effects.pass()
  progress.step('printing')
  progress.clear()
  expect(effects.printed.err).toBe('\r\u001B[2Ka.md: planning …\r\u001B[2Ka.md: printing …\r\u001B[2K')
})

test('work that was quick leaves no trace', () => {
  const effects = fakeEffects({ live: true })
  startProgress(effects, 'a.md').clear()
  effects.pass()
  expect(effects.printed.err).toBe('')
})

test('where nobody watches, nothing is written over', () => {
  const effects = fakeEffects()
  const progress = startProgress(effects, 'a.md')
  progress.step('planning')
  effects.pass()
  progress.clear()
  expect(effects.printed.err).toBe('')
})
