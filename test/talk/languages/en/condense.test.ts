import fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { truthWords } from '../../../../src/talk/languages/en/truth.ts'
import { english } from '../../../../src/talk/languages/en/index.ts'
import { piecesText } from '../../../../src/talk/phrase.ts'
import { examples } from './points.ts'

const topic = { names: [], alone: true }

function pointOf(sentence: string): string {
  return piecesText(sentence, english.read(sentence).condense(topic))
}

/** What two points may differ in: capitals, a leading article, the mark between clauses. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/^(the|an?) /, '')
    .replace(/[.!?]+$/, '')
    .replace(/\s*[,;–—]\s*/g, ', ')
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’%-]*/gu) ?? []
}

/** Whether `words` stand in `text` in this order. */
function inOrder(words: readonly string[], text: readonly string[]): boolean {
  let at = 0
  return words.every((word) => {
    const found = text.indexOf(word, at)
    at = found + 1
    return found >= 0
  })
}

const openEnd =
  /\b(the|an?|of|and|or|but|nor|to|that|which|who|whose|because|if|unless|although|while|is|are|was|were|from|between|with|for|than)$/iu
const openStart = /^(and|or|nor|which|who|whose|than|of)\b/iu
const marks = /["“”()[\]{}]/gu

/** What holds for the point of any sentence. */
function expectSound(sentence: string): void {
  const point = pointOf(sentence)
  const why = `${sentence}\n→ ${point}`
  expect(inOrder(wordsOf(point), wordsOf(sentence)), why).toBe(true)
  expect(point, why).not.toBe('')
  if (plain(point) === plain(sentence)) return
  expect(point, why).not.toMatch(/[\s,;:–—-]$/u)
  expect(point, why).not.toMatch(/\s[,;:]|,,|  /u)
  if (!openEnd.test(sentence.replace(/[.!?]+$/, ''))) expect(point, why).not.toMatch(openEnd)
  if (!openStart.test(sentence)) expect(point, why).not.toMatch(openStart)
  if (isBalanced(sentence)) expect(isBalanced(point), why).toBe(true)
}

function isBalanced(text: string): boolean {
  const count = (mark: string): number => text.split(mark).length - 1
  return (
    (text.match(marks) ?? []).length === 0 ||
    (count('"') % 2 === 0 &&
      count('“') === count('”') &&
      count('(') === count(')') &&
      count('[') === count(']'))
  )
}

describe('the points of sentences of many kinds', () => {
  test.each(examples.map(({ sentence, must = [] }) => [sentence, must] as const))(
    '%s keeps its truth',
    (sentence, must) => {
      const point = pointOf(sentence).toLowerCase()
      let at = 0
      for (const words of must) {
        const found = point.indexOf(words.toLowerCase(), at)
        expect(found, `${words} in: ${point}`).toBeGreaterThanOrEqual(0)
        at = found
      }
      expectSound(sentence)
    },
  )

  it('are what an editor would accept', () => {
    const refused = examples
      .filter(({ sentence, accept }) => !accept.some((one) => plain(one) === plain(pointOf(sentence))))
      .map(({ sentence }) => `${sentence}\n→ ${pointOf(sentence)}`)
    expect(refused.length, refused.join('\n')).toBeLessThanOrEqual(examples.length * 0.08)
  })
})

describe('any sentence', () => {
  const articles = [
    'slides/open-llm.en.md',
    ...readdirSync('test/fixtures/articles').map((name) => `test/fixtures/articles/${name}`),
  ].filter((name) => name.endsWith('.md'))

  test.each(articles)('of %s makes a sound point', (name) => {
    const sentences = readFileSync(name, 'utf8')
      .split(/\n\s*\n/)
      .filter((block) => /^[A-Z]/.test(block))
      .flatMap((block) => block.replace(/\[\^\w+\]|\*\*/g, '').split(/(?<=[.!?])\s+/))
      .filter((sentence) => sentence !== '')
    for (const sentence of sentences) expectSound(sentence)
  })

  const leads = [
    '',
    'However, ',
    'In 2017, ',
    'If the cache is cold, ',
    'Although it rained, ',
    'According to the survey, ',
    'To save time, ',
    'Because prices rose, ',
  ]
  const subjects = [
    'the index',
    'teams of five people',
    'a farmer',
    'no ship',
    'only two of the six towns',
    'most users',
  ]
  const asides = [
    '',
    ', which opened in May,',
    ', a relic of the war,',
    ', taken by surprise,',
    ' (see the map)',
    ', such as ours,',
    ', however,',
  ]
  const verbs = ['may use', 'did not change', 'published', 'has', 'reads', 'must never lose']
  const objects = [
    'the largest map in the archive',
    'a model that nobody had tested',
    'both keys and locks',
    'up to 40% of its weight',
    'bread, milk and salt',
    'either a boat or a bridge',
  ]
  const tails = [
    '',
    ', and the rest followed',
    ', but not in winter',
    ' because of the cold',
    ', making repairs easier',
    ' from May to July',
    ', except on Sundays',
    '; the others waited',
    ', which surprised everyone',
    ' in the old hall with a single lamp',
    ': nobody objected',
    ' and sold it in the spring',
  ]

  it('of many parts makes a sound point and keeps what limits it', () => {
    const some = (list: readonly string[]) => fc.constantFrom(...list)
    fc.assert(
      fc.property(
        some(leads),
        some(subjects),
        some(asides),
        some(verbs),
        some(objects),
        some(tails),
        some(tails),
        (lead, subject, aside, verb, object, tail, more) => {
          const sentence = `${lead}${subject}${aside} ${verb} ${object}${tail}${more}.`
          expectSound(sentence)
          const point = pointOf(sentence)
          const kept = [...truthWords(subject), ...truthWords(verb), ...(lead.startsWith('If') ? ['if'] : [])]
          for (const word of kept) expect(point.toLowerCase(), sentence).toContain(word)
          for (const limit of ['but not in winter', 'except on Sundays']) {
            if (tail.includes(limit) || more.includes(limit)) expect(point, sentence).toContain(limit)
          }
        },
      ),
      { numRuns: 1500 },
    )
  })

  it('of any words makes a sound point', () => {
    const word = fc.constantFrom(
      ...'the a of and but which who that to in with because if not only from between is was used makes published model models hospital In, , ; : — (aside) "quoted" however, 40% it they'.split(
        ' ',
      ),
    )
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 45 }), (words) => {
        const sentence = words.join(' ')
        const point = pointOf(sentence)
        expect(inOrder(wordsOf(point), wordsOf(sentence)), sentence).toBe(true)
        if (isBalanced(sentence)) expect(isBalanced(point), sentence).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('of more clauses than anyone could follow stays whole', () => {
    const sentence = `The server keeps, ${'tested twice, '.repeat(5000)}and it stops`
    expect(pointOf(`${sentence}.`)).toBe(sentence)
  })

  it.each([
    ['In 2017 the Transformer removed that limit', true],
    ['It works', true],
    ['We show that the limit fell', false],
    ['The maker lets go of the model', false],
  ])('%s: whether it points to something outside', (said, points) => {
    expect(english.pronoun(said)).toBe(points)
  })
})
