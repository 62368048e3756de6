/** Chinese clauses: where a sentence can be cut, and what each part is to the rest. */
import { bracketDepth } from '../brackets.ts'
import type { Run } from '../pieces.ts'

export type ClauseKind =
  | 'opener' // 首先，换句话说：links the sentence to the one before
  | 'frame' // 对……而言，据……统计：says from where one looks
  | 'versus' // 与……不同：names the other side
  | 'scope' // 在学校：says where it holds
  | 'condition' // 如果，只有，除非，当……时
  | 'concession' // 虽然：goes before its claim does
  | 'cause' // 由于
  | 'contrast' // 但，而不：limits the claim before it
  | 'purpose' // 为了，以便
  | 'result' // 因此，从而，使得
  | 'example' // 例如
  | 'detail' // 其中，包括，即
  | 'main'

export interface Clause extends Run {
  kind: ClauseKind
  /** The mark after it; empty at the end of the sentence. */
  stop: string
  /** How many characters at its start only link it (但，因此): they go when what they link to goes. */
  link: number
  /** A subject left alone: what follows it is its predicate. */
  glued?: boolean
}

const han = /\p{Script=Han}/u

/** Where the sentence ends and how: its closing punctuation is no part of a clause. */
export const sentenceEnd = /[。！？!?；;.…\s]+$/u

/** Split a sentence into clauses at its commas, colons, semicolons and dashes, full- or half-width. */
export function clauses(text: string): Clause[] {
  const end = text.replace(sentenceEnd, '').length
  const depth = bracketDepth(text)
  const found: Clause[] = []
  let start = 0
  for (let i = 0; i < end; i++) {
    const stop = stopAt(text, i, depth)
    if (stop === '') continue
    if (i > start) found.push(clause(text, start, i, stop))
    start = i + stop.length
    i = start - 1
  }
  if (start < end) found.push(clause(text, start, end, ''))
  return found
}

