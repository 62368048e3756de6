/** How a Chinese sentence stands to its neighbours. */
import type { Stance } from '../language.ts'
import { initials, lexicon } from '../lexicon.ts'
import { announces, announcesAll, heralds } from './announces.ts'
import { isAside } from './asides.ts'
import { claims } from './claims.ts'
import type { Divided } from './clauses.ts'
import { takesUp } from './follows.ts'
import { behindAsker } from './frames.ts'
import { time } from './rules.ts'
import { tells } from './scenes.ts'
import { pointingLength } from './subject.ts'

const words: readonly (readonly [Stance['ordinal'], RegExp])[] = [
  [1, /^(首先|其一|一是|一来|一则)/u],
  [2, /^(其次|其二|二是|二来|二则)/u],
  [3, /^(再者|再次|其三|三是|三来|三则)/u],
  [4, /^(其四|四是)/u],
  [5, /^(其五|五是)/u],
  [
    'last',
    /^(最后(?!一[次年天刻幕]|[，,]?(?:我们?)?(?:想|要|再|也)?(?:用|以|借|引用|祝|谢|感谢|说|讲|补充|提醒|强调|回到))(?=[，,是再还要想呢])|末了|最后一(点|步|个(原因|问题|方面|理由|优势|好处|建议)|[类种条派]))/u,
  ],
]

/** 一类是……。还有一类是……。: members that have no number; a lone 另一个原因是 counts nothing. */
const unnumbered =
  /^(另|还有|再有|另有|又有|其中)?一(?:类|种|个|条|派|部分|组)(?:观点|看法|说法|做法|意见)?则?(?:是|来自|认为|主张|在于|用于|指)/u

/** 第一，第二个，第三步，第一次我……; 第一次世界大战 and 第二代 count something else. */
const numbered =
  /^(?:第|步骤)([一二三四五六七八九十])(?=[，,、：:是要，]|[个种类条点步项件]|方面|阶段|层|句(?=[，,是话漏说讲])|[次回](?:[到至和、]第|[，,我们他她又更还就才很]|\p{Script=Han}{1,2}得))/u
const digits = '一二三四五六七八九十'

const counting = initials('首其一二三四五六七八九十再最末第步另还又')

/** 一、……: written before a paragraph as before a heading. */
const written = /^([一二三四五六七八九十])、(?![一二三四五六七八九十])/u

function ordinalOf(text: string): Stance['ordinal'] {
  if (!counting.opens(text)) return undefined
  const mark = text.charAt(1) === '、' ? written.exec(text)?.[1] : undefined
  if (mark !== undefined) return digits.indexOf(mark) + 1
  const number = numbered.exec(text)?.[1]
  if (number !== undefined) return digits.indexOf(number) + 1
  const member = unnumbered.exec(text)
  if (member) return member[1] === undefined || member[1] === '其中' ? 1 : 2
  return words.find(([, rule]) => rule.test(text))?.[0]
}

const pointing =
  /^(就像|好比|好像|这些?|那些?|该|此(?!外)|其(?!实|中一|次|一|二|三|他|它|余)|他们?|她们?|它们|前者|后者|以上|上述|上面|前面|如此|这样|对此|为此|在此|由此(?!可见)|两者|二者|双方|正是|同样|还(?!原)|也(?!许)|而|且|并(?![不非未没行])|更(?![多大高好少小快新换]|\p{Script=Han}{1,4}的是)|又|再(?![好多大强快高贵难小])|即(?![使便将时可])|就是|甚至|尤其|仍|[在从到按照用](?:这|那)|.{1,6}(?:这一|这个|这种|上述)(?:看法|观点|说法|结论|理论|假说|问题|原因|结果|做法|规定|现象|变化|过程|方法|方案))/u
/** 也有类似的结果：similar to what stands before. */
const likened = /[也还](?:有|存在|出现)(?:着|了)?(?:类似|同样|相同|一样)的/u

