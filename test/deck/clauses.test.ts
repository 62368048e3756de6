import type { Element } from 'hast'
import fc from 'fast-check'
import { h } from 'hastscript'
import { toString } from 'mdast-util-to-string'
import { describe, expect, test } from 'vitest'
import { wrapClauses } from '../../src/deck/clauses.ts'
import { standsInClauses, widestPart, widthInEm } from '../../src/deck/measure.ts'

describe('clauses of large text in letters', () => {
  test.each([
    'What you cannot change, you do not own',
    'Given enough eyeballs, all bugs are shallow.',
    'Make it right. Then make it fast.',
  ])('stand on a line each: %s', (text) => {
    expect(standsInClauses(text)).toBe(true)
    expect(widestPart(text)).toBeLessThan(widthInEm(text))
  })

  test.each([
    ['one clause', 'Simple before clever'],
    ['a word ahead', 'So, what is it that we have learned'],
    ['a clause longer than a line', 'Counting is cheap, but it cannot see any further back than a few words'],
    ['a decimal comma', 'Half of all reads take 0,5 ms or less'],
  ])('do not where there is %s', (_what, text) => {
    expect(standsInClauses(text)).toBe(false)
  })

  test('have the space after them outside, also where the next is marked', () => {
    const said = h('p', ['It is not fast: ', h('em', 'it is old')])
    wrapClauses(said)
    const clause = (content: string | Element) => h('span', { className: ['c'] }, [content])
    expect(said).toEqual(h('p', [clause('It is not fast:'), ' ', clause(h('em', 'it is old'))]))
  })

  test('are the text, whatever it is', () => {
    const pieces = fc.constantFrom('fast', ', ', '. ', ': ', ' ', 'we', '”', 'ok?', '，', '快')
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1 }), (parts) => {
        const said = h('p', [parts.join('')])
        wrapClauses(said)
        expect(toString(said)).toBe(parts.join(''))
      }),
    )
  })
})
