/** How a Chinese sentence stands to its neighbours. */
import type { Stance } from '../language.ts'
import { clauses, sentenceEnd } from './clauses.ts'

const ordinals: [Stance['ordinal'], RegExp][] = [
  [1, /^(首先|第一|其一|一是|一来)/u],
  [2, /^(其次|第二|其二|二是|二来)/u],
  [3, /^(再者|再次|第三|其三|三是|三来)/u],
  [4, /^(第四|其四|四是)/u],
  [5, /^(第五|其五|五是)/u],
  ['last', /^(最后|末了)/u],
]

const count = '[一二两三四五六七八九十几多0-9]+'
/** What is counted when members are announced: reasons, ways … */
export const kinds =
  '(个|种|类|大|条|点|项)?(主要|关键|重要|基本|不同|核心)?的?(方面|原因|理由|问题|挑战|优势|优点|步骤?|阶段|层次?|层面|特点|特征|因素|变化|条件|要素|部分|方向|类型|种类|做法|办法|方法|结论|启示|教训|好处|难处|困难|件事|件事情|点|类|种|条)'
const announcement = new RegExp(
  `(有|分为|分成|包括|体现在|表现在|面临|面对|具有|主要有|可以归纳为|归结为|集中在|来自|取决于|需要|带来|存在|出现|是)(以下|下面|如下|这样|这)?(${count})${kinds}(上|之中|中)?[：:。.]?$`,
  'u',
)
const vague =
  /从.{0,12}[两三四五六七几]个.{0,6}(方面|角度|层面).{0,4}(看|说|谈|讲|理解|入手)$|(是多方面的|有以下(几)?[点个种]?.{0,6}|如下(所示)?|面临(着)?一些(挑战|问题|困难)|不止一个(方面|原因)|说来话长|各有不同)[：:。.]?$/u

const pointing =
  /^(这些?|那些?|该|此|其(?!实|中一|次|一|二|三|他|它|余)|他们?|她们?|前者|后者|以上|上述|如此|这样|对此|为此|在此|由此|两者|二者|双方|它们?的|正是|同样|还|也|而|且|并|更|又|再|即|就是|甚至|尤其)/u
const illustrating =
  /^(例如|比如|譬如|诸如|以.{1,12}为例|举例|试想|想象一下|设想|打个比方|如图|如表|下图|下表|上图|图\s?\d|表\s?\d|有一次|一次)|(如图|如下图|如表|见图|见表)(所示|\s?\d)?/u
const concluding =
  /^(总之|总而言之|总的来说|综上|因此|所以|可见|由此可见|归根结底|说到底|换句话说|换言之|一句话|也就是说|归根到底)/u
const weighty =
  /关键|核心|重要|最|必须|根本|本质|真正|主要|意味着|在于|决定|首要|显著|大幅|因此|不是.{1,30}而是|优势|问题是|目的|目标|提出|证明|发现/gu

export function stance(text: string): Stance {
  const bare = text.replace(sentenceEnd, '')
  const list = clauses(text)
  const first = list.find((clause) => clause.kind !== 'opener' && clause.kind !== 'frame') ?? list[0]
  const said = first ? bare.slice(first.start + first.link) : bare
  const ordinal = ordinals.find(([, rule]) => rule.test(bare))?.[0]
  return {
    ...(ordinal !== undefined && { ordinal }),
    announces: announcement.test(bare) || vague.test(bare) || /[：:]$/u.test(text.trim()),
    asks: /[？?]["”」』]?\s*$/u.test(text),
    leans: pointing.test(said) || /^(他|她|这|那|其)/u.test(said),
    illustrates: illustrating.test(bare),
    concludes: concluding.test(bare),
    emphasis: bare.match(weighty)?.length ?? 0,
  }
}