const illustrating =
  /^(欢迎(?!仪式|会)|今天(?:这[节堂]课|这一[讲课]|我们?[来要想])|例如|比如|譬如|诸如|以.{1,14}为例|举例|举个例子|试想|想象|设想|打个比方|不妨|如图|如表|[下上左右]图|[下上]表|从?[图表]中|[图表]\s?\d|有一次|一次|本文|本章|本节|下文|下一节|(?:设|令|记)(?:有|[\p{Script=Han}]{0,4}\s?[A-Za-z$])|设图|假设|假定|(?:我们)?(?:先|下面|接下来|这里先?)(?:我们)?来?(?:把.{1,8})?(?:说清楚|看一?看|回顾|介绍|解释|说明|讨论|谈一?谈)(?!了)[^，,]{0,12}$)/u
const illustrators = initials('欢今例比譬诸以举试想设打不如下上左右从图表有一本令记假我先接这')
/** It only points to a figure, or calls itself an example. */
const shows = /(如图|如下图|如表|见图|见表|参见图)(所示|\s?\d)?$|(典型|很好|最好|明显|著名|生动)的例子$/u
const showEnds = initials('图表示0123456789子')

const concluding = lexicon(
  '总之 总而言之 总的来说 综上 因此 所以 可见 由此可见 归根结底 说到底 换句话说 换言之 一句话 也就是说 归根到底 决议 会议决定 最终决定 最终意见 最后决定 会议一致',
)
const weighty = lexicon(
  '关键 核心 重要 最 必须 根本 本质 真正 主要 意味着 在于 决定 首要 显著 大幅 因此 优势 问题是 目的 目标 提出 证明 发现',
)
const denial = /不是.{1,30}而是/u

/** Cue words of weight; a denial with its answer counts as one, with whatever stands between. */
function emphasisOf(text: string): number {
  const denied = text.includes('而是') ? denial.exec(text) : null
  if (!denied) return weighty.count(text)
  const after = denied.index + denied[0].length
  return weighty.count(text.slice(0, denied.index)) + 1 + emphasisOf(text.slice(after))
}

/** 我的同事也是如此; 如果他快了，这些就听不见了: what it points to stands before the sentence. */
function leansLater(list: Divided['clauses'], bare: string): boolean {
  if (bare.endsWith('如此') || bare.endsWith('亦然')) return likewise.test(bare)
  const claim = list.findIndex(({ kind }) => kind === 'main')
  return (
    claim > 0 &&
    list.slice(0, claim).every(({ leads }) => leads) &&
    /^[这那]些(?!人)/u.test(list[claim]?.said ?? '')
  )
}

/** 调整之前，他每月可以……: a time or place alone names nobody. */
function later([first, next]: Divided['clauses']): boolean {
  if (first?.kind !== 'scope' || !next) return false
  const nameless = first.said.length <= 5 || time.test(first.said) || /^[在到从于自]/u.test(first.said)
  return nameless && /^(?:[他她]|[这那](?![里样么边儿条座家])|该|其(?![实中他它余一二三]))/u.test(next.said)
}

/** 这次事故并不是……: what an opening 这 names. */
const named =
  /^(?:这一?|本|该)(?:次|场|项|个|篇|本|套|部|款|座|条|家|届|份|门)(\p{Script=Han}{1,5}?)(?=[的是并不将会能可在有没也还已要由使让把从给对，,]|说明|表明|意味|发生|开始|结束)/u
/** 只有一千二百公里。 */
const quantity =
  /^(?:只有|不到|大约|大概|差不多|将近|整整|足足)[\d一二三四五六七八九十百千万几两]+[^，,是有会能要]{0,6}$/u

/** 师傅说，……？: what somebody asked titles nothing. */
function reports(text: string, [first]: Divided['clauses']): boolean {
  const { said = '', stop = '' } = first ?? {}
  return (
    stop !== '' &&
    said.length <= 8 &&
    /(?:[说想喊道]|问[我你他她]?)$/u.test(said) &&
    !/^(?:常|很多|总|也许)?有?人|大家/u.test(said) &&
    /[？?]/u.test(text.slice(-3))
  )
}

/** 为什么？: it asks for what was said before. */
const bareQuestion =
  /^(?:那么?|可是?|但是?)?(?:为什么会?(?:这样|那样|如此|不一样|不同|有差别|相反)|为什么|为何|怎么办|何以见得|真的吗|是吗|凭什么|怎么会|怎么说|什么意思)呢?$/u

/** 大学生尚且如此，何况初中生？: it wants no answer. */
const rhetorical = lexicon('何况 难道 岂能 岂不 岂有')

