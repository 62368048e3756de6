/** Chinese clauses that only name what the next one speaks of: they wait for their predicate. */
import type { Clause } from './clauses.ts'
import { subjectless } from './subject.ts'

/** What a predicate holds. */
export const predicate =
  /[了着过能会把被将让使没须应占达]|[写建做造编构组完变翻改译收拍](?:成|出|下|好)|发[现明布表起]|提出|相当于|等于|有关|影响|要求|允许|禁止|缺少|缺乏|具有|成立|设立|建立|创立|可以|已经?|进行|来自|属于|用于|位于|至|到|有|是|不|越|更|很|最|较|长|高|低|多|少|增|减|升|降/u

/** A noun phrase before its comma, whose predicate is the next clause. */
export function isSubject(clause: Clause, next: Clause | undefined): boolean {
  // 一把用了十年的菜刀，……: several of them are what is spoken of.
  if (clause.stop !== '' && counted.test(clause.said)) return true
  // 但同样厚的一层空间里: where it holds.
  if (clause.stop !== '' && within.test(clause.said)) return true
  if (
    clause.stop === '' ||
    /[是有了会能被让使应须成]|可以|已经|[把将].{2}|^(但|然而|不过|可是)/u.test(clause.said)
  )
    return false
  if (
    /的\p{Script=Han}{1,6}$/u.test(clause.said) &&
    !/^(?:[并且又还也]|而(?![这那其]))/u.test(clause.said) &&
    !subjectless(clause.said)
  )
    return true
  return (
    next !== undefined && clause.said.length <= 16 && !predicate.test(clause.said) && subjectless(next.said)
  )
}

const counted =
  /^[一两三四五六七八九十几每]\s?(?:把|双|个|位|件|条|只|张|座|本|部|台|辆|款|颗|块|间|家|种|类|群|场|次|名|对|份)[^是有会能]*的\p{Script=Han}{1,4}$/u

const within = /^(?:但|而|可是|然而)(?!在)[^是了会能被]{2,14}的?[^是了会能被]{2,6}[里内中]$/u

/** 一条运河能不能建成，从来不取决于……: a question is the subject of what is said of it. */
export function asksFor({ said }: Clause): boolean {
  return said.includes('不') || said.includes('否') || said.includes('没') ? indirect.test(said) : false
}

const indirect =
  /^(?!.*(?:知道|清楚|决定|取决|问|看|讨论|研究|判断|关[注心]|考虑|想|说明|区分|检查|确认|测试|观察|告诉|比较|明白|了解|发现|证明|指出|回答|反映)).*(?:能不能|会不会|是不是|该不该|有没有|要不要|愿不愿意?|值不值得?|是否|能否|可否|应否)/u

/** 而是一个孩子，在学校里，需不需要……: what is asked of the last noun. */
export function isAskedOf(list: readonly Clause[], at: number): boolean {
  const claim = list[at]?.kind === 'scope' ? list[at + 1] : list[at]
  return claim !== undefined && whether.test(claim.said)
}

const whether = /^(?:(?:究竟|到底)?(\p{Script=Han})不\1|有没有|是否|能否|可否|应否)/u
