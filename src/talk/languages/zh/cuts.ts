/** Where a Chinese sentence may end early, and which clauses in its middle may go. */
import { preceding } from '../../preceding.ts'
import type { Clause } from './clauses.ts'
import type { ClauseKind } from './kinds.ts'
import { paired } from './pairs.ts'
import { subjectless } from './subject.ts'
import { turns } from './truth.ts'
import { asksFor, isAskedOf, isSubject, predicate } from './waiting.ts'

/** A clause that begins so is the predicate of the one before it, or draws its outcome. */
const completes =
  /^(每一?[个件条项]|结论(?:是|为)|就(?!连|是说)|才|都|则|便(?![于利])|即(?!使|便)|亦即|等于|意味着|变成|变为|做成|当作|称为|叫做|在于|不过是|正是|既|以及|和|与|或|也就|于是|算是|那么|仍[旧然]?(?!有)|依[旧然]|那(?:就|便|才|会)|结果(?![是也如])|(?:并且?|最[后终])?(?:发现|证[明实]|得出|表明|显示)(?![的者]))/u

/** Such a clause may go where the one before it has a predicate of its own. */
const attributes = /^(是|为|成为|成了|被称为|被誉为|被视为|堪称|有(?![时些人])着?|属于)/u

/** What it says limits what is kept before it, wherever in the sentence that stands. */
const limits =
  /^(代价|缺点|不足|前提|条件|局限|例外|问题|难点|风险|真正的?|[关要]键|根本|要紧)[^，]{0,4}(是|在于)|^.{2,10}却|^确[有需](需要|必要|困难)?的?$|除外|例外|不受影响|不在此列|不包括|不适用|不计|仅限|为前提|为限$|^.{2,8}(?<![规准原法守细否])则(?=[应需须要可不只])|^.{0,6}(只(?![要是有]?能?够?让)|(?<!不)仅|尚|还没|还不能|还不会|仍不能|并不)/u

/** 而 that adds a warning is no mere contrast. */
const warns = /^而.*(不|没|未|无|可能|只|仅)/u

/** Whether the sentence can end before clause `at`: what is kept stands, what goes limits nothing of it. */
export function canEnd(list: readonly Clause[], at: number): boolean {
  const last = preceding(list, at)
  const next = list[at]
  if (!last || !next || last.leads || last.glued || opensRow(last)) return false
  if (!claimsBefore(list, at)) return false
  if (then.test(next.said) || tried.test(last.said)) return false
  if (completes.test(next.said) || means.test(last.said) || answersDenial(last, next)) return false
  if (scenario(list, at) || message.test(next.said) || (at === 1 && method.test(last.said))) return false
  if (attributes.test(next.said) && !predicate.test(last.said)) return false
  if (alsoRequired(list, at) || isRuled(list, at)) return false
  if (turnsOut(last, next) || asksFor(last) || (counting.test(last.said) && figures.test(next.said)))
    return false
  if (asked.test(last.said) && partOf.test(next.said)) return false
  if (isSubject(last, next) || goesOn(list, at - 1) || inSteps(list, at)) return false
  if (isAskedOf(list, at)) return false
  if (parallel(last.said, next.said)) return false
  if (dropsLimit(list, at) || inRow(list, at) || /^[^越]*越(?!来)[^越]*$/u.test(last.said)) return false
  return paired(joined(list.slice(0, at)), joined(list))
}

/** 没有欠费，没有损坏，房东就应当退还: what it comes to. */
const then = /^[^，,就]{1,6}就(?:应|会|能|可以|要|得|必须)/u
/** 我们试了两个月，到最后……: with what result. */
const tried = /试[了过][^，,]{0,8}$/u

