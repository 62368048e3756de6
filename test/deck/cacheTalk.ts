/** The words of one talk: what every layout usually holds. */

/** A title, what stands above it, and what it says. */
interface Says {
  title: string
  kicker?: string
  points: readonly string[]
}

interface Heads {
  title: string
  kicker?: string
  columns: readonly (readonly [head: string, ...points: string[]])[]
}

export interface CacheTalk {
  lang: string
  cover: { title: string; kicker: string; subtitle: string; author: string; date: string; duration: string }
  agenda: { title: string; entries: readonly string[] }
  section: { title: string; lead: string }
  points: Says
  /** A sentence that gave a point, and one that there is no time for. */
  notes: readonly [string, string]
  footnote: string
  split: Says & { alt: string; caption: string; label: string }
  above: Says & { alt: string; label: string }
  figure: { title: string; alt: string; caption: string }
  /** A block of Mermaid. */
  diagram: { title: string; kicker: string; block: string }
  table: { title: string; kicker: string; cells: readonly (readonly string[])[] }
  code: { title: string; kicker: string; comment: string }
  math: { title: string; kicker: string }
  quote: { title: string; words: string; attribution: string }
  compare: Heads
  steps: Says
  cards: Heads
  timeline: Heads
  definition: Says & { subtitle: string }
  number: Says & { figure: string }
  statement: Says
  blocks: { title: string; sentences: readonly string[]; list: readonly string[]; quotation: string }
  closing: Says
}

export const chineseTalk: CacheTalk = {
  lang: 'zh-CN',
  cover: {
    title: '缓存：让系统学会记住',
    kicker: '内部技术分享',
    subtitle: '从一次慢查询说起，谈谈记忆的价值与代价',
    author: '讲者',
    date: '2026年11月',
    duration: '约18分钟',
  },
  agenda: {
    title: '今天要谈的五件事',
    entries: ['缓存是什么', '为什么需要它', '三种典型用法', '失效与一致性', '往前看'],
  },
  section: { title: '为什么需要它', lead: '收益来自三个方面：更近、更省、更稳' },
  points: {
    title: '收益来自三个方面',
    kicker: '为什么需要它',
    points: [
      '热点数据放在离计算更近的地方，读取延迟**从毫秒级降到微秒级**',
      '替后端挡住重复请求，数据库用更少的机器支撑同样的流量',
      '短暂的后端故障对用户不可见，旧数据可以先顶上一阵',
    ],
  },
  notes: ['热点数据放在离计算更近的地方，因此读取延迟可以从毫秒级降到微秒级。', '大语言模型也有缓存'],
  footnote: '出处在此。',
  split: {
    title: '离计算越近，容量越小',
    kicker: '缓存是什么',
    points: [
      '寄存器与各级缓存由硬件管理，程序感觉不到',
      '进程内缓存最快，但各实例互不相通',
      '集中式缓存多一跳网络，换来一致的视图',
    ],
    alt: '五层存储，自上而下逐层变宽',
    caption: '图1　越往上越快，也越小',
    label: '进程内缓存',
  },
  above: {
    title: '拐点之后，加内存不再划算',
    kicker: '为什么需要它',
    points: ['访问越集中，曲线的拐点来得越早', '先量出自己的曲线，再决定**买多少内存**'],
    alt: '命中率随缓存容量上升的曲线',
    label: '容量 2%，命中率 80%',
  },
  figure: {
    title: '每远一层，慢上一截',
    alt: '六种存储的读取时间',
    caption: '图2　读取一个小对象的大致时间，对数刻度；示例数据，因机器而异',
  },
  diagram: {
    title: '旁路缓存：先问缓存，再问数据库',
    kicker: '三种典型用法',
    block: `flowchart LR
      A[客户端] -->|请求| B[应用服务] -->|读| C[缓存]:::chief
      B -->|未命中才查| D[(数据库)]
      D -.->|回填，附过期时间| C`,
  },
  table: {
    title: '四种失效策略的代价',
    kicker: '失效与一致性',
    cells: [
      ['策略', '命中率', '最长陈旧', '适合'],
      ['定时过期', '92%', '60秒', '列表与首页'],
      ['写后删除', '88%', '1秒', '商品详情'],
      ['写后更新', '94%', '0.2秒', '库存与余量'],
    ],
  },
  code: { title: '合并同一个键上的并发回源', kicker: '失效与一致性', comment: '后来者等同一个结果' },
  math: { title: '容量与命中率：只缓存最热的一小部分', kicker: '为什么需要它' },
  quote: {
    title: '一句老话',
    words: '先把它做对，再把它做快；缓存却总让人想反过来',
    attribution: '一位讲者，《文集》',
  },
  compare: {
    title: '写入时更新，还是写入时删除',
    kicker: '失效与一致性',
    columns: [
      [
        '更新缓存',
        '读请求总能命中，没有冷启动',
        '并发写入时，旧值可能覆盖新值',
        '很少被读的键也要跟着算一遍',
      ],
      [
        '删除缓存',
        '下一次读取才重建，逻辑简单',
        '并发写入时，最坏只是**多查一次**',
        '热点键被删的瞬间，要防请求涌向数据库',
      ],
    ],
  },
  steps: {
    title: '一次读取要走的三步',
    kicker: '三种典型用法',
    points: ['先问进程内缓存', '没有，再问集中式缓存', '仍然没有，由**一个请求**去查数据库'],
  },
  cards: {
    title: '不同的数据，不同的位置',
    columns: [
      ['页面片段', '渲染一次，反复使用'],
      ['查询结果', '以查询条件为键', '省下反复的关联与排序'],
      ['会话状态', '放进集中式缓存'],
    ],
  },
  timeline: {
    title: '一个想法的六十年',
    columns: [
      ['1965', '从属存储器的设想发表'],
      ['2003', '分布式内存缓存走进网站'],
      ['如今', '处处都是缓存'],
    ],
  },
  definition: {
    title: '缓存穿透',
    kicker: '术语',
    subtitle: 'cache penetration',
    points: ['查询一个**根本不存在**的键'],
  },
  number: { title: '少数键承担了大部分流量', figure: '80%', points: ['的读取，落在2%的键上'] },
  statement: { title: '往前看', points: ['不是把数据变快，而是**接受旧一点的答案**'] },
  blocks: {
    title: '写下来的样子',
    sentences: ['缓存空结果，或先用布隆过滤器挡一道。', '这样就够了。'],
    list: ['先量一量', '再决定'],
    quotation: '旧答案也是答案',
  },
  closing: {
    title: '记住三句话',
    points: ['先量一量，再决定缓存什么', '失效策略和写入路径一起设计', '旧答案也是答案，只要说清楚有多旧'],
  },
}
