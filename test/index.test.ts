import { expect, test } from 'vitest'
import * as lectern from '../src/index.ts'
import * as node from '../src/node.ts'

test('the public API exports what it promises and nothing else', () => {
  expect(Object.keys(lectern).sort()).toEqual([
    'articleStage',
    'build',
    'deckStage',
    'documentStage',
    'hasErrors',
    'lectern',
    'resolveSettings',
    'rules',
    'talkStage',
  ])
  expect(Object.keys(node)).toEqual(['nodeOutside'])
})
