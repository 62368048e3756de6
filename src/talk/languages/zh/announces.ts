/** Chinese sentences that announce what comes next: 原因有三个。; 我们来算一笔账。 */
import { initials } from '../lexicon.ts'
import type { Divided } from './clauses.ts'

const count = '[一二两三四五六七八九十几多0-9]+'
/** What is counted when members are announced: reasons, ways … */
export const kinds =
  '(个|种|类|大|条|点|项|样|句)?(主要|关键|重要|基本|不同|核心)?的?(方面|原因|理由|问题|挑战|优势|优点|步骤?|阶段|层次?|层面|特点|特征|因素|变化|条件|要素|部分|方向|类型|种类|做法|办法|方法|结论|启示|教训|好处|难处|困难|件事|件事情|来源|渠道|途径|疑问|想法|感受|体会|看法|建议|误区|缺陷|后果|用途|要点|规律|例外|限制|情形|情况|任务|原则|标准|假设|选择|环节|故事|例子|事实|现象|趋势|信号|东西|点|类|种|条|样)'
const announcement = new RegExp(
  `(有|分为|分成|包括|体现在|表现在|面临|面对|具有|主要有|可以归纳为|归结为|集中在|来自|取决于|需要|带来|存在|出现|是)(以下|下面|如下|这样|这)?(${count})${kinds}(上|之中|中)?[：:。.]?$`,
  'u',
)
/** 原因有三。 */
const bareCount =
  /(有|分(?:为|成|作)?|说|讲|谈|提|列|举|记|做(?:了|到)?|有这么)(?:以下|这)?[二两三四五六七八九]([个点条种类项步层块件路头段关招样处句]|个?(?:方面|层次))?$/u
const vague =
  /从.{0,12}[两三四五六七几]个.{0,6}(方面|角度|层面).{0,4}(看|说|谈|讲|理解|入手)$|(是多方面的|(有|包括|分为|遵循|注意|采用|做到)以下.{0,10}|如下(所示|图|表)?|不止一个(方面|原因)|说来话长|各有不同|是这样的?)[：:。.]?$/u
/** 有三件事是我们没有料到的。 */
const existing = /^(?:但|不过|另外)?有[两三四五六几](?:个|件|点|种|条|类)[^，,]{0,4}是?[^，,]{2,14}的$/u
/** 面临着许多挑战。 */
const many =
  /(面临|存在|带来|遇到|具有|还有|也有|有)(着|了)?(诸多|许多|不少|一系列|种种|很多|多重|各种|若干|几个|几点|一些)(的|新的|共同的|突出的|类似的|独特的|明显的|严峻的|现实的|亟待解决的|需要注意的)?(挑战|问题|困难|难题|障碍|变化|优势|优点|缺点|好处|风险|原因|地方|做法|办法|方法)$/u

/** 原因有三个，缺少任何一个都不行。: what is added speaks of the members as one. */
export function announcesAll(bare: string, [first, ...others]: Divided['clauses']): boolean {
  if (!first || others.length === 0 || first.kind !== 'main') return false
  const counts =
    (announceEnds.closes(first.said) && announcement.test(first.said)) || bareCount.test(first.said)
  return (
    counts &&
    /缺一不可|缺少?任何一|任何一[个条项种]|不分先后|各有|都值得|都很|都不/u.test(bare.slice(first.end))
  )
}

const announceEnds = initials(
  '样西面因由题战势点骤步段层次征素化件分向型类法论示训处难事情源道径种条问受会议区陷果途律外制形况务则准设择节子实象号上中：:.。',
)
/** Nothing that announces is longer, from its verb on. */
const announced = 30
const countEnds = initials('二两三四五六七八九个点条种类项步层块件路头段关招样处句面次')
const vagueEnds = initials('看说谈讲解手的下示图表面因长同样：:.。')

