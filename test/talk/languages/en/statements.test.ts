import { describe, expect, it } from 'vitest'
import { english } from '../../../../src/talk/languages/en/index.ts'

const statementsOf = (text: string) =>
  english.statements(text).map(({ start, end }) => text.slice(start, end))

describe('the statements of a sentence', () => {
  it.each([
    [
      'Wide roads draw traffic; narrow ones slow it down.',
      ['Wide roads draw traffic', 'narrow ones slow it down.'],
    ],
    ['Ask the owner of the house first; keep a copy.', ['Ask the owner of the house first; keep a copy.']],
    ['The jar is for rye; keep a copy of the label.', ['The jar is for rye', 'keep a copy of the label.']],
  ])('%s', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements)
  })

  it.each([
    'The last word is "weak", so the pronoun means the glue; put "heavy" in its place, and it means the paper.',
    'A starter needs warmth; leave it by the oven.',
  ])('stay together where a command means what stands before it: %s', (text) => {
    expect(statementsOf(text)).toEqual([text])
  })
})