/** It says once more what was said. */
const proverb = /^(?:俗话说|常言道|老话说|古人[云说])/u

/** 克拉运河呢？ */
const elliptic = /^(?:那么?)?[^，,为如怎何]{1,10}呢$/u

/** 说的就是这个比例; 重复这个过程; 一切都建立在它之上: what ends so points to what no clause before it names. */
function pointsBack(list: Divided['clauses']): boolean {
  const [first] = list
  if (list.length === 1 && first && both.test(first.said)) return true
  if (first?.kind === 'main' && (taken.test(first.said) || likeThat.test(first.said))) return true
  if (list.some(({ said }) => same.test(said)) || (first?.kind === 'main' && object.test(first.said)))
    return true
  const at = list.findIndex(({ said }) => upon.test(said))
  return at >= 0 && list.slice(0, at).every(({ said }) => nameless.test(said))
}

/** A subject or concession alone: 后来的模型，无论……. */
const nameless = /的\p{Script=Han}{1,8}$|^(?:无论|不管|不论)/u
const same =
  /(?:就|正|也)是(?:这个|这种|同样的?|一样的)(?:原因|道理|缘故|意思)|就是(?:这个|这种|这些)\p{Script=Han}{1,4}$/u
/** 我想这就是通过了. */
const thinking =
  /^(?:我们?(?:想|觉得|以为|猜|相信|(?:必须|要|得)(?:说明|承认|指出|提醒))|[^，,这那]{1,8}(?:认为|指出|强调|觉得))[，,]?(?:[这那]|其(?!实)|他(?!们)|她(?!们))/u
/** 我说能。 有，第六年的时候。: an answer without its question. */
const reply =
  /^[我你他她]们?(?:就|也|又|便)?(?:说|答|问|点|摇|笑|想).{0,3}$|^(?:有|没有|是的?|会|能|可以|对|不)[，,][^，,]{1,8}$|^我?(?:也)?(?:不建议|不推荐|不赞成|建议|推荐|同意|反对|不同意)$|^(?:那?要?看|取决于)(?:你|情况)[^，,]{0,6}$|^(?:好吧|是的|是啊|没错|对的?|当然|不能|不行|不会|可以|能|会)(?:[，,][^，,]{1,10})?$/u
/** 心理学里把这叫作……; 我以前也这么说; 两个条件都不符合. */
const taken = /(?:[把将管][这那](?:些|种|个|一\p{Script=Han})?|称之为|[叫称]它)(?!里|边|样)/u
const likeThat = /^[^，,]{1,10}(?:这么|那么|这样|那样)(?:说|想|做|认为|觉得|写|干|看|过|安排)/u
const both =
  /^(?:我们|他们|这|那)?(?:[两三四五六七八九]|几)[个种条项类]\p{Script=Han}{1,6}?[都均](?=[不没无未有是已能可会要应须])/u
const object =
  /^(?![这那按依据]|根据|经过|通过|为了)[^，,]{2,}(?:(?:这些|这种|这个|[这那]样的)\p{Script=Han}{1,4}|[问说想看听提]过?(?:这个|那个|这些|这|那))$/u
const upon = /(?:在|于|自|围绕|依赖|依靠|离不开)它们?(?:之[上下中内外间前后]|[上里中])?$/u

const likewise =
  /(也|亦|都|均|同样|莫不|无不|皆|依旧|依然|仍然|一直|何尝不是|大抵|大多)(是)?如此$|反之亦然$|亦然$/u

/** What it says without what only links it to the one before. */
function openingOf({ text, end }: Divided, list: Divided['clauses']): string {
  const first = list.find((clause) => clause.kind !== 'opener' && clause.kind !== 'frame') ?? list[0]
  return first ? text.slice(first.start + first.link, end) : text.slice(0, end)
}

/** Whether a sentence that leans does so on the words `before`, and can stand under them. */
export function leansOn(sentence: Divided, before: string): boolean {
  const list = behindAsker(sentence.clauses)
  const said = openingOf(sentence, list)
  if (isAside(said) || elliptic.test(said) || reports(sentence.text, sentence.clauses)) return false
  return takesUp(later(list) ? said.slice(said.search(/[，,]/u) + 1).trimStart() : said, before)
}

