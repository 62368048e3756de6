/** Chinese sentences that tell how things stood, or a moment of a story: what they come to is said elsewhere. */
import type { Divided } from './clauses.ts'
import { initials } from '../lexicon.ts'
import { time } from './rules.ts'

/** 以前搜索很慢; 我的孩子今年十岁; 共有三家单位参加. */
const opening =
  /^(?:说了[这那]么多|按照?惯例|照例|依照?惯例|以前|过去(?!的)|原来|从前|早先|之前|此前|当初|当年|当时|那时候?|最早|最初|起初|小时候|那[天年]|有一[天年次]|去年|前年|今天|昨天|前天|上个?[月周]|上次|前几[天年]|一?共有|总共有)|^另一[个种类件]|^有一(?:个|点|种|件|次|位)|^[^，,：:]{1,8}(?:今年|去年|上个?月|昨天|那天|当时)/u

/** 有居民担心会降低标准: others say it. */
const opinion =
  /^有(?:的?人|些人|一?位|\p{Script=Han}{2,4}?)(?:认为|担心|觉得|主张|质疑|提出|建议|表示|反映|说|问)/u

/** 我们画了半个小时的格子: what somebody did; not what came of it. */
const deed =
  /^(?:我|我们|他们?|她们?|有人)(?!.*(?:发现|明白|知道|意识到|觉得|认为|相信|决定|证明|学到|应该|必须|不能|才))[^，,]{1,14}[了过着]/u

/** 父亲六十岁那年关了铺子; 二十六年前，我和你们一样坐在下面; 我先怀疑的是……; 然后怀疑数据库. */
const past =
  /^(?:[^，,]{0,8}(?:那[年天晚次]|[年天]前|小时候|当年|那时候?|有一[天年次])[，,]?)?(?:我|我们|咱们?|他|她|他们|她们|我?(?:父亲|母亲|爸爸?|妈妈?|爷爷|奶奶|外公|外婆|哥哥|姐姐|弟弟|妹妹|老师|师傅|老板|同事|朋友)\p{Script=Han}{0,2})(?:[^，,了]{0,10}(?:那[年天晚次]))?(?!.*(?:发现|明白|意识到|决定|证明|结论|答案|原因))(?![^，,]*(?:知道|觉得|认为|相信|选了|学到|学会|应该|必须|不能|才|就是|而是|其实))[^，,]{0,12}(?:[了过着](?!解)|一样坐|怀疑|以为|问|说)|^我(?:一下子|顿时|忽然|突然|当场|愣)|^有人(?:问|劝|对)我|^(?:然后|接着|随后|起初|最初|一开始)(?:又|就|也|先)?(?:怀疑|尝试|检查|排查|试)/u

/** What somebody did at a moment of a story; what was measured is worth more than that. */
export function tells({ text }: Divided): boolean {
  return (
    (tellers.opens(text) && past.test(text) && !measured.test(text)) ||
    (talking.within(text) && talk.test(text))
  )
}

/** “能不能保证？”我说：“我先看看。” */
const talk =
  /[”」"](?:我|他|她|老板|同事|对方|[老小阿]\p{Script=Han})[^，,。]{0,4}(?:说|问|答)|(?:我|他|她|老板|同事\p{Script=Han}{0,3}|[老小阿]\p{Script=Han})[^，,。：:]{0,12}(?:说|问|答|喊)道?[：:]\s?["“「]/u
const talking = initials('”」"“「')

const measured = /[\d一二两三四五六七八九十百千万几半]\s?(?:个?多?小时|分钟|毫?秒|[%％倍元])(?!的)|百分之/u

const tellers = initials(
  '我咱他她父母爸妈爷奶外哥姐弟妹老师同朋然接随起最一二三四五六七八九十几那小当有0123456789两去前',
)

/** 修复室讨论过要不要……; 为什么没有回来，我们不知道: what is open. */
const unknown =
  /(?:讨论|争论|商量|考虑|犹豫)过?(?:要不要|是否|能不能|该不该)|^我们?(?:也|还|并)?不(?:知道|清楚|确定)|[，,]我们?(?:也|还)?不(?:知道|清楚)$/u

/** 沈师傅，您放心。: said to somebody. */
const address = /^[^，,]{1,8}[，,]\s*(?:您|你们?)|^请(?:大家|各位|同学|你们?|您)|^您(?!好)/u

/** 做好的那天，……. */
const moment =
  /(?:那[天年时次刻晚]|当[天年晚]|的时候|以前|之前|星期|礼拜|周[一二三四五六日末]|[0-9一二三四五六七八九十]分钟|[早晚]上|[上下]午|次日|第[一二三四五]天)$/u

/** Told of the past or of a moment. */
export function sets({ text, end, clauses }: Divided): boolean {
  const [first] = clauses
  if (!first) return false
  if (first.stop !== '' && ((first.kind === 'scope' && time.test(first.said)) || moment.test(first.said)))
    return true
  return (
    opening.test(text) ||
    opinion.test(text) ||
    address.test(text) ||
    deed.test(text) ||
    (tellers.opens(text) && past.test(text)) ||
    unknown.test(text.slice(0, end))
  )
}
