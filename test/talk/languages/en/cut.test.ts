import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clauses } from '../../../../src/talk/languages/en/clauses.ts'
import { mayLean } from '../../../../src/talk/languages/en/cut.ts'
import { Sentence } from '../../../../src/talk/languages/en/read.ts'
import { piecesText } from '../../../../src/talk/phrase.ts'

const openings = ['However, ', 'In short, ', 'For the harbour, ', 'Although it rains, ', 'We find that ', '']
const claims = [
  'the garden holds back the rain', 'it carries the load', 'they were lost in the fire', 'the second would cost nothing',
  'this bridge was closed', 'the lesson is simple', 'nobody could take them back', 'the rest is hers',
  'a gardener planted one', 'the cold rooms are', 'six of the ten were lost', '37 were lost', 'I do not know',
  'because most of us live at home', 'the plan of the street (see the map', '“never again', 'half past eight, I said',
  'in the end the river rose', 'and the river rose', 'the reader thought so', 'the former holds', 'both hold',
  'see section 4', 'presumably because of the harbour', 'I think that is wrong', 'let me start with a question', 'compare that with this year', 'water finds a way, which nobody saw', 'the old rule has a catch', 'others wait',
] // prettier-ignore
const ends = ['.', ', because nobody looks after it.', ', unless the soil is clay.', ' (as a rule).', ':']

const sentence = fc
  .tuple(fc.constantFrom(...openings), fc.constantFrom(...claims), fc.constantFrom(...ends))
  .map((parts) => parts.join(''))

function cut(text: string) {
  const pieces = new Sentence(text).condense({ names: ['garden'] })
  const said = piecesText(text, pieces)
  return { pieces, said, leans: new Sentence(said.charAt(0).toUpperCase() + said.slice(1)).stance.leans }
}

describe('what is left of a sentence', () => {
  it('is read for whether it leans wherever it may', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const { pieces, said, leans } = cut(text)
        if (leans) expect(mayLean(clauses(text), pieces, said)).toBe(true)
        expect(new Sentence(text).partLeans(pieces, said)).toBe(leans)
      }),
      { numRuns: 600 },
    )
  })

  it.each([
    ['However, the garden holds back the rain.', false],
    ['However, it carries the load.', true],
    ['In short, the second would cost nothing.', true],
  ])('%s: %s', (text, may) => {
    const { pieces, said } = cut(text)
    expect(mayLean(clauses(text), pieces, said)).toBe(may)
  })
})