/** Read without its closing punctuation, by what it opens and ends with. */
export function stance(sentence: Divided): Stance {
  const { text, clauses } = sentence
  const list = behindAsker(clauses)
  const bare = text.slice(0, sentence.end)
  const linked = openingOf(sentence, list)
  // 这意味着……: the claim stands without its pronoun.
  const said = linked.slice(pointingLength(linked))
  const ordinal = ordinalOf(bare)
  const back =
    likened.test(bare) ||
    leansLater(list, bare) ||
    later(list) ||
    pointsBack(list) ||
    isAside(bare) ||
    elliptic.test(bare) ||
    quantity.test(bare) ||
    bareQuestion.test(bare) ||
    (rhetorical.within(bare) && asks(text, bare)) ||
    proverb.test(bare) ||
    heralds(bare) ||
    (bare.length < 14 && reply.test(bare))
  const names = back || !/^[这本该]/u.test(said) ? undefined : named.exec(said)?.[1]
  return {
    ordinal,
    names,
    pronoun: undefined,
    frames: false,
    announces: announces(bare) || announcesAll(bare, list) || /[：:]$/u.test(text.trimEnd()),
    asks: asks(text, bare),
    leans:
      back ||
      pointing.test(said) ||
      thinking.test(said) ||
      /^[他她这那其]/u.test(said) ||
      reports(text, clauses) ||
      inBrackets.test(bare),
    supposes: supposes(bare),
    illustrates:
      (illustrators.opens(bare) && illustrating.test(bare)) || (showEnds.closes(bare) && shows.test(bare)),
    tells: tells(sentence),
    concludes: concluding.at(bare, 0) > 0,
    emphasis: emphasisOf(bare),
    claims: claims(bare),
  }
}

/** （本节参考了三本书。）: an aside. */
const inBrackets = /^[（(][^（()）]*[）)]$/u

/** 很多人以为……: unless it goes on with what is so. */
function supposes(bare: string): boolean {
  return (
    ((thinkers.within(bare) && believed.test(bare)) || (beginnings.opens(bare) && atFirst.test(bare))) &&
    !corrects.test(bare)
  )
}

const believed =
  /^(?:[^，,。]{1,10}(?:时候?|时|前|后|里|上)[，,])?[^，,。]{0,12}?(?:[原本误曾都总满自一]|一直|往往|常常|一度|(?:很多人|不少人|有[的些]?人|人们|大家|许多人|大多数人|多数人|外界|我们)(?:可能|大概|也许|会|也|还|曾经?)?)以为|^有(?:的?人|些人)(?:会|可能会?|也)?(?:担心|质疑)|^(?:有人|有的人|对方(?:辩友|同学)?|反对者|支持者|批评者|质疑者)(?:[刚方]才|可能|一定|也|还|又|常|总)*会?[，,]?(?:说|认为|指出|觉得)(?:过|了)?[，,]|^(?:很多|不少|许多|大多数?|多数)(?:人|同学|读者|朋友|家长|学生|用户|老师)(?:都|会|可能)?(?:觉得|认为)|^(?:你们?|大家)(?:大概|也许|可能)以为|^(?:传统|通常|一般|常见|流行|主流|习惯)的(?:回答|答案|看法|说法|解释|观点|理解|想法)|^(?:相传|据说|据传|传说)|^(?:当然|诚然|固然)?[，,]?(?:我们|我方|我|他们|大家|谁)?(?:也|都)?(?:(?:承认|不否认|不可否认)[，,]|(?:完全|当然|也)同意)/u
const thinkers = initials('为觉说答看解观理想承否传同担质')
/** 一开始大家都觉得问题出在模型太大。 */
const atFirst = /^(?:一开始|起初|最初|当初)[^，,]{0,8}?(?:觉得|认为|怀疑|相信)/u
const beginnings = initials('一起最当')
const corrects = /其实|实际|事实|但|却|结果|没想到|不料|谁知|可是|然而|于是|因此|所以/u

const asking = lexicon('为什么 如何 怎么 怎样 何')

function asks(text: string, bare: string): boolean {
  if (bare.endsWith('呢') && asking.within(bare)) return true
  const tail = text.slice(-8)
  return (tail.includes('？') || tail.includes('?')) && /[？?]["”」』]?\s*$/u.test(text)
}
