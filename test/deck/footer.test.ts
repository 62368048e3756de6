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

test('is left out where a panel stands beside it that it would reach', async () => {
  const slides = [slide('points', { title: 'P' }), slide('compare', { title: 'C' })]
  const { root } = await sectionsOf(slides, { title: 'A title of six words, or seven' })
  expect(texts(root, tag('footer'))).toEqual([
    'A title of six words, or seven1',
    'A title of six words, or seven2',
  ])
  const { root: longer } = await sectionsOf(slides, {
    title: 'A title that is no longer short enough for half a page',
  })
  expect(texts(longer, tag('footer'))).toEqual([
    'A title that is no longer short enough for half a page1',
    '2',
  ])
})

test('has the author’s text, or is not there', async () => {
  expect(await feet('Spring meeting')).toEqual(['Spring meeting2'])
  expect(await feet(false)).toEqual([])
})
