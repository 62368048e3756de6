/** Slides with the least and the most that their layouts promise to hold. */
import type { BlockContent, Code, Image, Table } from 'mdast'
import type { Slide, SlideContent } from '../../src/talk/nodes.ts'
import { at, column, diagram, entry, line, point, points, slide, text, title } from '../deck/fixture.ts'
import type { SlideParts } from '../deck/fixture.ts'
import { pictures } from './stress-pictures.ts'

/** Texts of one language, by how long they are. */
export interface Words {
  lang: string
  tiny: string
  title: string
  long: string
  /** A date as the head of a stage, a number with its unit, one without. */
  date: string
  figures: readonly string[]
  /** About 44 Chinese characters or 20 English words. */
  longest: string
  /** One line of a point, and two. */
  point: string
  two: string
  head: string
  caption: string
  quotes: readonly string[]
  names: string
}

export const chinese: Words = {
  lang: 'zh-CN',
  tiny: '缓存',
  title: '收益来自三个方面',
  long: '开放模型把研究和创新的门槛降到了一个小组够得着的高度',
  longest: '开放模型的权重可以下载、检查和修改，研究者能够重现结果，企业能够在自己的机器上运行它们',
  point: '先量一量，再决定缓存什么',
  two: '热点数据放在离计算更近的地方，读取延迟**从毫秒级降到微秒级**',
  head: '更新缓存',
  caption: '图2　读取一个小对象的大致时间，对数刻度；示例数据，因机器、网络与负载而异',
  quotes: [
    '简单先于聪明，清楚先于短小。',
    '我们所知道的语言模型，都是在猜下一个词；猜得足够好，人们便说它懂了。',
  ],
  date: '2023年7月',
  figures: ['5.2 万条', '80%', '7', '1,750 亿个参数'],
  names: '第一作者、第二作者、第三作者与第四作者',
}

export const english: Words = {
  lang: 'en',
  tiny: 'Go',
  title: 'The gain comes from three sides',
  long: 'Open weights let even a small group study what it uses',
  longest:
    'Because weights can be downloaded, inspected and changed, researchers reproduce results and companies run capable models on machines they own',
  point: 'Measure first, then cache',
  two: 'Requests never reach the back end: fewer **machines carry the traffic**',
  head: 'Update',
  caption: 'Figure 2. Rough time to read one small object; sample data that differ with machine and load',
  quotes: [
    'Simple before clever.',
    'Every language model that we know guesses the next word; when it guesses well enough, people say that it has understood.',
  ],
  date: 'July 2023',
  figures: ['52,000 examples', '80%', '7', '175 billion parameters'],
  names: 'First Author, Second Author, Third Author and Fourth Author',
}

/** Pictures of every shape, by address. */
export const drawings = pictures

/** Items of a list, with a photograph under the first. */
function listed(words: string): BlockContent {
  const item = (...below: BlockContent[]) => ({
    type: 'listItem' as const,
    children: [{ type: 'paragraph' as const, children: [text(words)] }, ...below],
  })
  return { type: 'list', position: at(40), children: [item(figure('usual.jpg', words)), item()] }
}

function figure(url: string, caption: string): BlockContent {
  const image: Image = { type: 'image', url, alt: caption, title: caption }
  return { type: 'figure', position: at(40), children: [image] }
}

function table(rows: number, columns: number, cell: string): Table {
  const row = (words: (column: number) => string) => ({
    type: 'tableRow' as const,
    children: Array.from({ length: columns }, (_, index) => ({
      type: 'tableCell' as const,
      children: [text(words(index))],
    })),
  })
  const body = Array.from({ length: rows }, () => row((index) => (index % 2 === 1 ? '92.5%' : cell)))
  return { type: 'table', position: at(40), children: [row((index) => `${cell} ${index}`), ...body] }
}

const code = (lines: number, columns: number): Code => ({
  type: 'code',
  position: at(40),
  value: Array.from({ length: lines }, () => 'x'.repeat(columns)).join('\n'),
})

const quotation = (words: string): BlockContent => ({
  type: 'blockquote',
  position: at(40),
  children: [{ type: 'paragraph', children: [text(words)] }],
})

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i))

