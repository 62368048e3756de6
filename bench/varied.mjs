/**
 * An article of so many sections whose sentences differ, always the same: clauses of the two languages put
 * together by a small generator. A section is about 500 bytes.
 */
const clauses = {
  en: {
    opening: [
      'However, ',
      'In practice, ',
      'First, ',
      'For example, ',
      'Because of this, ',
      'In 2019 ',
      '',
      '',
      '',
      '',
    ],
    subject: [
      'the garden',
      'a wider pipe',
      'every new cache',
      'the team',
      'this rule',
      'a careful reader',
      'the old index',
      'the river',
    ],
    verb: [
      'holds back',
      'does not change',
      'may slow',
      'depends on',
      'replaces',
      'explains',
      'must carry',
      'only shows',
    ],
    object: [
      'the rain of a whole day',
      'the cost of each request',
      'what people remember',
      'two thirds of the traffic',
      'the order of the pages',
      'about 40% of the work',
    ],
    tail: [
      '',
      '',
      ', because nobody looks after it',
      ', which took the city 3 years',
      ' when the load is high',
      ', and that is why it was built',
      ' (see the plan of the street)',
      ', unless the soil is clay',
    ],
    end: '. ',
  },
  zh: {
    opening: ['然而，', '在实践中，', '首先，', '例如，', '因此，', '2019年，', '', '', '', ''],
    subject: [
      '雨水花园',
      '更粗的管道',
      '每一个新的缓存',
      '这个团队',
      '细心的读者',
      '旧的索引',
      '城市的河流',
      '这条规则',
    ],
    verb: ['能够留住', '并没有改变', '可能会拖慢', '取决于', '取代了', '解释了', '必须承担', '只说明'],
    object: [
      '一整天的雨水',
      '每次请求的成本',
      '人们记得的事情',
      '三分之二的流量',
      '页面的先后次序',
      '大约四成的工作',
    ],
    tail: [
      '',
      '',
      '，因为没有人照看它',
      '，这花了城市三年时间',
      '，在负载很高的时候尤其如此',
      '，所以人们才建造了它',
      '（见街道的平面图）',
      '，除非土壤是黏土',
    ],
    end: '。',
  },
}

export function varied(sections, lang) {
  const random = generator(sections)
  const words = clauses[lang]
  const pick = (list) => list[Math.floor(random() * list.length)]
  const sentence = () => {
    const { opening, subject, verb, object, tail, end } = words
    const text = pick(opening) + pick(subject) + gap + pick(verb) + gap + pick(object) + pick(tail) + end
    return text.charAt(0).toUpperCase() + text.slice(1)
  }
  const gap = lang === 'en' ? ' ' : ''
  const paragraph = (length) => Array.from({ length }, sentence).join('').trim()
  const parts = [lang === 'en' ? '# What rain does\n' : '# 雨水的作用\n']
  for (let number = 1; number <= sections; number++) {
    parts.push(`## ${number} ${pick(words.subject)}${gap}${pick(words.verb)}\n`)
    parts.push(`${paragraph(3)}\n`, `${paragraph(2)}\n`)
    if (number % 5 === 0) parts.push(`- ${sentence()}\n- ${sentence()}\n- ${sentence()}\n`)
  }
  return parts.join('\n')
}

/** Numbers from 0 to 1 that only look random (Park and Miller, 1988). */
function generator(seed) {
  let state = seed
  return () => (state = (state * 48271) % 2147483647) / 2147483647
}
