/** Articles that nobody should write: each still gives a sensible talk that keeps the promises. */
import { expect, it, test } from 'vitest'
import { plan, pointsOn, titles } from './plan.ts'
import { broken, violationLine } from './promises/index.ts'

const deep = Array.from(
  { length: 12 },
  (_, level) => `${'  '.repeat(level)}- Level ${level} holds a box`,
).join('\n')
const picture = (name: string) =>
  `![${name}](data:image/svg+xml,%3Csvg%20xmlns=%22http://www.w3.org/2000/svg%22%20viewBox=%220%200%209%209%22/%3E)`
const long = (words: number) => `The ${'long and winding road past the mill '.repeat(words / 7)}ends here.`

const articles: [name: string, source: string, slides: [least: number, most: number]][] = [
  ['a sentence of 5,000 words', `# Road\n\n## Way\n\n${long(5000)}`, [2, 4]],
  ['5,000 words between commas', `# Road\n\n## Way\n\n${'the road bends, '.repeat(1666)}and ends.`, [2, 4]],
  ['a Chinese sentence of 5,000 clauses', `## 路\n\n${'路转了个弯，'.repeat(5000)}到了。`, [2, 4]],
  ['a paragraph without punctuation', `## Way\n\n${'we went on along the river '.repeat(60)}`, [2, 4]],
  ['a Chinese one', `## 路\n\n${'我们沿着河一直往前走'.repeat(60)}`, [2, 4]],
  ['headings alone', '# Talk\n\n## One\n\n### Under one\n\n## Two\n\n## Three', [4, 6]],
  ['images alone', [picture('A mill'), picture('A weir'), picture('A lock')].join('\n\n'), [3, 5]],
  ['one word', 'Rain', [1, 2]],
  ['one character', '雨', [1, 2]],
  [
    'all capitals',
    '## RAIN\n\nRAIN GARDENS HOLD WATER BACK. THEIR SOIL DOES NOT FILTER SALT. THEY COST LITTLE.',
    [2, 4],
  ],
  ['emoji alone', '🎉 🎉🎉\n\n🚀\n\n😀😀😀', [1, 4]],
  ['a list nested twelve deep', `## Boxes\n\n${deep}`, [2, 6]],
  ['a table alone', '| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |', [2, 3]],
  [
    'Chinese and English in one sentence',
    '## Cache\n\n我们把 hot data 放进 cache,所以 P99 latency 从 80 ms 降到了 20 ms,但 write path 没有变快。If the cache is cold, 第一次请求 may take 2 seconds.',
    [2, 4],
  ],
  [
    'Arabic',
    '## الحدائق\n\nتحتفظ حدائق المطر بالمياه في كل شارع. لا تزيل تربتها الملح. تكلفتها قليلة، لكنها تحتاج إلى تنظيف كل عام.',
    [2, 4],
  ],
  ['Hebrew', '## גנים\n\nגני גשם עוצרים את המים בכל רחוב. האדמה שלהם אינה מסננת מלח. הם עולים מעט.', [2, 4]],
  ['Thai', '## สวนฝน\n\nสวนฝนช่วยกักน้ำไว้ในทุกถนน ดินของมันไม่ได้กรองเกลือออก ค่าใช้จ่ายไม่สูงมาก', [2, 4]],
  ['Khmer', '## សួនទឹកភ្លៀង\n\nសួនទឹកភ្លៀងរក្សាទឹកនៅតាមផ្លូវ។ ដីរបស់វាមិនច្រោះអំបិលទេ។', [2, 4]],
  ['Lao', '## ສວນຝົນ\n\nສວນຝົນຊ່ວຍກັກນໍ້າໄວ້ໃນທຸກຖະໜົນ ດິນບໍ່ໄດ້ກອງເກືອອອກ', [2, 4]],
]

test.each(articles)('%s', async (_name, source, [least, most]) => {
  const made = await plan(source)
  expect(broken(made).map((violation) => violationLine('article.md', violation).slice(0, 300))).toEqual([])
  expect(made.slides.length).toBeGreaterThanOrEqual(least)
  expect(made.slides.length).toBeLessThanOrEqual(most)
  expect(made.slides[0]?.layout).toBe('title')
  expect(titles(made.slides).every((title) => title.trim() !== '')).toBe(true)
  expect(new Set(titles(made.slides)).size).toBe(made.slides.length)
})

it('keeps what limits a sentence in two languages', async () => {
  const { slides } = await plan('## Cache\n\n我们把 hot data 放进 cache,但 write path 没有变快。')
  expect(slides.flatMap(pointsOn).join()).toContain('没有变快')
})