/** Every layout with its least, its usual and its most; ids say which. */
export function stress(words: Words): Slide[] {
  const { tiny, long, longest, caption, names } = words
  const slides: Slide[] = []
  const add = (id: string, layout: Slide['layout'], parts: SlideParts) => {
    slides.push(slide(layout, { ...parts, id: `${layout}-${id}` }))
  }
  const rows = (count: number, text: string) => points(...times(count, (index) => point(text, 10 + index)))
  const covers = [tiny, words.title, long, longest, `${tiny}: ${words.title}`, `${tiny}: ${long}`]
  for (const [index, cover] of covers.entries()) {
    const children = [
      line('subtitle', words.point),
      line('author', index % 2 ? names : tiny),
      line('date', '2026-11'),
    ]
    add(String(index), 'title', { title: title(cover, 4), children })
  }
  for (const count of [2, 5, 6, 8])
    add(String(count), 'agenda', {
      title: words.title,
      children: times(count, (index) => entry(count > 5 ? words.title : tiny, 'title-0', 60 + 60 * index)),
    })
  for (const [index, head] of [tiny, words.title, longest].entries())
    add(String(index), 'section', {
      title: head,
      number: index * 6 + 1,
      children: [line('lead', words.point)],
    })
  for (const count of [1, 2, 3, 4, 5]) {
    add(`least-${count}`, 'points', { title: tiny, children: [rows(count, words.point)] })
    add(`most-${count}`, 'points', {
      title: longest,
      kicker: words.title,
      children: [rows(count, words.two)],
    })
  }
  for (const [index, count] of [2, 3, 4, 5].entries()) {
    const one = [
      point(index % 2 ? longest : words.two, 10),
      ...times(count - 1, (at) => point(tiny, 11 + at)),
    ]
    add(`one-of-${count}`, 'points', { title: words.title, children: [points(...one)] })
    if (count < 5)
      add(`one-of-${count}`, 'steps', { title: words.title, children: [points(...one.reverse())] })
  }
  for (const [index, url] of Object.keys(drawings).entries()) {
    add(`least-${index}`, 'split', {
      title: tiny,
      children: [rows((index % 5) + 1, words.point), figure(url, tiny)],
    })
    add(`most-${index}`, 'split', {
      title: long,
      kicker: words.title,
      children: [rows((index % 5) + 1, words.two), figure(url, caption)],
    })
    add(url, 'figure', { title: index % 2 ? longest : tiny, children: [figure(url, caption)] })
  }
  for (const count of [1, 2, 3, 4])
    add(String(count), 'compare', {
      title: count % 2 ? words.title : long,
      kicker: words.title,
      children: [
        column(words.head, ...times(count, () => words.point)),
        column(count % 2 ? words.head : words.title, ...times(count, () => words.two)),
      ],
    })
  argument(words, add, rows)
  for (const [height, width] of [
    [1, 2],
    [2, 3],
    [4, 4],
    [6, 2],
    [6, 6],
  ] as const)
    add(`${height}-${width}`, 'table', {
      title: width > 4 ? long : words.title,
      kicker: words.title,
      children: [table(height, width, tiny)],
    })
  for (const [height, width] of [
    [1, 20],
    [5, 60],
    [9, 50],
    [9, 70],
  ] as const)
    add(`${height}-${width}`, 'code', {
      title: width > 60 ? long : words.title,
      kicker: words.title,
      children: [code(height, width)],
    })
  diagrams(words, add, rows)
  for (const [index, quote] of words.quotes.entries())
    add(String(index), 'quote', {
      title: tiny,
      titleHidden: true,
      children: [quotation(quote), line('attribution', names)],
    })
  for (const count of [1, 2, 3, 4, 5])
    add(String(count), 'closing', {
      title: count % 2 ? tiny : words.title,
      children: [rows(count, words.two), line('author', names)],
    })
  add('long', 'closing', { title: longest, children: [rows(3, words.point)] })
  add('paragraph', 'blocks', {
    title: words.title,
    children: [{ type: 'paragraph', position: at(40), children: [text(words.point)] }, code(3, 40)],
  })
  add('list', 'blocks', { title: words.title, children: [listed(words.point)] })
  return slides
}

type Add = (id: string, layout: Slide['layout'], parts: SlideParts) => void
type Rows = (count: number, text: string) => SlideContent