function stopAt(text: string, i: number, depth: Uint8Array): string {
  if ((depth[i] ?? 0) > 0) return ''
  const char = text.charAt(i)
  if (text.startsWith('——', i)) return '——'
  if ('，；：'.includes(char)) return char
  if (!',;:'.includes(char)) return ''
  const near = (text[i - 1] ?? '') + (text.slice(i + 1).trimStart()[0] ?? '')
  return han.test(near) || /["”」』》）)]/.test(near) ? char : ''
}

function clause(text: string, start: number, end: number, stop: string): Clause {
  while (start < end && /\s/.test(text.charAt(start))) start++
  const words = text.slice(start, end)
  const kind = clauseKind(words, stop)
  return { start, end, stop, kind, link: linkLength(words, kind) }
}

const opener =
  /^(首先|其次|再者|再次|最后|第[一二三四五六七八九十]|其[一二三四]|[一二三四]是|此外|另外|除此之外|除此以外|与此同时|同时|因此|所以|因而|于是|由此|由此可见|可见|然而|但是|不过|可是|总之|总而言之|总的来说|总体而言|综上所述|综上|归根结底|说到底|归根到底|换句话说|换言之|也就是说|简单来说|简单地说|简而言之|简言之|具体来说|具体而言|事实上|实际上|其实|当然|显然|显而易见|不难看出|不难发现|毫无疑问|无疑|众所周知|值得一提的是|值得注意的是|需要注意的是|需要指出的是|需要强调的是|必须指出的是|更重要的是|更为重要的是|尤为重要的是|更进一步|进一步说|不仅如此|可见|例如|比如|譬如|再比如|比方说|反过来|反过来说|反之|接着|接下来|然后|那么|好在|幸好|遗憾的是|可惜的是|有趣的是|令人惊讶的是|一句话|从这个意义上说|从这个意义上讲|在这个意义上|正因如此|正因为如此|正是如此|如前所述|前面提到|一方面|另一方面|除了这些|除此|说白了|坦率地说|老实说|更关键的是|关键在于|问题在于|原因在于)$/u

const time =
  /^(早在|到|直到|自从?|从|至)?\s*(公元前?)?([0-9０-９]{1,4}|[一二三四五六七八九十〇零两几]{1,5}|上|本|同|这一?|那一?|次|当|去|今|明)\s?(多)?(个)?(世纪|年代|年|月|日|天|周|小时)([0-9一二三四五六七八九十初末中底间里后前以来之至到的春夏秋冬天上下半、,\s年月日]{0,12})$|^(早期|如今|后来|随后|现在|今天|目前|当时|近年来?|过去|最近|最初|起初|将来|未来|此后|不久|之后|往前看|长远来看)$/u

const rules: [ClauseKind, RegExp][] = [
  ['scope', time],
  ['frame', /^(对于?|就).{1,24}(而言|来说|来讲)$/u],
  ['frame', /^(据|根据|按照|按).{1,28}(统计|报道|估计|估算|测算|显示|介绍|调查|数据|说法|记载|预测)$/u],
  [
    'frame',
    /^.{0,14}(调查|研究|数据|统计|实验|结果|报告|经验|事实|实践)(也|都|已经?)?(显示|表明|发现|证明)$/u,
  ],
  ['frame', /^从.{1,16}(来看|来说|而言|上看|看来|看|上说|上讲)$/u],
  ['frame', /^(除了?).{1,24}(之外|以外|外)$/u],
  ['versus', /^(与|和|跟|同|相比于|相较于|相对于|不同于).{1,24}(不同|相比|相比之下|相反|有别|类似|一样)$/u],
  ['versus', /^(相比于?|相较于?|不同于|有别于|相对于).{1,24}$/u],
  [
    'condition',
    /^(如果|假如|倘若|假使|要是|只要|只有|除非|一旦|即使|即便|哪怕|就算|无论|不管|不论|若是?|任何|凡是?)/u,
  ],
  [
    'condition',
    /^(当|每当|在).{1,40}(的时候|之时|时|的前提下|的条件下|的情况下|情况下|之前|之后|前|后|以前|以后)$/u,
  ],
  ['condition', /.的话$/u],
  ['concession', /^.{0,12}?(虽然|尽管|固然|诚然|虽说|虽)/u],
  ['cause', /^(因为|由于|正因为|鉴于|基于)/u],
  [
    'contrast',
    /^(但|但是|然而|不过|可是|只是|却|而不|而非|反而|而并非|仅仅是|只不过|只有|除了|除非|前提是|条件是|尽管|虽然)/u,
  ],
  ['purpose', /^(为了|以便|以免|用来|旨在|好让)/u],
  ['result', /^(因此|所以|因而|从而|于是|以至于?|结果|使得|使|让|令|进而|这样|由此|也因此|这使|这让|这就)/u],
  ['example', /^(例如|比如|譬如|诸如|比方说?|像.{1,20}(这样|那样|一样))/u],
  ['detail', /^(其中|包括|也就是|即|亦即|换句话说|如|特别是|尤其是|甚至|乃至|这里)/u],
  [
    'scope',
    /^(在|到|自|从|对|于).{1,16}(里|中|上|下|内|间|方面|领域|时代|年|月|世纪|年代|阶段|期间|过程中|场景|地方|行业|学校|医院|城市|街区)$/u,
  ],
]

function clauseKind(words: string, stop: string): ClauseKind {
  const bare = words.trim()
  if (stop !== '' && opener.test(bare)) return 'opener'
  for (const [kind, rule] of rules) {
    if (!rule.test(bare)) continue
    if (kind === 'frame' && stop === '') continue
    return kind
  }
  return 'main'
}

const links: Partial<Record<ClauseKind, RegExp>> = {
  contrast: /^(但是|但|然而|不过|可是|却)/u,
  result: /^(因此|所以|因而|于是|从而|进而|由此)/u,
}

const anyLink =
  /^(可见|因此|所以|因而|于是|然而|但是|但|不过|可是|同时|此外|另外|首先|其次|再者|最后|例如|比如|总之|其实|而且|并且|而|那么)(?=.{4})/u

function linkLength(words: string, kind: ClauseKind): number {
  return (links[kind] ?? anyLink).exec(words)?.[0].length ?? 0
}
