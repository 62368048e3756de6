import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chinese } from '../../../../src/talk/languages/zh/index.ts'
import { piecesText } from '../../../../src/talk/phrase.ts'
import { generated } from './generated.ts'
import { samples } from './points.ts'

const none = { names: [] }

function pointOf(sentence: string, names: readonly string[] = []): string {
  return chinese.punctuate(piecesText(sentence, chinese.read(sentence).condense({ names })))
}

/** Letters and numbers, one by one: punctuation is the language's own. */
function letters(text: string): string[] {
  return text.match(/[\p{L}\p{N}%]/gu) ?? []
}

function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0
  return part.every((letter) => {
    at = whole.indexOf(letter, at) + 1
    return at > 0
  })
}

/** A word of truth that a kept piece would lose: pieces that touch a clause keep its words of truth. */
function lostInside(sentence: string): string[] {
  const pieces = chinese.read(sentence).condense(none)
  const holes = pieces.slice(1).map((piece, index) => sentence.slice(pieces[index]?.end ?? 0, piece.start))
  // Whole clauses and brackets may go; words between two commas may not.
  return holes.filter((hole) => !/[，,；;：:（(—]|^[却则]$/u.test(hole) && hole.trim() !== '')
}

it.each([
  ['［来源：县志］渡口原有一块白色的巨石。', '渡口原有一块白色的巨石'],
  ['[1] 渡口原有一块白色的巨石。', '渡口原有一块白色的巨石'],
  ['[可选] 安装主题。', '[可选] 安装主题'],
])('says nothing of where it is from: %s', (sentence, point) => {
  expect(pointOf(sentence)).toBe(point)
})

const brackets = ['“”', '‘’', '（）', '()', '《》', '「」', '『』', '【】']

function expectSound(sentence: string): void {
  const point = pointOf(sentence)
  expect(isSubsequence(letters(point), letters(sentence)), point).toBe(true)
  expect(point.length).toBeGreaterThan(0)
  for (const [open = '', close = ''] of brackets)
    expect(point.split(open).length, point).toBe(point.split(close).length)
  expect(point).not.toMatch(/[，。；：、,;:]$/u)
  expect(point).not.toMatch(/^[，。；：、,;:但却并且]/u)
  expect(point).not.toMatch(/(的话|之后|之前|以来|期间|的时候|因为|由于|如果|虽然|而|但|把|被|使|让)$/u)
  expect(lostInside(sentence), point).toEqual([])
}

/** Both words of a pair, or neither. */
const pairs = [
  ['不是', '而是'],
  ['之所以', '是因为'],
  ['与其', '不如'],
  ['只有', '才'],
  ['不仅', '而且'],
  ['除非', '否则'],
  ['一方面', '另一方面'],
  ['虽然', '但'],
  ['前者', '后者'],
] as const

function expectPaired(sentence: string): void {
  const point = pointOf(sentence)
  for (const [first, second] of pairs) {
    if (!sentence.includes(first) || !sentence.slice(sentence.indexOf(first)).includes(second)) continue
    if (point.includes(first)) expect(point).toContain(second)
  }
}

describe('Chinese points', () => {
  it.each(samples)('$sentence', ({ sentence, must, wrong }) => {
    expectSound(sentence)
    expectPaired(sentence)
    const point = pointOf(sentence)
    for (const word of must) expect(point).toContain(word)
    expect(wrong).not.toContain(point)
  })

  it('are what an editor would accept, nearly always', () => {
    const refused = samples.flatMap(({ sentence, points }) => {
      const point = pointOf(sentence)
      return points.includes(point) ? [] : [point]
    })
    expect(refused.length / samples.length, refused.join('\n')).toBeLessThan(0.05)
  })

  it('are the same with half-width punctuation', () => {
    const half: Record<string, string> = { '，': ',', '；': ';', '：': ':' }
    for (const { sentence } of samples) {
      const typed = sentence.replace(/[，；：](?=\p{Script=Han})/gu, (mark) => half[mark] ?? mark)
      expect(pointOf(typed)).toBe(pointOf(sentence))
    }
  })

  it('set straight quotation marks as pairs, where Chinese words stand in them', () => {
    expect(pointOf('他说得最多的一句话是"再量一遍"。')).toBe('他说得最多的一句话是“再量一遍”')
    expect(chinese.punctuate('let s = "two"')).toBe('let s = "two"')
    expect(chinese.punctuate('屏幕有27"宽')).toBe('屏幕有27"宽')
  })

  it('of long sentences are at most three fifths as long, for the median', () => {
    const han = (text: string) => text.match(/\p{Script=Han}/gu)?.length ?? 0
    const ratios = samples
      .filter(({ sentence, must }) => han(sentence) > 35 && must.length === 0)
      .map(({ sentence }) => han(pointOf(sentence)) / han(sentence))
      .sort((a, b) => a - b)
    expect(ratios.length).toBeGreaterThan(8)
    expect(ratios[ratios.length >> 1]).toBeLessThanOrEqual(0.6)
  })

  it('leave short sentences as they are', () => {
    for (const sentence of ['没有哪一层牢不可破，几层叠在一起才足够结实', '模型的见识来自训练数据'])
      expect(pointOf(`${sentence}。`)).toBe(sentence)
  })

  it('drop a subject that repeats the topic, and nothing else of its clause', () => {
    expect(pointOf('雨水花园可以留住大部分径流。', ['雨水花园'])).toBe('可以留住大部分径流')
    expect(pointOf('雨水花园的造价不高。', ['雨水花园'])).toBe('雨水花园的造价不高')
    expect(pointOf('它的造价不高。')).toBe('造价不高')
    expect(pointOf('开放源码使不同背景的研究者可以继续改进。', ['开放源码'])).toBe(
      '不同背景的研究者可以继续改进',
    )
  })

  it('of any sentence made of clauses are sound', () => {
    fc.assert(
      fc.property(generated, (sentence) => {
        expectSound(sentence)
        expectPaired(sentence)
      }),
      { numRuns: 600 },
    )
  })

  it('survive any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('不是但，,：；（）“”的把2a 。—虽然如果')) }),
        (text) => {
          const pieces = chinese.read(text).condense(none)
          for (const [index, piece] of pieces.entries()) {
            expect(piece.start).toBeLessThan(piece.end)
            expect(piece.start).toBeGreaterThanOrEqual(pieces[index - 1]?.end ?? 0)
          }
        },
      ),
    )
  })
})
