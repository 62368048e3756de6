import { expect, test } from 'vitest'
import { slide } from './fixture.ts'
import { sectionsOf, tag, texts } from './html.ts'

const feet = async (footer: boolean | string) => {
  const { root } = await sectionsOf(
    [slide('title', { title: 'T' }), slide('points', { title: 'P' }), slide('section', { title: 'S' })],
    {
      settings: { footer },
      title: 'Talk',
    },
  )
  return texts(root, tag('footer'))
}

test('has the talk’s title and the slide’s number, but not on the cover and between sections', async () => {
  expect(await feet(true)).toEqual(['Talk2'])
})

test('is left out where the title is too long for it', async () => {
  const { root } = await sectionsOf([slide('points', { title: 'P' })], { title: 'word '.repeat(60) })
  expect(texts(root, tag('footer'))).toEqual(['1'])
})

test('has the author’s text, or is not there', async () => {
  expect(await feet('Spring meeting')).toEqual(['Spring meeting2'])
  expect(await feet(false)).toEqual([])
})
