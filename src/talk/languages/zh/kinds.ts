/** What a Chinese clause is to its sentence, by the words that it opens or ends with. */
import { initials } from '../lexicon.ts'
import { openers } from './openers.ts'
import { heralding, type Rule, ruleFor, time } from './rules.ts'

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

const counted = /^(第[一二三四五六七八九十](?:[个点层条类种步项]|方面|阶段)?|其[一二三四]|[一二三四]是)$/u

/** A clause that ends so waits for what follows. */
const waiting =
  /(之后|之前|以后|以前|以来|期间|过程中|的时候|之时|之际|时候|的同时|情况下|条件下|前提下|背景下|基础上|的话|为例|[^小同及实临计暂准按顿平随]时|[^目先落最今背然以之此]后|[^目先之以提眼当]前|[^第唯统单]一[走来到听说想问查试开停断关变亮黑动]|[^第唯统单之]一(?:结束|开始|出现|发生|发布|上线|启动|打开|关闭|更新|提交|完成|确诊|上市))$/u

const predicateIn = /[了着是有能会可把被将让使不没须应占达需要]|已经|进行|成为|来自|属于|用于|位于/u

/** A condition or aim inside of the clause, without its outcome: 浓盐水如果直接排放; 2.8 版里为了省空间. */
const open =
  /(如果|一旦|只要|除非|即使|即便|无论|不管|虽然|尽管)(?!.*(就|才|也|都|便|则|会|可|能))|(?<![是都只全不就也])为了(?!.*(而|才|就|便|是|[了过]$))|.每\s?(?:降|增|减|升|提|上升|下降|多|少|延长|缩短|翻|加)(?!.*(就|都|会|便|则|可|能))/u

const opening = initials('如一只除即无不虽尽为每')

function waits(clause: string): boolean {
  return isWaiting(clause) || (telling.closes(clause) && tells.test(clause)) || opensInside(clause)
}

const waitEnds = initials(
  '后前来间中候时际下上话例走到听说想问查试开停断关变亮黑动束始现生布线启闭新交成诊市',
)

function isWaiting(clause: string): boolean {
  return waitEnds.closes(clause) && waiting.test(clause)
}

function opensInside(clause: string): boolean {
  return opening.within(clause) && open.test(clause)
}

/** How a clause begins and whether it can't stand without the next one. */
export function kindOf(clause: string, stop: string): { kind: ClauseKind; leads: boolean } {
  if (stop !== '' && clause.length <= 10 && (openers.has(clause) || counted.test(clause)))
    return { kind: 'opener', leads: true }
  const kind = ruled(clause, stop)
  if (stop === '') return { kind, leads: false }
  if (kind === 'main' || kind === 'contrast' || kind === 'result') {
    const bare = linking.opens(clause) ? clause.replace(linked, '') : clause
    const inner = bare === clause ? kind : ruled(bare, stop)
    return { kind, leads: leading.has(inner) || waits(clause) }
  }
  return { kind, leads: leading.has(kind) }
}

/** It announces what somebody holds, or names what the next clause says. */
const telling = initials(
  '行好以可是为于出调议张心得信示说过道求定着现明括白到知住断测疑望认布称告醒诺证实我们他她家者',
)
const tells =
  /(?<!的)(是|为|在于|认为|指出|强调|建议|提出|主张|担心|以为|觉得|相信|表示|(?<![假学传小])说|说过|(?:[计推估测]|^.{1,4})算过|(?:统计|研究|证明|提醒)过|写道|要求|规定|意味着|显示|表明|发现|证明|包括|明白|知道|意识到|注意到|了解到|得知|想到|看到|记住|推断|推测|猜测|怀疑|希望|确信|承认|宣布|宣称|警告|提醒|承诺|保证|证实|说明|告诉([我他她]们?|人们|大家|记者|读者))$|.的是$|(还行|还好|还可以|尚可)$/u

const leading: ReadonlySet<ClauseKind> = new Set([
  'scope',
  'condition',
  'versus',
  'frame',
  'concession',
  'cause',
])

const linking = initials('但然不可而并所因于从同此另其也还却又则且甚这那正只换事实')
/** Words that only tie a clause to the one before. */
const linked =
  /^(但是|但|然而|不过|可是|而且|并且|而|所以|因此|因而|于是|从而|同时|此外|另外|其实|也|还|却|又|则|且|甚至|这样|那么|那|正|只有|只|这(也|就)?(意味着|说明|表明)|也就是说|换句话说|其实|事实上|实际上)+/u

function ruled(clause: string, stop: string): ClauseKind {
  const kind = ruleFor(clause, (rule) => fits(rule, clause, stop))
  return kind ?? (stop !== '' && isWaiting(clause) ? 'scope' : 'main')
}

function fits({ kind, pattern }: Rule, clause: string, stop: string): boolean {
  if (pattern === heralding) return stop === '：'
  if (stop === '' && (kind === 'frame' || kind === 'versus' || kind === 'scope')) return false
  return kind !== 'scope' || pattern === time || isWaiting(clause) || !stated(clause)
}

/** 在……里 waits for its claim; 在北京建成了第一座…… is one. */
function stated(clause: string): boolean {
  return clause.length > 12 && predicateIn.test(clause) && !/[里中上下内间]$|方面$|领域$/u.test(clause)
}
