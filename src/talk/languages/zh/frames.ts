/** Clauses that go before any claim does: openers, frames, concessions, examples. */
import { preceding } from '../../preceding.ts'
import type { Clause } from './clauses.ts'
import type { ClauseKind } from './kinds.ts'
import { heralding } from './rules.ts'
import { subjectless } from './subject.ts'
import { isSubject } from './waiting.ts'

const ahead: ReadonlySet<ClauseKind> = new Set(['opener', 'frame', 'example'])

/** Openers and examples go; frames go where a claim follows, and who asks where the question does. */
export function dropFrames(all: readonly Clause[]): readonly Clause[] {
  const list = behindAsker(all)
  if (!list.some(({ kind }) => ahead.has(kind))) return list
  const first = list.findIndex(({ kind }) => kind !== 'opener' && kind !== 'example' && kind !== 'frame')
  if (first < 0) return list
  return list.flatMap((clause, index) => {
    if (clause.kind === 'example') return index < first ? linkless(clause) : [clause]
    if (clause.kind !== 'opener' && clause.kind !== 'frame') return [clause]
    if (clause.stop === '' || (clause.stop === '：' && (index > first || !told.test(clause.said))))
      return [clause]
    if (clause.kind === 'frame' && hedges(clause, list.slice(index + 1))) return [clause]
    return index > first ? turnOnly(clause) : []
  })
}

/** 操作员又问了一句：……: what is asked. */
export function behindAsker(list: readonly Clause[]): readonly Clause[] {
  const asker = list.findIndex(
    ({ said, stop }, index) =>
      stop === '：' && (asking.test(said) || (posing.test(said) && poses(list.slice(index + 1)))),
  )
  return asker < 0 ? list : list.slice(asker + 1)
}

const asking = /^.{1,24}问(?:了|过|道)?(?:一句|一声|[我他她]们?|自己|大家)?$/u

/** It asks itself, and does not quote what somebody should ask. */
function poses(rest: readonly Clause[]): boolean {
  return !/^[“「『"]/u.test(rest[0]?.said ?? '') && rest.some(({ said }) => open.test(said))
}

/** 分歧集中在一个问题上：用户没有取消勾选，能不能视为同意？ */
const posing = /(?:问题|疑问)(?:上|是|在于|只有一个)?$/u
const open = /什么|怎么|怎样|为何|如何|哪|谁|多少|吗$|呢$|能不能|会不会|是不是|该不该|有没有|要不要/u

/** Before a colon these only say that something will be said. */
const told = new RegExp(
  `^(先说结论|一句话|换句话说|换言之|简单说|简单来说|总之|总的来说|说白了)$|${heralding.source}`,
  'u',
)

/** 例如 before the claim is an opener like any other when it has words of its own behind it. */
function linkless(clause: Clause): Clause[] {
  return clause.link > 0 && clause.said.length > clause.link + 4 ? [clause] : []
}

/** 可是多项研究表明，……: the turn stays, glued to what follows. */
function turnOnly(clause: Clause): Clause[] {
  const turn = /^(但是|但|然而|不过|可是|可(?![以能见])|其实|事实上|实际上)/u.exec(clause.said)?.[0]
  if (turn === undefined) return []
  return [
    {
      ...clause,
      kind: 'contrast',
      said: turn,
      end: clause.start + turn.length,
      stop: '',
      glued: true,
      leads: true,
    },
  ]
}

/** A source that itself limits the claim (初步研究显示), or guesses where the claim does not say so. */
function hedges(frame: Clause, rest: readonly Clause[]): boolean {
  if (
    /初步|小规模|部分|(?<!已)有的|有些|一些|可能|尚|未|不|早期|动物|小鼠|个别|少数|唯一|传/u.test(frame.said)
  )
    return true
  if (!/估|预测|推测|说法/u.test(frame.said)) return false
  return !rest.some((clause) => /约|大概|近|可能|左右|上下|预计|或|将/u.test(clause.said))
}

/** From 例如 on everything to the end is the example, unless the sentence turns; it goes behind its claim. */
export function dropExamples(list: readonly Clause[]): readonly Clause[] {
  if (!list.some(({ kind }) => kind === 'example')) return list
  const turned = list.findIndex(
    ({ kind }, index) =>
      kind === 'example' &&
      index > 0 &&
      list[index + 1]?.kind === 'contrast' &&
      preceding(list, index)?.leads === false,
  )
  if (turned > 0) return list.filter((_, index) => index !== turned)
  const at = list.findIndex((clause, index) => index > 0 && clause.kind === 'example' && isTail(list, index))
  const claimed = list.slice(0, at).some(({ kind }) => kind === 'main' || kind === 'contrast')
  const last = preceding(list, at)
  if (at <= 0 || !claimed || !last || last.leads || last.stop === '：') return list
  // 一些太冷的地方，例如乌克兰，已经开始试种: its predicate stands behind the example.
  const next = list[at + 1]
  return next && isSubject(last, next) ? list : list.slice(0, at)
}

function isTail(list: readonly Clause[], index: number): boolean {
  return list.slice(index + 1).every(({ kind }) => kind === 'main' || kind === 'detail')
}

/** 虽然…… goes, when what it concedes to follows; a subject that stands before 虽然 stays. */
export function dropConcessions(all: readonly Clause[]): readonly Clause[] {
  const list = dropAppearance(all)
  if (!list.some(({ kind }) => kind === 'concession')) return list
  return list.flatMap((clause, index) => {
    const claim = clause.kind === 'concession' ? conceded(list.slice(index + 1)) : undefined
    if (!claim) return [clause]
    const subject = clause.said.search(/虽|尽管|固然|诚然/u)
    const named = list.slice(0, index).some(({ kind }) => kind === 'main')
    if (subject > 0 && !named) return glueSubject(clause, subject, claim)
    // The subject inside the concession is the claim's too: 尽管产量增加，但仍不足. What stands before it is not what 但 turns.
    const needs = named || pronoun.test(claim.said) || subjectless(claim.said)
    return subject === 0 && needs ? [clause] : []
  })
}

/** 表面上看，……，然而……: what only seems so goes before what is so. */
function dropAppearance(list: readonly Clause[]): readonly Clause[] {
  if (!seems.test(list[0]?.said ?? '')) return list
  const turn = list.findIndex(
    ({ kind, said, link }) => kind === 'contrast' && (link > 0 || isTurn.test(said)),
  )
  const claim = list[turn]
  const known = claim && !pronoun.test(claim.said) && !subjectless(claim.said)
  return turn > 0 && known ? list.slice(turn) : list
}

const seems = /^(表面上?(?:看|来看|看来)?|从表面上?看|乍看(之下)?|乍一看|看上去|看似)/u
const isTurn = /^(其实|实际上|事实上)$/u

/** 但它……: what it means stands in the concession. */
const pronoun = /^(但是|但|然而|不过|可是|却)?[它他她其这那]/u

function glueSubject(clause: Clause, subject: number, claim: Clause): Clause[] {
  if (pronoun.test(claim.said)) return [clause]
  const said = clause.said.slice(0, subject)
  return [{ ...clause, said, end: clause.start + subject, kind: 'scope', stop: '', glued: true, leads: true }]
}

/** The clause that answers 虽然: right behind it, or behind what still belongs to the concession. */
function conceded(rest: readonly Clause[]): Clause | undefined {
  const [next] = rest
  if (next && (next.kind === 'contrast' || /^.{0,8}(仍|却|也|依然|还是)/u.test(next.said))) return next
  return undefined
}
