/** What a Chinese clause is to its sentence, by the words that it opens or ends with. */

export type ClauseKind =
  | 'opener' // 首先，换句话说：links the sentence to the one before
  | 'frame' // 对……而言，据……统计：says from where one looks
  | 'versus' // 与……不同：names the other side
  | 'scope' // 在学校：says where or when it holds
  | 'condition' // 如果，只有，除非，当……时
  | 'concession' // 虽然：goes before its claim does
  | 'cause' // 由于
  | 'contrast' // 但，而不：limits the claim before it
  | 'purpose' // 为了，以便
  | 'result' // 因此，从而，使得
  | 'example' // 例如
  | 'detail' // 其中，包括，即
  | 'main'

/** Clauses that only lead to the claim, as they stand. */
const openers: ReadonlySet<string> = new Set(
  (
    '首先 其次 再者 再次 最后 此外 另外 除此之外 除此以外 与此同时 同时 因此 所以 因而 ' +
    '于是 由此 由此可见 可见 然而 但是 但 不过 可是 总之 总而言之 总的来说 总的来看 ' +
    '总体而言 总体来看 总体上看 整体而言 综上所述 综上 归根结底 说到底 归根到底 换句话说 ' +
    '换言之 也就是说 这就是说 简单来说 简单地说 简单说 简而言之 简言之 通俗地说 通俗地讲 ' +
    '具体来说 具体而言 具体地说 严格来说 严格地说 事实上 实际上 其实 当然 自然 显然 ' +
    '显而易见 不难看出 不难发现 不难想见 毫无疑问 毋庸置疑 无疑 众所周知 我们知道 大家知道 ' +
    '请注意 注意 要注意的是 值得一提的是 值得注意的是 值得指出的是 值得强调的是 需要注意的是 ' +
    '需要指出的是 需要强调的是 需要说明的是 应当指出 应该指出 必须指出 必须指出的是 必须承认 ' +
    '不得不说 不可否认 不可否认的是 不容忽视的是 更重要的是 更为重要的是 尤为重要的是 重要的是 ' +
    '最重要的是 更进一步 进一步说 更进一步说 不仅如此 例如 比如 譬如 再比如 又比如 再如 ' +
    '又如 比方说 反过来 反过来说 反之 相反 相比之下 相较之下 接着 接下来 然后 那么 好在 ' +
    '幸好 幸运的是 遗憾的是 可惜的是 有趣的是 有意思的是 令人惊讶的是 令人意外的是 一句话 ' +
    '可以说 应该说 从这个意义上说 从这个意义上讲 从这个角度看 在这个意义上 在此基础上 正因如此 ' +
    '正因为如此 正是如此 尽管如此 虽然如此 即便如此 话虽如此 如前所述 如上所述 前面提到 ' +
    '一方面 另一方面 除了这些 除此 说白了 坦率地说 老实说 更关键的是 关键是 关键在于 ' +
    '问题在于 问题是 原因在于 原因是 结果是 这意味着 这说明 这表明 这就意味着 也就意味着 '
  )
    .trim()
    .split(' '),
)
const counted = /^(第[一二三四五六七八九十]|其[一二三四]|[一二三四]是)$/u

const time =
  /^(早在|到|直到|自从?|从|至)?\s*(公元前?)?([0-9０-９]{1,4}|[一二三四五六七八九十〇零两几]{1,5}|上|本|同|这一?|那一?|次|当|去|今|明)\s?(多)?(个)?(世纪|年代|年|月|日|天|周|小时)([0-9一二三四五六七八九十初末中底间里后前以来之至到的春夏秋冬天上下半、,\s年月日]{0,12})$|^(早期|如今|后来|随后|现在|今天|目前|当时|近年来?|过去|最近|最初|起初|将来|未来|此后|不久|之后|往前看|长远来看|从长远来?看|长期来看|短期来看|短期内|长期以来|一直以来|.{1,6}(年间|末年|初年|时期|时代|年代|前夕))$/u

const sourced =
  '(调查|研究|数据|统计|实验|试验|结果|报告|经验|事实|实践|观测|监测|证据|测试|分析|案例|历史)(结果|数据)?'