/** An announced row (两条路：A；B) is kept whole; so is what an outcome (就……) is the outcome of. */
function inRow(list: readonly Clause[], at: number): boolean {
  const colon = list.findIndex(({ stop }, index) => index < at && stop === '：')
  if (colon >= 0 && announced.test(list[colon]?.said ?? '')) return true
  if (colon > 0 && anyOf.test(preceding(list, colon)?.said ?? '')) return true
  for (let i = at; i < list.length; i++) {
    const clause = list[i]
    if (!clause || /[；;]/u.test(preceding(list, i)?.stop ?? '')) return false
    if (clause.leads && !addition.test(clause.said)) return false
    if (/^(就(?!连|是说)|才|便(?![于利])|那(?:么|就|便))/u.test(clause.said) || then.test(clause.said))
      return true
  }
  return false
}

/** 出现以下任一情况，需要重新讨论：……. */
const anyOf = /以下|如下|下列|任何?一/u
const announced =
  /(?<!第)[两二三四五六七八九几多]\s?(个|条|种|类|点|项|步|层|头|件|样|句|方面|部分|阶段)|有[二三四五]$|如下$|[以下][下面列].{0,6}[个种类点项条]/u

/** Before a colon: the claim that is explained stands, what is only announced does not. */
function opensRow({ said, stop }: Clause): boolean {
  return (
    /[：:]/u.test(stop) &&
    (announced.test(said) || /另一|这样|如下|以下|一个|一点|什么|为$/u.test(said) || !predicate.test(said))
  )
}

/** 应当由业主表决，并经四分之三同意: what must be is all that must be. */
function alsoRequired(list: readonly Clause[], at: number): boolean {
  return also.test(list[at]?.said ?? '') && list.slice(0, at).some(({ said }) => required.test(said))
}

/** 更换电梯属于……的事项，应当由……表决: what has to be done is the message of what it is said of. */
function isRuled(list: readonly Clause[], at: number): boolean {
  return ruled.test(list[at]?.said ?? '') && !list.slice(0, at).some(({ said }) => required.test(said))
}

const ruled = /^(?:应当|应该|必须|须|不得|禁止)/u
const also = /^(?:并(?!不|非|未|没)|且|同时|以及)/u
const required = /应当|应该|必须|须|不得|方可/u

/** 但它使用了……，在……下无法工作: what a turn comes to is its message. */
function turnsOut(last: Clause, next: Clause): boolean {
  return last.kind === 'contrast' && last.link > 0 && comesTo.test(next.said)
}

const comesTo = /无法|不能|不会|没有|不再|不得|失败|失效/u

/** 我记录了……，平均每天四小时: what was counted says nothing without its figure. */
const counting = /(?:记录|统计|测量?|数|算|调查|比较|对比|计算)[了过](?!.*\d)/u
const figures = /^(?:平均|共|总共|一共|合计|结果)?[^，,]{0,8}[\d一二三四五六七八九十百千两]/u

/** 我们访问了八位骑手，其中五位……: what was asked says nothing without an answer. */
const asked = /(?:访问|采访|访谈|询问|走访|抽查|检查|调查|统计|请教)[了过][^，,]{0,12}$/u
const partOf = /^其中|\d|百分之|[一二三四五六七八九]成/u

/** A means whose end comes next: 科学家利用这一点，推断出…… */
const means = /(利用|借助|凭借|依靠|通过|根据|借着).{1,8}$/u

/** 读论文像是听人讲解剖，打开权重才是自己动刀: what is said to be it is the message. */
const message = /^(?!这样|从而|因此|所以)[^，,]{2,14}(?<![刚方人天])才(是|算|叫|有可能|能|会(?!是))/u

/** ……：学习时呈现一种气味，睡眠中再次呈现，……: an experiment behind a colon is told whole or not at all. */
function scenario(list: readonly Clause[], at: number): boolean {
  const colon = list.findLastIndex(({ stop }, index) => index < at - 1 && stop === '：')
  return colon >= 0 && /^\p{Script=Han}{1,4}时(?![代期间常候刻钟])/u.test(list[colon + 1]?.said ?? '')
}

/** Rasch 等（2009）用药物抑制……，……: what somebody tried says nothing without what came of it. */
const method =
  /^(?:[A-Z][\p{L}’-]+(?:\s?[和与及、]\s?[A-Z][\p{L}’-]+|\s[A-Z]\p{L}+)*\s?等?人?|.{0,8}(?:研究者|研究人员|科学家|学者|研究|实验))(?:[（(][^）)]*[）)])?(?:用|让|给|把|比较|测量|跟踪|追踪|告知|要求)/u

