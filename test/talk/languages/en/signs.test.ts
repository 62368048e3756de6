import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as claimCues from '../../../../src/talk/languages/en/claims.ts'
import { chain } from '../../../../src/talk/languages/en/chain.ts'
import { clauses } from '../../../../src/talk/languages/en/clauses.ts'
import { countedLength } from '../../../../src/talk/languages/en/counting.ts'
import { scene, stage } from '../../../../src/talk/languages/en/openings.ts'
import { Sentence } from '../../../../src/talk/languages/en/read.ts'
import { half, sides } from '../../../../src/talk/languages/en/sides.ts'
import { bits, Cue, signs } from '../../../../src/talk/languages/en/signs.ts'
import * as stanceCues from '../../../../src/talk/languages/en/stance.ts'
import * as truthCues from '../../../../src/talk/languages/en/truth.ts'

const cues = Object.entries({ ...claimCues, ...stanceCues, ...truthCues }).flatMap(([name, cue]) =>
  cue instanceof Cue ? [[name, cue] as const] : [],
)

const around = /\(\?<?[!=](?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|\\b/gu

/** Texts that the pattern matches, mostly: what it looks for around itself is left out of it. */
function matching({ source }: RegExp): fc.Arbitrary<string> {
  const text = fc.stringMatching(new RegExp(source.replace(around, ''), 'u'))
  return fc.tuple(text, fc.constantFrom('', ' it')).map((both) => both.join(''))
}

it('each sign has a bit of its own', () => {
  expect(signs).toBeGreaterThan(0)
  expect(signs).toBeLessThanOrEqual(32)
})

describe('a cue is tried wherever it stands', () => {
  it.each(cues)('%s', (_, cue) => {
    let matched = 0
    fc.assert(
      fc.property(matching(cue.pattern), (text) => {
        cue.pattern.lastIndex = 0
        if (!cue.pattern.test(text)) return
        matched += 1
        expect(cue.may(stanceCues.signsIn(clauses(text)))).toBe(true)
      }),
      { numRuns: 500 },
    )
    expect(matched).toBeGreaterThan(0)
  })

  const fragments = [
    'on the one hand, ', 'on the other hand, ', 'but on the other ', 'it rains, ', 'First ', 'then ', 'and finally ',
    'In education, ', 'at home, ', 'In 1999 ', 'since 2004, ', 'Today, ', 'at first, ', 'the second reason is that ',
    'The last is ', 'people walk; ', '“', '(', '',
  ] // prettier-ignore

  it.each([
    ['sides', sides],
    ['half', half],
    ['row', chain],
    ['scene', scene],
    ['stage', stage],
  ] as const)('%s of a sentence', (name, direct) => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...fragments), { maxLength: 6 }), (parts) => {
        const text = `${parts.join('')}it stops.`
        expect(new Sentence(text)[name]).toEqual(direct(text))
      }),
    )
  })

  it('what only counts', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...fragments), { maxLength: 3 }), (parts) => {
        const text = `${parts.join('')}a wall falls.`
        const counts = stanceCues.signsIn(clauses(text)).opens & bits('counted')
        expect(countedLength(text) > 0 && counts === 0).toBe(false)
      }),
    )
  })
})
