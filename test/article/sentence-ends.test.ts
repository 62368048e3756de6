import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitSentences } from '../../src/article/sentence-ends.ts'

/** Where `|` stands, and nowhere else, a sentence ends. */
const marked: Record<string, string[]> = {
  'Chinese, full width': [
    '今天下雨。|明天呢？|太好了！|走吧。',
    '第一点；第二点；第三点。|完。',
    '他想了想……还是走了。|后来呢？！|没有了。',
    '他说：“你好。”|我没有回答。',
    '「我来了。」|『我看見了。』|完了。',
    '“为什么？”他问。|没有人回答。',
    '这就是“为什么？”的由来。|于是大家都笑了。',
    '结果很好（见图一。）所以我们继续。|下一步是什么？',
    '他走了（真的吗？我不信。）但是门开着。|完。',
    '他走了。|（我不信。）|门开着。',
    '增长 3.5%，达到 v1.2。|然后呢？',
    '参见 https://example.com/a.b?c=d 的说明。|完。',
    '请阅读第 12 节 “有哪些文档？”。|如果仍有问题，请写信。',
    '打开 main.ts 文件。|运行 Node.js 程序。|结束。',
    '使用 U.S. 的数据。|再用 e.g. 这样的写法。',
    '他叫张三・李四。|没错。',
  ],
  'Chinese, half width': [
    '模型,简单来说,就是工具.|它可以写字.',
    '真的吗?|当然!|好.',
    '这是一种模型. |它可以写字. |完',
    '版本是 3.5,不是 3.6。|好.',
    '他住在北京,"为什么?"|没有人知道。|完。',
    '什么是 API?|一种接口。',
    '首先是贵.|ES为了能全文检索,要给每个字段建索引.|第一个坑是小批量写入.|ClickHouse最怕频繁的小insert.',
    '第三个坑是全文检索.|tokenbf索引只能加速整词匹配.',
    '再加一个副本就是6TB.|SSD的机器加了一批又一批.',
    '存储成本降了70%.|ES做不到.',
    '下午孩子又睡不着,最闹.|也不要选半夜到站的车.',
    '内存限制是必须的.|\uFFFC就是这个参数.',
    '打开季度报告.pdf,或者项目说明.PDF文件,不是年度总结.docx.',
    '他们用Node.js和ASP.NET,版本是v2.3,配置写在main.conf里.|好的.',
    '地址是测试例子.com,不是中文域名.cn.',
    '它占6.3TB,不是0.9TB.|完.',
    '消费者不再信任.|2023年的那次报道是转折.|8个人里有5个不买.',
    '跑了十四个月,没有丢过一个.|v1.1计划支持优先级.',
    '这事说起来有些好笑.|2.8.0 里为了省空间,我们只留了前 8 个字符.|当时没人反对.',
    '3月6日 18:00 发布 2.11.4.|3月7日 通知用户.',
    '参见附件说明.2,不是正文第三.4节里的内容.|其余的照旧.',
    '任何会扣钱的接口都必须幂等.|DNS 的问题修好了.',
  ],
  English: [
    'It rains. |It pours! |Why? |Nobody knows.',
    'Dr. Smith met Prof. J. R. Jones in the U.S. last year. |They talked.',
    'He moved to the U.S. |The weather was bad.',
    'See Fig. 3, Eq. 4, Sec. 5 and No. 5 for details. |No. |I mean it.',
    'Use a tool, e.g. Marp, i.e. Something else, cf. Knuth. |Done.',
    'As Smith et al. (2019) and Jones et al. [12] show, it works. |The end.',
    'It grew by 3.5% to 1.25 million in v1.2.3. |Then it fell.',
    '“Why?” she said. |“Because,” he answered.',
    '"Why?" she said. |"No!" Tom cried. |Silence.',
    'He said "stop." |She went on.',
    'Wait... what? |Yes… indeed. |Then... |Nothing.',
    'Open foo.ts and Node.js files. |Close them.',
    'Go to https://example.com/a.b. |Then stop.',
    'Really?! |Yes.',
    'It rained (see Fig. 2. It pours.) all day. |Then it stopped.',
    '(It rained.) |Then it stopped.',
    'This is parsing. |micromark does it well.',
    'It runs on iOS. |iPhone users rejoice.',
    'See Roe v. Wade. |Write the reversal of v. |This works for A. Smith too.',
    'See Appendix B. |Table 4 has the numbers.',
    'Cars, trains, etc. |Typically they move.',
    'He lives at No. 5, approx. 3 km vs. 4 km away. |Fine.',
    'It works.[12] |So does this.[3, 4] |Done.',
    'This works . |So does that .',
    'Mr. and Mrs. Brown paid $3.50. |That was cheap.',
    'He came at 5 p.m. |We left. |He came at 5 p.m. on Monday.',
    '1. First things first. |Then the rest.',
    'Is it .NET or . . . something else? |Yes.',
  ],
  others: [
    'Das ist z. B. ein Satz. |Und noch einer, d. h. zwei.',
    '« Pourquoi ? » dit-il. |« Parce que. » |Rien.',
    '„Warum?“ fragte er. |„Darum.“ |Gut.',
    '「はい。」と言った。|「いいえ。」|終わり。',
    'Pourquoi ? |Parce que. |Voilà !',
    '¿Por qué? |Porque sí. |¡Claro!',
    'これは文です。|次の文です。|「はい。」|終わり。',
    'यह एक वाक्य है। |यह दूसरा है।',
    'Это первое. |Это второе!',
    '他用 GPT-4 写作。|Then he left. |最后,大家都走了。',
    'A sentence that counts (“原因有三个。”) announces points. |It is a title.',
  ],
}

for (const [name, texts] of Object.entries(marked)) {
  describe(name, () => {
    it.each(texts)('%s', (text) => {
      const plain = text.replaceAll('|', '')
      const parts = splitSentences(plain).map(({ start, end }) => plain.slice(start, end))
      expect(parts).toEqual(text.split('|').map((part) => part.trim()))
    })
  })
}

describe('atoms', () => {
  it('that ask do not end the sentence that goes on behind them', () => {
    const text = '请阅读第 5 节“有哪些？”以获得更多信息。下一句。'
    const start = text.indexOf('第')
    const atoms = [{ start, end: text.indexOf('”') + 1 }]
    expect(splitSentences(text, atoms).map(({ start, end }) => text.slice(start, end))).toEqual([
      '请阅读第 5 节“有哪些？”以获得更多信息。',
      '下一句。',
    ])
  })

  it('ends no sentence inside one, but may end one after it', () => {
    const text = 'See A. Bee here. Then go. On we go.'
    const atoms = [
      { start: 4, end: 24 },
      { start: 25, end: 27 },
    ]
    expect(splitSentences(text, atoms).map(({ start, end }) => text.slice(start, end))).toEqual([
      'See A. Bee here. Then go.'.slice(0, 25),
      'On we go.',
    ])
  })
})

describe('any text', () => {
  const alphabet = fc.constantFrom(
    ...Array.from('aB。！？.!?…“”"\'「」（）() \n中文，,;；1'),
    'e.g. ',
    'Dr. ',
    '𠮷',
    '😀',
    '\uFFFC',
    '\uFFFB',
  )
  it('loses nothing but white space between sentences', () => {
    fc.assert(
      fc.property(fc.array(alphabet, { maxLength: 60 }), (parts) => {
        const text = parts.join('')
        let last = 0
        for (const { start, end } of splitSentences(text)) {
          expect(text.slice(last, start).trim()).toBe('')
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(text.slice(last).trim()).toBe('')
      }),
    )
  })
})
