/** The name of one of several of a sort that a Chinese sentence opens with: B端……, 嵌入式……, 自行车棚方案……, 好处是……. */
import type { SortedOpening } from '../language.ts'
import { initials } from '../lexicon.ts'
import { pieceAt } from '../openings.ts'

/** What a name of the sort ends with. Behind a single character that ends many other words, a predicate must begin. */
const sorts =
  '方案|模式|路线|用户|客户|读者|城市|农村|企业|公司|平台|市场|业务|模型|引擎|部门|团队|学生|员工|国家|地区|版本|学派|样本|实验|小组|材料|机型|套餐|端(?!正|午)|式(?![样各])|型(?!号)|派(?![出来生])|版(?!权|本)'
const short = '[组级类款层侧区]'
const predicate =
  '(?=[，,有要会能可在把被让将就只不没也都更最比很较大小高低多少快慢贵看用做买重靠追需适以从由则对为给走得\\d一二三四五六七八九十百千]|是)'
const name = '[^，,。；;：:、的是有在了着把被和与让要不没只会能可这那该此其每各另某我你他她用\\s]'
const opening = new RegExp(
  `^(?:而|至于|对于?|在)?(?:一[台个种家款套])?(${name}{1,8}(${sorts})|${name}{1,4}(${short})${predicate})(?![和与及、跟同或]|的(?:时候|话))(?:来说|而言|[里中上]面?(?=[，,]))?(?:[，,：:]\\s*|的)?`,
  'u',
)

/** Words that name a side each, with its other. */
const sides: readonly (readonly [string, string])[] = [
  ['好处', '坏处'],
  ['优点', '缺点'],
  ['优势', '劣势'],
  ['短期', '长期'],
  ['国内', '国外'],
  ['对内', '对外'],
  ['线上', '线下'],
  ['城里', '乡下'],
  ['正方', '反方'],
  ['甲方', '乙方'],
  ['支持者', '反对者'],
  ['好的一面', '坏的一面'],
]
/** 支持的人说，……；反对的理由是，……: who holds what. */
const camp =
  /^(?:而|但)?((支持|赞成|赞同|反对|不赞成)[^，,。；;：:]{0,4}?(?:的人|的一方|的理由|的意见|的声音|派|方|者)(?:们)?)(?:则|都|也)?(?:说|认为|觉得|担心|主张|指出|是|在于)?[，,：:]?\s*/u
const campStarts = initials('而但支赞反不')

const sideOf = new Map(sides.flatMap((pair) => pair.map((word) => [word, pair.join()] as const)))
const side = new RegExp(
  `^(?:而|在)?(${[...sideOf.keys()].join('|')})(?:来看|看|来说|而言|[里中内上])?(?:[，,：:]\\s*|是(?=.{2})|在于|的)?`,
  'u',
)
const sideStarts = initials(`而在${[...sideOf.keys()].join('')}`)

/** Undefined where the sentence opens with no such name; `text` is simplified. */
export function sorted(text: string): SortedOpening | undefined {
  const found = opening.exec(text)
  const told = found ? (found[2] ?? found[3]) : undefined
  if (found?.[1] && told) return sortedAt(found[0], found[1], told)
  const held = campStarts.opens(text) ? camp.exec(text) : null
  if (held?.[1]) return sortedAt(held[0], held[1], '支持,反对')
  const half = sideStarts.opens(text) ? side.exec(text) : null
  return half?.[1] ? sortedAt(half[0], half[1], sideOf.get(half[1]) ?? '') : undefined
}

function sortedAt(opened: string, head: string, sort: string): SortedOpening {
  const start = opened.indexOf(head)
  return { head: pieceAt(start, start + head.length), end: opened.length, sort }
}
