import { expect, test } from 'vitest'
import * as lectern from '../src/index.ts'

test('the public API exports what it promises and nothing else', () => {
  expect(Object.keys(lectern).sort()).toEqual(['hasErrors', 'report', 'rules'])
})
