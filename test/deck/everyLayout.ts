/** One talk with every layout: the cache talk that the themes were drawn with. */
import type { Image, Root } from 'mdast'
import type { VFile } from 'vfile'
import type { SettingsInput } from '../../src/config/settings.ts'
import {
  at,
  column,
  entry,
  line,
  point,
  points,
  prose,
  sentence,
  slide,
  svgPicture,
  talk,
  text,
  title,
} from './fixture.ts'

const upright = svgPicture(
  '<svg viewBox="0 0 418 528"><defs><linearGradient id="g"><stop offset="0" stop-color="#a32a1e"/></linearGradient></defs><rect width="98" height="104" fill="url(#g)"/><text x="16" y="274" style="font-size:24px">进程内缓存</text></svg>',
  418,
  528,
)
const wide = svgPicture(
  '<svg viewBox="0 0 1152 304"><path d="M0 262 H1152" stroke="currentColor" stroke-width="2"/><circle cx="230" cy="62" r="12" fill="#a32a1e"/><text x="256" y="106" font-size="24">容量 2%，命中率 80%</text></svg>',
  1152,
  304,
)

const code = `async function read(key: string) {
  const hit = cache.get(key)
  if (hit) return hit
  const pending = inflight.get(key) ?? load(key)
  inflight.set(key, pending)  // 后来者等同一个结果
  const value = await pending
  inflight.delete(key)
  return value
}`

const cells = [
  ['策略', '命中率', '最长陈旧', '适合'],
  ['定时过期', '92%', '60秒', '列表与首页'],
  ['写后删除', '88%', '1秒', '商品详情'],
  ['写后更新', '94%', '0.2秒', '库存与余量'],
]

function figure(url: string, alt: string, caption: string) {
  return {
    type: 'figure' as const,
    position: at(40),
    children: [{ type: 'image' as const, url, alt, title: caption }] as [Image],
  }
}

