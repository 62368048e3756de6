import { describe, expect, it } from 'vitest'
import { classOf, isOf } from '../../../../src/talk/languages/en/classes.ts'
import { entryAt, lexicon } from '../../../../src/talk/languages/en/lexicon.ts'
import { bits } from '../../../../src/talk/languages/en/signs.ts'
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

describe('what is known of a word', () => {
  it('is found where the word stands, whatever its capitals', () => {
    const known = [...lexicon.values()].filter(({ word }) => /^[a-z]+$/u.test(word))
    expect(known.length).toBeGreaterThan(1000)
    for (const entry of known) {
      expect(entryAt(`(${entry.word})`, 1, 1 + entry.word.length)).toBe(entry)
      expect(entryAt(entry.word.toUpperCase(), 0, entry.word.length)).toBe(entry)
    }
    expect(entryAt('zigzags', 0, 7)).toBeUndefined()
  })

  it('is each class that it is of', () => {
    const words = tagWords('Each of these two was asked.')
    const holds = (name: Parameters<typeof classOf>[0]) =>
      words.filter((word) => isOf(word, classOf(name))).map(({ text }) => text)
    expect([holds('each'), holds('pointing'), holds('few'), holds('is')]).toEqual([
      ['each'],
      ['these'],
      ['two'],
      ['was'],
    ])
  })

  it.each([
    ["Nobody's garden.", 'general', true],
    ['A see-through roof.', 'referring', true],
    ['About 40% of it.', 'referring', false],
  ] as const)('%s: whether a word is a sign of `%s`', (text, sign, is) => {
    const signs = tagWords(text).reduce((sum, word) => sum | word.signs, 0)
    expect((signs & bits(sign)) !== 0).toBe(is)
  })
})