export function announces(bare: string): boolean {
  return (
    (announceEnds.closes(bare) && announcement.test(bare.slice(-announced))) ||
    (countEnds.closes(bare) && bareCount.test(bare)) ||
    ((vagueEnds.closes(bare) || bare.includes('以下')) && vague.test(bare)) ||
    (bare.endsWith('的') && existing.test(bare)) ||
    (manyEnds.closes(bare) && many.test(bare)) ||
    (aheadEnds.closes(bare) && ahead.test(bare.slice(-announced))) ||
    heralds(bare)
  )
}

/** It only says that something will be told: no title either. */
export function heralds(bare: string): boolean {
  return (telling.within(bare) && told.test(bare)) || (heraldEnds.closes(bare) && simple.test(bare))
}

/** 道理很简单; 教训只有一条; 举个例子. */
const simple =
  /(?:道理|原因|理由|答案|办法|方法|结论|教训)(?:其实)?(?:只有|就|是)一[条个句点](?:话|字)?$|^(?:答案|回答|情况|事情|问题)(?:其实|却|就)?(?:有点儿?|有些|比较|相当|没(?:有)?那么)(?:复杂|简单|麻烦)$|(?:问题|原因|秘密|毛病|关键|答案|差别|根子)[也就正恰]*出?在(?:这里|此|这儿|那里|这一点上?)$|举(?:一?个|几个)?(?:简单的?)?例子?$|(?:道理|原因|理由|答案|办法|方法|做法|结论|教训|规则|逻辑)(?:说起来|其实)?(?:也|都)?(?:很|并不|非常|特别)?简单$/u

/** 让我留下来的是一件小事; 另一组数据更能说明问题; 我们来算一笔账; 核心的论证是关于粮食的: what it is comes next. */
const ahead =
  /是(?:这样|另外)?一(?:件|个|句|段|组|笔|则)(?:小|简单的?|真实的?)?(?:事|故事|例子|话|经历|细节|数字|数据|账)$|(?:数据|数字|例子|事实|细节|故事|案例|现象)(?:更|最|也|就)?(?:能|可以|足以)?(?:说明|反映)(?:一?些?问题|一切)$|算(?:一下|一?笔)细?账$|(?:论证|章节|部分|内容|问题|故事|讨论)都?是(?:关于|有关)[^，,]{1,14}的$|(?:回答|答案|结果|反馈|看法|意见|说法)(?:却|都|也|竟|居然)?(?:出奇|惊人|高度|完全|非常|基本)?地?一致$|(?:结果|答案|数字)(?:让|使|令)[我人].{1,6}$|(?:逐一|逐条|逐个|依次|分别)(?:来|进行)?(?:讨论|介绍|说明|分析|讲|谈|看|汇报)(?:一下)?$/u
const heraldEnds = initials('单条个句点话字例子杂烦里此儿上')
const aheadEnds = initials('致事子话历节字据账题切的论绍明析讲谈看报下惊外喜')

/** 有个细节，很多人没注意; 想说说岭上小学: that something will be told. */
const told =
  /有一?[个件句段](?:细节|插曲|故事|小事|小?变化|说法|现象)(?:[，,][^，,]{0,12})?$|(?:想|来|再)(?:说说|谈谈|讲讲|聊聊)[^，,]{1,12}$|^(?:先|再|接着)?来?[看说谈]第[一二三四五六][^，,]{0,8}$|^(?:第[一二三四五六][点个种条项]|另一[点个])(?:更|也|就|最)?(?:有意思|有趣|重要|复杂|麻烦|简单|关键)$|^最后一[件点句]事?话?$|^(?:第[一二三四五六]|最后一|前)[点条个种项件](?:其实|反而|却|更|也|才)*(?:是)?最?(?:重要|关键|要紧|有意思|有趣|麻烦|复杂)的?$|^(?:原因|理由|过程|经过|结果|答案|故事|道理)说(?:出来|起来|来)[^，,]{0,10}$/u
const telling = initials('谈聊细插故现法化事说讲看第后前')

const manyEnds = initials('战题难碍化势点处险因方法')
