/** Articles made up for property tests: sections, paragraphs, lists, tables and code in both languages. */
import fc from 'fast-check'

const zhClauses = [
  '首先',
  '然而',
  '例如',
  '换句话说',
  '雨水花园能够留住大部分径流',
  '它的造价不高',
  '如果没有人清理',
  '渗水速度可能只剩下一半',
  '虽然管道更粗',
  '但在暴雨面前往往不够用',
  '土壤可以滤去悬浮物',
  '而不能去除盐分',
  '因此管道有时间慢慢排空',
  '与花坛不同',
  '在学校',
  '教师可以带学生测量水位',
  '对于排水系统而言',
  '大约四成的居民从未见过它',
  '由于地势低洼',
  '只有被长期照看的花园才有用',
]

const enClauses = [
  'However',
  'For example',
  'the cache does not speed up writes',
  'if the first request is cold',
  'it may take up to two seconds',
  'which nobody expected',
  'although early systems coped with it',
  'about 40% of users never change the default',
  'small changes are easier to review',
  'so that two installs give the same tree',
  'but only when the samples are independent',
  'according to the survey',
  'because the queue has no owner',
  'teams such as ours keep a list (of twelve items)',
]

const zhSentence = fc
  .tuple(
    fc.array(fc.constantFrom(...zhClauses), { minLength: 1, maxLength: 5 }),
    fc.constantFrom('，', ','),
    fc.constantFrom('。', '。', '。', '！', '？'),
  )
  .map(([clauses, comma, end]) => clauses.join(comma) + end)

const enSentence = fc
  .tuple(
    fc.array(fc.constantFrom(...enClauses), { minLength: 1, maxLength: 4 }),
    fc.constantFrom('.', '.', '?'),
  )
  .map(([clauses, end]) => {
    const text = clauses.join(', ')
    return text.charAt(0).toUpperCase() + text.slice(1) + end
  })

const emphasised = (sentence: string) => `**${sentence.slice(0, -1)}**${sentence.slice(-1)}`

function paragraph(sentence: fc.Arbitrary<string>, space: string): fc.Arbitrary<string> {
  const one = fc.oneof({ weight: 9, arbitrary: sentence }, { weight: 1, arbitrary: sentence.map(emphasised) })
  return fc.array(one, { minLength: 1, maxLength: 6 }).map((sentences) => sentences.join(space))
}

function block(sentence: fc.Arbitrary<string>, space: string): fc.Arbitrary<string> {
  const items = fc.array(sentence, { minLength: 1, maxLength: 9 })
  return fc.oneof(
    { weight: 8, arbitrary: paragraph(sentence, space) },
    { weight: 1, arbitrary: items.map((list) => list.map((item) => `- ${item}`).join('\n')) },
    {
      weight: 1,
      arbitrary: items.map((list) => list.map((item, index) => `${index + 1}. ${item}`).join('\n')),
    },
    { weight: 1, arbitrary: sentence.map((said) => `> ${said}\n>\n> —— somebody`) },
    {
      weight: 1,
      arbitrary: fc.integer({ min: 1, max: 25 }).map((lines) => '```js\n' + 'call()\n'.repeat(lines) + '```'),
    },
    {
      weight: 1,
      arbitrary: fc
        .integer({ min: 1, max: 9 })
        .map((rows) => '| a | b |\n|---|---|\n' + '| 1 | 2 |\n'.repeat(rows)),
    },
  )
}

const heading = fc.constantFrom(
  '优势',
  '用在哪里',
  '难处与对策',
  'What it costs',
  'Caching',
  '结语',
  'Conclusion',
)

function section(sentence: fc.Arbitrary<string>, space: string): fc.Arbitrary<string> {
  return fc
    .tuple(
      heading,
      fc.array(block(sentence, space), { maxLength: 5 }),
      fc.option(fc.tuple(heading, fc.array(block(sentence, space), { maxLength: 3 })), { nil: undefined }),
    )
    .map(([name, blocks, sub]) =>
      [`## ${name}`, ...blocks, ...(sub ? [`### ${sub[0]}`, ...sub[1]] : [])].join('\n\n'),
    )
}

/** The sections of an article, each as Markdown. */
export const sections: fc.Arbitrary<string[]> = fc
  .constantFrom([zhSentence, ''] as const, [enSentence, ' '] as const)
  .chain(([sentence, space]) => fc.array(section(sentence, space), { minLength: 1, maxLength: 5 }))

/** A whole article: sometimes with a title, sometimes with words before the first heading. */
export const article: fc.Arbitrary<string> = fc
  .tuple(fc.boolean(), fc.boolean(), sections)
  .map(([titled, opened, parts]) =>
    [...(titled ? ['# A title'] : []), ...(opened ? ['It opens with this sentence.'] : []), ...parts].join(
      '\n\n',
    ),
  )
