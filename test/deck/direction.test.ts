import { expect, test } from 'vitest'
import { directionOf } from '../../src/deck/direction.ts'

test.each(['ar', 'ar-EG', 'he', 'fa', 'ur', 'az-Arab', 'yi'])('%s runs from right to left', (lang) => {
  expect(directionOf(lang)).toBe('rtl')
})

test.each(['en', 'zh-CN', 'ja', 'ru', 'ur-Latn', 'pa', 'az'])('%s runs from left to right', (lang) => {
  expect(directionOf(lang)).toBeUndefined()
})