const rules: readonly (readonly [ClauseKind, RegExp])[] = [
  ['scope', time],
  ['frame', /^(对于?|就).{1,24}(而言|来说|来讲)$/u],
  ['frame', /^(据|根据|按照|按).{0,28}(统计|报道|估计|估算|测算|显示|介绍|调查|数据|说法|记载|预测)$/u],
  ['frame', new RegExp(`^.{0,14}${sourced}(也|都|还|已经?|一再)?(显示|表明|发现|证明|证实|说明)$`, 'u')],
  [
    'frame',
    /^.{0,12}([我人他]们|学者|专家|科学家|学家|人员|研究者|工程师|医生)们?(在.{1,8}中|还|也|已经?)?(发现|注意到|观察到)$/u,
  ],
  ['scope', /^从.{1,12}的?(角度|立场|观点)(来?看|来?说|来?讲|而言|出发|上看|上说)$/u],
  ['frame', /^从.{1,16}(来看|来说|而言|上看|看来|看|上说|上讲)$/u],
  // 除法律另有规定外: an exception of the claim.
  ['condition', /^除了?.{1,24}外$/u],
  [
    'versus',
    /^(与|和|跟|同|相比于|相较于|相对于|不同于).{1,24}(不同|相比|相比之下|相反|有别|类似|一样|不同的是|相比较)$/u,
  ],
  ['versus', /^(相比于?|相较于?|不同于|有别于|相对于|区别于).{1,24}$/u],
  [
    'condition',
    /^(如果|假如|倘若|假使|要是|只要|只有|除非|一旦|即使|即便|哪怕|就算|纵使|无论|不管|不论|若是?|凡是?|万一|只需|每当|每逢)/u,
  ],
  ['condition', /的话$/u],
  ['concession', /^.{0,12}?(虽然|尽管|固然|诚然|虽说|虽)/u],
  [
    'cause',
    /^(因为|由于|正因为|鉴于|基于|随着|出于|得益于|受益于|通过(?=.{3})|经过(?=.{3})|凭借|借助|作为)/u,
  ],
  [
    'contrast',
    /^(但|但是|然而|不过|可是|只是|却|而不|而非|反而|而并非|仅仅是|只不过|只有|除了|除非|前提是|条件是|尽管|虽然)/u,
  ],
  ['purpose', /^(为了|以便|以免|用来|旨在|好让|为的是)/u],
  [
    'result',
    /^(因此|所以|因而|从而|于是|以至于?|以致于?|结果|使得|使|让|令|进而|这样|由此|也因此|这使|这让|这就|致使|导致)/u,
  ],
  ['example', /^(例如|比如|譬如|诸如|比方说?|像.{1,20}(这样|那样|一样)$)/u],
  [
    'detail',
    /^(其中|包括|也就是|即(?!使|便|将|可)|亦即|换句话说|如(?!果|何|今|此|同)|特别是|尤其是|甚至|乃至|这里)/u,
  ],
  ['scope', /^(在|到|自|从|对|于|面对|围绕|针对|除).{1,40}$/u],
]

/** A clause that ends so waits for what follows. */
const waiting =
  /(之后|之前|以后|以前|以来|期间|过程中|的时候|之时|之际|时候|的同时|情况下|条件下|前提下|背景下|基础上|的话|为例|[^小同及实临计暂准按顿平随]时|[^目先落最今背然以之此]后|[^目先之以提眼当]前)$/u

const predicateIn = /[了着是有能会可把被将让使不没须应占达需要]|已经|进行|成为|来自|属于|用于|位于/u

/** A condition inside of the clause, without its outcome: 浓盐水如果直接排放. */
const open = /(如果|一旦|只要|除非|即使|即便|无论|不管|虽然|尽管)(?!.*(就|才|也|都|便|则|会|可|能))/u

function waits(clause: string): boolean {
  return waiting.test(clause) || tells.test(clause) || open.test(clause)
}

/** How a clause begins and whether it can't stand without the next one. */
export function kindOf(clause: string, stop: string): { kind: ClauseKind; leads: boolean } {
  if (stop !== '' && clause.length <= 10 && (openers.has(clause) || counted.test(clause)))
    return { kind: 'opener', leads: true }
  const kind = ruled(clause, stop)
  if (stop === '') return { kind, leads: false }
  if (kind === 'main' || kind === 'contrast' || kind === 'result') {
    const bare = clause.replace(linked, '')
    const inner = bare === clause ? kind : ruled(bare, stop)
    return { kind, leads: leading.has(inner) || waits(clause) }
  }
  return { kind, leads: leading.has(kind) }
}

/** It announces what somebody holds, or names what the next clause says. */
const tells =
  /(?<!的)(是|为|在于|认为|指出|强调|建议|提出|主张|担心|以为|觉得|相信|表示|说|说过|写道|要求|规定|意味着|显示|表明|发现|证明|包括)$/u

const leading: ReadonlySet<ClauseKind> = new Set([
  'scope',
  'condition',
  'versus',
  'frame',
  'concession',
  'cause',
])

/** Words that only tie a clause to the one before. */
const linked =
  /^(但是|但|然而|不过|可是|而且|并且|而|所以|因此|因而|于是|从而|同时|此外|另外|其实|也|还|却|又|则|且|甚至|这样|那么|那|正|只有|只|这(也|就)?(意味着|说明|表明)|也就是说|换句话说|其实|事实上|实际上)+/u

function ruled(clause: string, stop: string): ClauseKind {
  for (const [kind, rule] of rules) {
    if (!rule.test(clause)) continue
    if (stop === '' && (kind === 'frame' || kind === 'versus' || kind === 'scope')) continue
    if (kind === 'scope' && rule !== time && !waiting.test(clause) && stated(clause)) continue
    return kind
  }
  return stop !== '' && waiting.test(clause) ? 'scope' : 'main'
}

/** 在……里 waits for its claim; 在北京建成了第一座…… is one. */
function stated(clause: string): boolean {
  return clause.length > 12 && predicateIn.test(clause) && !/[里中上下内间]$|方面$|领域$/u.test(clause)
}
