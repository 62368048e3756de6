/** What the words that a clause opens or ends with make of it. */
import { initials, masks } from '../lexicon.ts'
import type { ClauseKind } from './kinds.ts'

export interface Rule {
  kind: ClauseKind
  pattern: RegExp
}

/** A date or a stage of time. */
export const time =
  /^(早在|到|直到|自从?|从|至|截至|截止)?\s*(公元前?)?([0-9０-９]{1,4}|[一二三四五六七八九十〇零两几]{1,5}|上|本|同|这一?|那一?|次|当|去|今|明)\s?(多)?(个)?(世纪|年代|年|月|日|天|周|小时)([0-9一二三四五六七八九十初末中底间里后前以来之至到的春夏秋冬天上下半叶旬期、,\s年月日]{0,12})$|^(早期|如今|后来|随后|现在|今天|目前|当时|近年来?|过去|最近|最初|起初|将来|未来|此后|不久|之后|往前看|长远来看|从长远来?看|长期来看|短期来看|短期内|长期以来|一直以来|.{1,6}(年间|末年|初年|时期|时代|年代|前夕)|(?:[秦汉隋唐宋元明清]|[东西]汉|[南北]宋|民国)(?:[初末代朝]|中叶|中期|晚期|早期)(?:以[来后前])?)$/u

const timeEnds =
  '纪代年月日天周时0123456789０１２３４５６７８９一二三四五六七八九十初末中底间里后前以来之至到的春夏秋冬上下半叶旬、, 期今在去近久看夕代朝叶'

const sourced =
  '(调查|研究|数据|统计|实验|试验|结果|报告|经验|事实|实践|观测|监测|证据|测试|分析|案例|历史)(结果|数据)?'
/** 我发现一件有趣的事, 全书可以概括为一句话: that something will be said. What others hold is not so yet. */
export const heralding =
  /^(?!.*(?:说法|看法|观点|想法|假[说设]|猜想|理论|传[说言]|谣言|误解|可能|也许|据说|有[的些]?人|如果|不|没)).{1,16}(?:一句话|一件(?:\p{Script=Han}{1,4}的)?事|一回事|一个(?:\p{Script=Han}{1,4}的)?(?:事|事实|现象|规律|细节|道理|秘密|教训|结论))$/u

type Entry = readonly [kind: ClauseKind, pattern: RegExp, opens: string, ends: string, holds?: string]

/**
 * Each with the characters that its clause opens and ends with, and one of which it holds (any, where
 * empty), so that few patterns are tried at all. The first that holds counts.
 */