/** 不在于 A，而在于 B: the second half is the message. */
function answersDenial(last: Clause, next: Clause): boolean {
  if (!/[不非没未]/u.test(last.said)) return false
  const link = /^(而(?![且今])|却|反而|倒|恰恰|改(?![变善进革])|转而|换成|代之)/u.exec(next.said)?.[0]
  return (
    link !== undefined &&
    (link !== '而' ||
      /^(是|在于|取决于|来自|源于|源自|靠|应当?|要)|^.{0,3}$/u.test(next.said.slice(1)) ||
      subjectless(next.said.slice(1)))
  )
}

/** 只要 A，并且 B，C: clause `at` goes on with what waits for the claim. */
function goesOn(list: readonly Clause[], at: number): boolean {
  const before = preceding(list, at)
  if (!before || !addition.test(list[at]?.said ?? '')) return false
  return before.leads || goesOn(list, at - 1)
}

const addition = /^(并且|而且|甚至|并|且|或者|或|又|同时|还(?=愿意?|想|肯))/u

function claimsBefore(list: readonly Clause[], at: number): boolean {
  return list.slice(0, at).some((clause, index) => {
    const before = preceding(list, index)
    const claim = clause.kind === 'main' || clause.kind === 'contrast' || clause.kind === 'result'
    if (isAim(clause, list[index + 1])) return false
    if (clause.stop !== '' && isBare(clause.said)) return false
    if (goesOn(list, index)) return false
    if (before?.kind === 'cause' && parallel(before.said, clause.said)) return false
    return claim && !clause.leads && !clause.glued && !isSubject(clause, list[index + 1])
  })
}

/** Too little to be a claim: 八世纪中叶, 用十五年时间. */
function isBare(said: string): boolean {
  return (
    !predicate.test(said) &&
    (said.length <= 5 || (said.length <= 10 && /^(?:[用以按凭靠由]|经(?![常济验理营历典]))/u.test(said)))
  )
}

/** 要分辨……，我们需要……: what for, without a claim yet. */
function isAim(clause: Clause, next: Clause | undefined): boolean {
  return (
    /^要(?![求么素点])/u.test(clause.said) &&
    /^.{0,4}(需要|必须|就|只能|只有|得|离不开|最好|关键|首先|先)/u.test(next?.said ?? '')
  )
}

/** 前半夜的睡眠有利于……，后半夜的睡眠有利于……; 把 A 交给……，把 B 留给……: one is half of what is said. */
export function parallel(last: string, next: string): boolean {
  if (next.startsWith('把') && /^.{0,16}把/u.test(last)) return true
  const bound = bounded.exec(last)?.[0]
  if (bound !== undefined && next.includes(bound)) return true
  const short = Math.min(last.length, next.length)
  return short <= longestHalf && sharesRun(last, next, Math.max(leastShared, Math.ceil(short / 3)))
}

const bounded = /不超过|不少于|不低于|不高于|至少|最多|以内/u

/** Characters: longer clauses are not compared, and fewer that are shared say nothing. */
const longestHalf = 30
const leastShared = 4

/** Whether so many neighbouring characters of one stand in the other. */
function sharesRun(one: string, other: string, size: number): boolean {
  for (let at = 0; at + size <= one.length; at++) {
    const run = one.slice(at, at + size)
    if (run.charCodeAt(0) > 0x2e80 && run.charCodeAt(size - 1) > 0x2e80 && other.includes(run)) return true
  }
  return false
}

/** Steps of one procedure stay together. */
function inSteps(list: readonly Clause[], at: number): boolean {
  const step = list.findIndex(({ said }, index) => index >= at && /^(然后|接着)/u.test(said))
  return step >= 0 && !list.slice(at, step).some(statesAnew)
}