/** From two nodes to what a slide can just hold, of each kind; beside points, in three shapes. */
function diagrams(words: Words, add: Add, rows: Rows): void {
  const { tiny, head, title: long } = words
  const blocks = {
    least: `flowchart LR\nA[${tiny}] --> B[${head}]`,
    down: `flowchart TD\nA[${long}] --> B{${head}?} -->|${tiny}| C[${head}]\nB --> D[(${tiny})]`,
    most: `flowchart TD\nA[${head}] --> B{${head}?}\nB -->|${tiny}| C[${long}] --> D[${head}]\nB -->|${head}| E[${tiny}]\nsubgraph g [${long}]\nE --> F[${head}] & G[${head}]\nend\nF --> H([${tiny}]):::x\nG --> H`,
    states: `stateDiagram-v2\n[*] --> A\nA : ${head}\nA --> B : ${tiny}\nB --> A : ${head}\nB --> [*]\nnote right of A : ${long}`,
    sequence: `sequenceDiagram\nautonumber\nparticipant A as ${head}\nactor B as ${tiny}\nA->>+B: ${head}\nalt ${tiny}\nB-->>-A: ${long}\nelse ${head}\nB-xA: ${tiny}\nend\nNote over A,B: ${head}\nA->>A: ${tiny}`,
    classes: `classDiagram\nclass A {\n<<interface>>\n+${tiny} int\n+f() bool\n}\nA <|.. B\nA <|.. C\nA "1" --> "*" D : ${head}`,
    entities: `erDiagram\nA ||--o{ B : "${head}"\nA {\nint id PK\nstring name\n}\nB }|--|| C : has`,
  }
  for (const [name, block] of Object.entries(blocks)) {
    const isLong = name !== 'least'
    add(name, 'diagram', {
      title: isLong ? words.long : tiny,
      ...(isLong && { kicker: words.title }),
      children: [diagram(block)],
    })
  }
  for (const [index, block] of [blocks.least, blocks.down].entries())
    add(`diagram-${index}`, 'split', {
      title: index ? words.long : tiny,
      children: [rows(index + 1, words.two), diagram(block)],
    })
}

/** The layouts that show the shape of an argument. */
function argument(words: Words, add: Add, rows: Rows): void {
  const { tiny, long, longest, date, head, point: short, two } = words
  const most = { title: long, kicker: words.title }
  for (const count of [2, 3, 4, 5]) {
    add(`least-${count}`, 'steps', { title: tiny, children: [rows(count, short)] })
    add(`most-${count}`, 'steps', { ...most, children: [rows(count, two)] })
  }
  for (const count of [3, 4]) {
    add(`least-${count}`, 'cards', { title: tiny, children: times(count, () => column(tiny, short)) })
    add(`most-${count}`, 'cards', { ...most, children: times(count, () => column(head, two)) })
    add(`long-${count}`, 'cards', { ...most, children: times(count, () => column(words.title, two)) })
    add(`pairs-${count}`, 'cards', { ...most, children: times(count, () => column(head, short, short)) })
  }
  for (const count of [2, 3, 4]) {
    add(`least-${count}`, 'timeline', { title: tiny, children: times(count, () => column('2017', tiny)) })
    add(`most-${count}`, 'timeline', { ...most, children: times(count, () => column(date, two)) })
  }
  const subtitle = line('subtitle', words.title)
  add('least', 'definition', { title: tiny, children: [rows(1, short)] })
  add('two', 'definition', { title: words.title, kicker: tiny, children: [rows(2, two)] })
  add('most', 'definition', { title: words.title, kicker: tiny, children: [subtitle, rows(2, two)] })
  add('long', 'definition', { title: long, kicker: tiny, children: [subtitle, rows(1, longest)] })
  for (const [index, figure] of words.figures.entries())
    add(String(index), 'number', {
      title: index % 2 ? long : tiny,
      ...(index > 1 ? { kicker: tiny } : {}),
      children: [line('figure', figure), rows(1, index > 1 ? longest : short)],
    })
  for (const [index, said] of [tiny, words.title, long, longest].entries())
    add(String(index), 'statement', { title: tiny, titleHidden: index === 0, children: [rows(1, said)] })
  for (const [index, claims] of [
    [tiny, short],
    [long, longest],
  ].entries())
    add(`claims-${index}`, 'compare', {
      title: words.title,
      kicker: tiny,
      children: claims.map((claim) => column(undefined, claim)),
    })
  add('one-longest', 'points', { title: longest, children: [rows(1, longest)] })
}
