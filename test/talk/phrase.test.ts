import type { Paragraph } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import { sliceSentence } from '../../src/talk/phrase.ts'

const sentence: Paragraph = {
  type: 'paragraph',
  children: [
    { type: 'text', value: '按照这个标准，例如今年的，' },
    { type: 'strong', children: [{ type: 'text', value: '只公开权重，还不能称为开源' }] },
  ],
}

test('what joins two pieces stands before the emphasis that the second is, not in it', () => {
  const made = sliceSentence(sentence, [
    { start: 0, end: 6, before: '' },
    { start: 13, end: 18, before: '，' },
  ])
  expect(made.map((node) => [node.type, toString(node)])).toEqual([
    ['text', '按照这个标准'],
    ['text', '，'],
    ['strong', '只公开权重'],
  ])
})

test('what joins two pieces of the same emphasis stands in it', () => {
  const made = sliceSentence(sentence, [
    { start: 13, end: 18, before: '' },
    { start: 19, end: 26, before: '；' },
  ])
  expect(made.map((node) => [node.type, toString(node)])).toEqual([['strong', '只公开权重；还不能称为开源']])
})