/** Every layout in Chinese. */
export function everyLayout(settings: SettingsInput = {}): { root: Root; file: VFile } {
  const slides = [
    slide('title', {
      title: '缓存：让系统学会记住',
      kicker: '内部技术分享',
      children: [
        line('subtitle', '从一次慢查询说起，谈谈记忆的价值与代价'),
        line('author', '讲者'),
        line('date', '2026年11月'),
        line('duration', '约18分钟'),
      ],
    }),
    slide('agenda', {
      title: '今天要谈的五件事',
      children: [
        entry('缓存是什么', 'section-slide', 120),
        entry('为什么需要它', 'points-slide', 240),
        entry('三种典型用法', 'split-slide', 300),
        entry('失效与一致性', 'compare-slide', 300),
        entry('往前看', 'closing-slide', 120),
      ],
    }),
    slide('section', {
      title: '为什么需要它',
      number: 2,
      children: [line('lead', '收益来自三个方面：更近、更省、更稳')],
    }),
    slide('points', {
      title: '收益来自三个方面',
      kicker: '为什么需要它',
      children: [
        points(
          '热点数据放在离计算更近的地方，读取延迟**从毫秒级降到微秒级**',
          '替后端挡住重复请求，数据库用更少的机器支撑同样的流量',
          '短暂的后端故障对用户不可见，旧数据可以先顶上一阵',
        ),
      ],
      notes: [
        prose(
          sentence('热点数据放在离计算更近的地方，因此读取延迟可以从毫秒级降到微秒级。', 30, { point: true }),
          sentence(
            [
              text('大语言模型也有缓存'),
              { type: 'footnoteReference', identifier: 'a', label: 'a' },
              text('。'),
            ],
            31,
            { optional: true },
          ),
        ),
        {
          type: 'footnoteDefinition',
          identifier: 'a',
          label: 'a',
          position: at(90),
          children: [prose('出处在此。')],
        },
      ],
    }),
    slide('split', {
      title: '离计算越近，容量越小',
      kicker: '缓存是什么',
      children: [
        points(
          '寄存器与各级缓存由硬件管理，程序感觉不到',
          '进程内缓存最快，但各实例互不相通',
          '集中式缓存多一跳网络，换来一致的视图',
        ),
        figure('upright.svg', '五层存储，自上而下逐层变宽', '图1　越往上越快，也越小'),
      ],
    }),
    slide('split', {
      id: 'split-above',
      title: '拐点之后，加内存不再划算',
      kicker: '为什么需要它',
      children: [
        figure('wide.svg', '命中率随缓存容量上升的曲线', ''),
        points('访问越集中，曲线的拐点来得越早', '先量出自己的曲线，再决定**买多少内存**'),
      ],
    }),
    slide('figure', {
      title: '每远一层，慢上一截',
      children: [
        figure(
          'wide.svg',
          '六种存储的读取时间',
          '图2　读取一个小对象的大致时间，对数刻度；示例数据，因机器而异',
        ),
      ],
    }),
    slide('table', {
      title: '四种失效策略的代价',
      kicker: '失效与一致性',
      children: [
        {
          type: 'table',
          position: at(50),
          children: cells.map((row) => ({
            type: 'tableRow',
            children: row.map((cell) => ({ type: 'tableCell', children: [text(cell)] })),
          })),
        },
      ],
    }),
    slide('code', {
      title: '合并同一个键上的并发回源',
      kicker: '失效与一致性',
      children: [{ type: 'code', lang: 'ts', meta: '{4-5}', value: code, position: at(60) }],
    }),
    slide('math', {
      title: '容量与命中率：只缓存最热的一小部分',
      kicker: '为什么需要它',
      children: [
        {
          type: 'math',
          value: 'H(k) = \\frac{\\sum_{i=1}^{k} i^{-s}}{\\sum_{i=1}^{N} i^{-s}}',
          position: at(70),
        },
      ],
    }),
    slide('quote', {
      title: '一句老话',
      titleHidden: true,
      children: [
        {
          type: 'blockquote',
          position: at(80),
          children: [prose('先把它做对，再把它做快；缓存却总让人想反过来')],
        },
        line('attribution', '一位讲者，《文集》'),
      ],
    }),
    slide('compare', {
      title: '写入时更新，还是写入时删除',
      kicker: '失效与一致性',
      children: [
        column(
          '更新缓存',
          '读请求总能命中，没有冷启动',
          '并发写入时，旧值可能覆盖新值',
          '很少被读的键也要跟着算一遍',
        ),
        column(
          '删除缓存',
          '下一次读取才重建，逻辑简单',
          '并发写入时，最坏只是**多查一次**',
          '热点键被删的瞬间，要防请求涌向数据库',
        ),
      ],
    }),
    slide('steps', {
      title: '一次读取要走的三步',
      kicker: '三种典型用法',
      children: [
        {
          ...points('先问进程内缓存', '没有，再问集中式缓存', '仍然没有，由**一个请求**去查数据库'),
          ordered: true,
        },
      ],
    }),
    slide('cards', {
      title: '不同的数据，不同的位置',
      children: [
        column('页面片段', '渲染一次，反复使用'),
        column('查询结果', '以查询条件为键', '省下反复的关联与排序'),
        column('会话状态', '放进集中式缓存'),
      ],
    }),
    slide('timeline', {
      title: '一个想法的六十年',
      children: [
        column('1965', '从属存储器的设想发表'),
        column('2003', '分布式内存缓存走进网站'),
        column('如今', '处处都是缓存'),
      ],
    }),
    slide('definition', {
      title: '缓存穿透',
      kicker: '术语',
      children: [line('subtitle', 'cache penetration'), points('查询一个**根本不存在**的键')],
    }),
    slide('number', {
      title: '少数键承担了大部分流量',
      children: [line('figure', '80%'), points('的读取，落在2%的键上')],
    }),
    slide('statement', {
      title: '往前看',
      children: [points('不是把数据变快，而是**接受旧一点的答案**')],
    }),
    slide('blocks', {
      title: '写下来的样子',
      children: [
        prose('缓存空结果，或先用布隆过滤器挡一道。', '这样就够了。'),
        {
          type: 'list',
          ordered: true,
          children: ['先量一量', '再决定'].map((words) => ({ type: 'listItem', children: [prose(words)] })),
        },
        { type: 'blockquote', position: at(85), children: [prose('旧答案也是答案')] },
      ],
    }),
    slide('closing', {
      title: '记住三句话',
      children: [
        points(
          '先量一量，再决定缓存什么',
          '失效策略和写入路径一起设计',
          point('旧答案也是答案，只要说清楚有多旧', 12, 13),
        ),
        line('author', '讲者'),
        line('date', '2026年11月'),
      ],
    }),
  ]
  return talk(slides, {
    lang: 'zh-CN',
    settings,
    title: '缓存：让系统学会记住',
    pictures: { 'upright.svg': upright, 'wide.svg': wide },
  })
}

export { title }
