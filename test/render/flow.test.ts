import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lostAnywhere } from '../../src/render/flow.ts'
import { letters } from '../../src/render/letters.ts'

const words = fc.array(fc.constantFrom('rain', 'roots', 'soil', 'a', 'street'), { maxLength: 30 })
const blocks = fc.array(
  fc.array(fc.constantFrom('rain', 'soil', 'roots soil', 'a', 'pipe'), { maxLength: 3 }),
)

test('blocks are lost that stand nowhere, whole or in pieces, in whatever order they are looked for', () => {
  fc.assert(
    fc.property(words, blocks, (text, wanted) => {
      const shown = letters(text.join(' '))
      const lost = wanted.filter(
        (pieces) =>
          !shown.includes(letters(pieces.join(''))) &&
          pieces.some((piece) => !shown.includes(letters(piece))),
      )
      expect(lostAnywhere(shown, wanted)).toEqual(lost)
    }),
  )
})