/** What goes holds a turn or limit of what stays; after 因此 it draws another claim. */
function dropsLimit(list: readonly Clause[], at: number): boolean {
  let other = false
  for (let i = at; i < list.length; i++) {
    const clause = list[i]
    if (!clause) continue
    const fresh = /[；;]/u.test(preceding(list, i)?.stop ?? '')
    if (fresh && clause.kind !== 'contrast' && !turns.test(clause.said)) return false
    // 反而 and 而 turn the clause before them, which goes too.
    if (i > at && /^(而|反而|却)/u.test(clause.said)) continue
    // What only another statement behind the cut is limited by goes with it.
    if ((other && !firm.test(clause.said)) || (i > at && remains(list, i))) continue
    other ||= statesAnew(clause)
    if (clause.kind === 'contrast' && !/^而/u.test(clause.said)) return true
    if (clause.kind === 'condition' && clause.stop === '') return true
    if (clause.kind === 'result' && i === at) return laterTurn(list, i + 1)
    if (turns.test(clause.said) || limits.test(clause.said) || warns.test(clause.said)) return true
  }
  return false
}

/** 其中九成……，但仍有……: it turns what is said of a part. */
function remains(list: readonly Clause[], at: number): boolean {
  return (
    preceding(list, at)?.said.startsWith('其中') === true &&
    /^(但是|但|不过|然而)(仍|还|也|却)?(然)?(有|剩)/u.test(list[at]?.said ?? '')
  )
}

/** Such a limit can reach back over a whole statement. */
const firm =
  /但|然而|可是|不过(?!是)|除非|除外|前提|条件|否则|例外|不在此列|不适用|不包括|不受|不计|为限|仅限|限于|代价|其实|实际上|事实上|^(?:真正|[关要]键|根本)/u

/** A statement with a subject of its own, not one that goes on about the last subject. */
function statesAnew({ kind, said, leads }: Clause): boolean {
  if (kind === 'main' && !leads && /^[我你您咱]/u.test(said)) return true
  if (kind !== 'main' || leads || said.length < 6 || subjectless(said) || !predicate.test(said)) return false
  return !/^(?:[它其此他她该同并而且还也又就才都则再以和与]|.{1,2}[了着过到出成为])/u.test(said)
}

/** What follows 因此 can still turn the claim. */
function laterTurn(list: readonly Clause[], from: number): boolean {
  return list.slice(from).some((clause) => clause.kind === 'contrast' && !/^(而|却|反而)/u.test(clause.said))
}

/** How much at most or at least: it bounds the claim before it. */
const bounds = /最[多少高低长短大小晚早迟]|至[多少]|不超过|不少于|不低于|以内|以上|之内|为限/u

const besides: ReadonlySet<ClauseKind> = new Set(['detail', 'cause', 'purpose', 'result'])

/** Whether a clause between the claim and a turn (但……) may go, so that the two stand side by side. */
export function canSkip(list: readonly Clause[], at: number): boolean {
  const clause = list[at]
  const last = preceding(list, at)
  const next = list[at + 1]
  if (!clause || !last || !next || last.leads || last.glued || clause.leads || clause.glued) return false
  if (!/^(但|然而|不过|可是|可(?!以|能))/u.test(next.said)) return false
  const pointer = /^.{1,4}([它其这那此])/u.exec(next.said)?.[1]
  // 它 is still the subject of what stays, if nothing else came between.
  if (pointer !== undefined && (pointer !== '它' || !subjectless(clause.said))) return false
  if (last.stop === '：' || isSubject(last, clause)) return false
  if (!claimsBefore(list, at) || bounds.test(clause.said)) return false
  // With a subject of its own it could be what is turned.
  if (!besides.has(clause.kind) && !subjectless(clause.said) && !/因此/u.test(clause.said)) return false
  if (clause.kind === 'contrast' || turns.test(clause.said) || limits.test(clause.said)) return false
  if (completes.test(clause.said) || answersDenial(last, clause)) return false
  return paired(joined(list.filter((_, index) => index !== at)), joined(list))
}

/** The words of clauses. */
export function joined(list: readonly Clause[]): string {
  return list.map((clause) => clause.said).join('，')
}
