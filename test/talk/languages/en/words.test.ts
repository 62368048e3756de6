import { describe, expect, it } from 'vitest'
import { isFinite, type Tag, tagWords } from '../../../../src/talk/languages/en/words.ts'

describe('the class of a word', () => {
  it.each<[string, string, Tag]>([
    // A word that is not known is what its neighbours ask for.
    ['A pair of shoes could zigzag an ocean.', 'zigzag', 'verb'],
    ['Somebody ran to zigzag the field.', 'zigzag', 'verb'],
    ['They zigzag in the dark.', 'zigzag', 'verb'],
    ['The zigzag ends here.', 'zigzag', 'noun'],
    ['The search results are poor.', 'results', 'noun'],
    ['The old check marks the rest.', 'marks', 'verb'],
    ['The printer is free on Mondays.', 'free', 'noun'],
    ['The list was not complete.', 'complete', 'noun'],
    ['One study shows it.', 'study', 'noun'],
    ['The word means glue; put another there.', 'put', 'verb'],
    ['The hives and a veil cost about 900 euros.', 'cost', 'verb'],
    ['The cost about which we spoke is high.', 'cost', 'noun'],
    ['Old plugins no longer load.', 'load', 'verb'],
    ['The rules are shown in the hall.', 'shown', 'past'],
  ])('%s: %s is %s', (sentence, word, tag) => {
    expect(tagWords(sentence).find(({ text }) => text === word)?.tag).toBe(tag)
  })

  it('is that of each half of a contraction', () => {
    expect(tagWords("We've met John's aunt, and they don't mind.").map(({ text }) => text)).toEqual([
      'we',
      "'ve",
      'met',
      "john's",
      'aunt',
      'and',
      'they',
      "don't",
      'mind',
    ])
  })

  it.each([
    ['A bitter joke spoke of the wage.', 'spoke', true],
    ['A joke told in the harbour spread.', 'told', false],
  ])('%s: whether %s is a verb of its own', (sentence, word, finite) => {
    const words = tagWords(sentence)
    const at = words.findIndex(({ text }) => text === word)
    expect(isFinite(words, at)).toBe(finite)
  })
})