const entries: readonly Entry[] = [
  ['scope', time, '', timeEnds],
  ['frame', /^(对于?|就).{1,24}(而言|来说|来讲)$/u, '对就', '言说讲'],
  [
    'frame',
    /^(据|根据|按照|按).{0,28}(统计|报道|估计|估算|测算|显示|介绍|调查|数据|说法|记载|预测)$/u,
    '据根按',
    '计道算示绍查据法载测',
  ],
  [
    'frame',
    new RegExp(`^.{0,14}${sourced}(也|都|还|已经?|一再)?(显示|表明|发现|证明|证实|说明)$`, 'u'),
    '',
    '示明现实',
  ],
  ['frame', /^[\p{Script=Han}\w·“”《》]{2,12}显示$/u, '', '示'],
  [
    'frame',
    /^.{0,12}([我人他]们|学者|专家|科学家|学家|人员|研究者|工程师|医生)们?(在.{1,8}中|还|也|已经?)?(发现|注意到|观察到)$/u,
    '',
    '现到',
  ],
  ['frame', heralding, '', '话事回实象律节理密训论'],
  [
    'frame',
    /^我们?(?:的)?(?:回答|答案|意思|结论|体会|经验|教训|想说|要说|想强调|要强调|想提醒\p{Script=Han}{0,2})的?(?:也)?(?:就)?是$/u,
    '我',
    '是',
  ],
  ['frame', /^我们.{0,14}(明白|意识到|认识到|体会到|懂得|学到)(的是)?$/u, '我', '白到得是'],
  ['scope', /^从.{1,12}的?(角度|立场|观点)(来?看|来?说|来?讲|而言|出发|上看|上说)$/u, '从', '看说讲言发'],
  ['frame', /^从.{1,16}(来看|来说|而言|上看|看来|看|上说|上讲)$/u, '从', '看说言来讲'],
  // 除法律另有规定外: an exception of the claim.
  ['condition', /^除了?.{1,24}外$/u, '除', '外'],
  [
    'versus',
    /^(与|和|跟|同|相比于|相较于|相对于|不同于).{1,24}(不同|相比|相比之下|相反|有别|类似|一样|不同的是|相比较)$/u,
    '与和跟同相不',
    '同比下反别似样是较',
  ],
  ['versus', /^(相比于?|相较于?|不同于|有别于|相对于|区别于).{1,24}$/u, '相不有区', ''],
  [
    'condition',
    /^(如果|假如|假设|假定|倘若|假使|要是|只要|只有|除非|一旦|即使|即便|哪怕|就算|纵使|无论|不管|不论|若是?|凡是?|万一|只需|每[当逢]|每[过隔](?!.*[就才都便]))/u,
    '如假倘要只除一即哪就纵无不若凡万每',
    '',
  ],
  ['condition', /^(直到|等到).{2,}/u, '直等', ''],
  ['condition', /的话$/u, '', '话'],
  ['concession', /^.{0,12}?(虽然|尽管|固然|诚然|虽说|虽)/u, '', '', '虽尽固诚'],
  [
    'cause',
    /^(因为|由于|正因为|鉴于|基于|随着|出于|得益于|受益于|通过(?=.{3})|经过(?=.{3})|凭借|借助|作为)/u,
    '因由正鉴基随出得受通经凭借作',
    '',
  ],
  [
    'contrast',
    /^(但|但是|然而|不过|可是|只是|却|而不|而非|反而|而并非|仅仅是|只不过|只有|除了|除非|前提是|条件是|尽管|虽然)/u,
    '但然不可只却而反仅除前条尽虽',
    '',
  ],
  ['purpose', /^(为了|以便|以免|用来|旨在|好让|为的是)/u, '为以用旨好', ''],
  [
    'result',
    /^(因此|所以|因而|从而|于是|以至于?|以致于?|结果|使得|使|让|令|进而|这样|由此|也因此|这使|这让|这就|致使|导致)/u,
    '因所从于以结使让令进这由也致导',
    '',
  ],
  ['example', /^(例如|比如|譬如|诸如|比方说?|像.{1,20}(这样|那样|一样)$)/u, '例比譬诸像', ''],
  [
    'detail',
    /^(其中|包括|也就是|即(?!使|便|将|可)|亦即|换句话说|如(?!果|何|今|此|同)|特别是|尤其是|甚至|乃至|这里)/u,
    '其包也即亦换如特尤甚乃这',
    '',
  ],
  [
    'scope',
    /^(在|到|自|从|对|于|面对|围绕|针对|除|至于|关于|说到|谈到).{1,40}$/u,
    '在到自从对于面围针除至关说谈',
    '',
  ],
]

const rules = entries.map(([kind, pattern, , , holds = '']) => ({
  kind,
  pattern,
  holds: initials(holds),
  free: holds === '',
}))
const byFirst = masks(entries.map(([, , opens]) => opens))
const byLast = masks(entries.map(([, , , ends]) => ends))

/** The first rule that fits the clause and that `accept` takes. */
export function ruleFor(clause: string, accept: (rule: Rule) => boolean): ClauseKind | undefined {
  let left = byFirst(clause.charCodeAt(0)) & byLast(clause.charCodeAt(clause.length - 1))
  for (; left !== 0; left &= left - 1) {
    const rule = rules[31 - Math.clz32(left & -left)]
    if (!rule || !(rule.free || rule.holds.within(clause))) continue
    if (rule.pattern.test(clause) && accept(rule)) return rule.kind
  }
  return undefined
}
