/** Chinese sentences that tell how things stood, or a moment of a story: what they come to is said elsewhere. */
import type { Divided } from './clauses.ts'
import { time } from './rules.ts'

/** 以前搜索很慢; 我的孩子今年十岁; 共有三家单位参加. */
const opening =
  /^(?:以前|过去(?!的)|原来|从前|早先|之前|此前|当初|当年|当时|那时候?|最早|最初|起初|小时候|那[天年]|有一[天年次]|去年|前年|今天|昨天|前天|上个?[月周]|上次|前几[天年]|一?共有|总共有)|^另一[个种类件]|^有一(?:个|点|种|件|次|位)|^[^，,：:]{1,8}(?:今年|去年|上个?月|昨天|那天|当时)/u

/** 有居民担心会降低标准: others say it. */
const opinion =
  /^有(?:的?人|些人|一?位|\p{Script=Han}{2,4}?)(?:认为|担心|觉得|主张|质疑|提出|建议|表示|反映|说|问)/u

/** 我们画了半个小时的格子: what somebody did; not what came of it. */
const deed =
  /^(?:我|我们|他们?|她们?|有人)(?!.*(?:发现|明白|知道|意识到|觉得|认为|相信|决定|证明|学到|应该|必须|不能|才))[^，,]{1,14}[了过着]/u

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
    unknown.test(text.slice(0, end))
  )
}
