import { expect, test } from 'vitest'
import { summaryText } from '../../src/commands/summary.ts'

test('says where the files are, how many slides and minutes, how large, how long it took', () => {
  const files = [
    { format: 'html' as const, path: 'dist/x/index.html', bytes: new Uint8Array(411_001) },
    { format: 'pdf' as const, path: 'dist/x/x.pdf', bytes: new Uint8Array(1_340_000) },
  ]
  expect(summaryText(files, { title: 'X', seconds: 845, slides: 24 }, 1940)).toBe(
    'dist/x/index.html  412 KB\n' + 'dist/x/x.pdf       1.3 MB\n' + '24 slides, 14 minutes, built in 1.9 s\n',
  )
})

test('one is not many', () => {
  expect(summaryText([], { title: 'X', seconds: 20, slides: 1 }, 100)).toBe(
    '1 slide, 1 minute, built in 0.1 s\n',
  )
})

test('pictures share a line', () => {
  const files = ['01', '02', '03'].map((name) => ({
    format: 'png' as const,
    path: `dist/x/png/${name}.png`,
    bytes: new Uint8Array(50_000),
  }))
  expect(summaryText(files, { title: 'X', seconds: 60, slides: 3 }, 100)).toBe(
    'dist/x/png/01.png … 03.png  150 KB\n3 slides, 1 minute, built in 0.1 s\n',
  )
})
