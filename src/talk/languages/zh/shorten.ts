/** Sparing clauses of a sentence that is too long for a point. */
import type { Clause } from './clauses.ts'
import { canEnd, canSkip, joined, parallel } from './cuts.ts'
import { type ClauseKind, kindOf } from './kinds.ts'
import { paired } from './pairs.ts'
import { subjectless } from './subject.ts'
import { turns } from './truth.ts'

/** Longer sentences lose clauses until they are near `share` of their length; characters. */
const long = 35
const share = 0.58
/** No point need be shorter than `least` characters, or should be longer than `most`. */
const least = 25
const most = 34
/** So much more than `most` is borne. */
const bearable = 1.2
/** The part of the limit that a point should fill. */
const enough = 0.45
/** A first clause that fills less of it says nothing of a long sentence. */
const little = 0.3
/** What is left as it is. */
const easy = 30

/** `whole` is the sentence before its frames went; `wanted` a shorter length than a point's, in characters. */
export function shorten(
  list: readonly Clause[],
  whole: readonly Clause[],
  wanted?: number,
): readonly Clause[] {
  const length = sizeOf(whole)
  if (sizeOf(list) <= Math.min(easy, wanted ?? easy)) return list
  if (length <= Math.min(long, wanted ?? long)) return lighten(list)
  if (whole.some(({ said }) => said === '另一方面')) return list
  const limit = wanted ?? Math.min(most, Math.max(least, length * share))
  return turnAlone(withoutFoil(skipMiddle(endEarly(dropAhead(list, limit), limit), limit)))
}

/** Where nothing else helps, a turn that speaks for itself stands without what it turns. */
function turnAlone(list: readonly Clause[]): readonly Clause[] {
  if (sizeOf(list) <= most * bearable) return list
  const turn = list.findLastIndex(({ said }) => turned.test(said))
  const clause = list[turn]
  const from = list.findIndex(({ kind }) => kind !== 'scope')
  if (turn <= from || from < 0 || !clause || list.slice(from, turn).some(governs)) return list
  const own = clause.said.slice(clause.link)
  const rest = [
    { ...clause, start: clause.start + clause.link, said: own, link: 0, kind: kindOf(own, clause.stop).kind },
    ...list.slice(turn + 1),
  ]
  const claim = rest.find(({ kind }) => kind !== 'scope')?.said ?? ''
  const known =
    claim.length >= 14 &&
    !subjectless(own) &&
    !turns.test(own) &&
    !rest.some(({ said }) => outside.test(said))
  const kept = [...list.slice(0, from), ...rest]
  return known && paired(joined(kept), joined(list)) ? kept : list
}

/** 机器总会坏，真正的问题在于，……: what is set against it goes before what really matters does. */
function withoutFoil(list: readonly Clause[]): readonly Clause[] {
  const real = list.findIndex(({ said }) => really.test(said))
  const claim = list[real + 1]
  if (real < 1 || !claim || sizeOf(list) <= most * bearable) return list
  const before = list.slice(0, real)
  const free = before.every(({ kind, leads }) => kind === 'main' && !leads)
  return free && !outside.test(claim.said.charAt(0)) ? list.slice(real) : list
}

const really = /^真正的?[^，,]{0,8}(?:是|在于)$/u

const turned = /^(但是|但|然而|可是)(?!是|凡)/u
/** It points to what stood before. */
const outside = /[它其这那此他她该]|同样|类似|前者|后者|两者|二者/u

/** It can hold for everything behind it. */
function governs({ kind, glued }: Clause): boolean {
  return glued === true || kind === 'condition' || kind === 'scope' || kind === 'frame' || kind === 'versus'
}

/** A sentence that is nearly short enough loses only a detail, reason or outcome at its end. */
function lighten(list: readonly Clause[]): readonly Clause[] {
  const at = list.findIndex((clause, index) => spare.has(clause.kind) && canEnd(list, index))
  return at > 0 ? list.slice(0, at) : list
}

/** A sentence of more is no point, however its middle is cut. */
const manyClauses = 24

const spare: ReadonlySet<ClauseKind> = new Set(['detail', 'cause', 'purpose', 'result'])

/** Reasons and purposes ahead of the claim, and what it is unlike. */
function dropAhead(list: readonly Clause[], limit: number): Clause[] {
  let kept = [...list]
  while (sizeOf(kept) > limit) {
    const [first, next] = kept
    if (!first || !next || !isAhead(first, next)) break
    kept = kept.slice(1)
  }
  return kept
}

function isAhead(first: Clause, next: Clause): boolean {
  if (next.kind === 'cause' || next.kind === 'purpose') return false
  if (/^(结果)?(发现|证明|表明)/u.test(next.said)) return study.test(first.said) && !/\d/.test(first.said)
  if (/^(并且|而且|并|且|或|以及|也就|才|否则)/u.test(next.said)) return false
  if (first.kind === 'cause' && parallel(first.said, next.said)) return false
  if (first.kind === 'versus') return /不同|有别/u.test(first.said) && !/更|较|却|则/u.test(next.said)
  return first.kind === 'purpose' || (first.kind === 'cause' && !subjectless(next.said))
}

/** 研究者做过不少实验，发现……: what was found says it all, unless so many were asked. */
const study = /实验|试验|研究|调查|测试|测量|分析|统计|比较|对比/u

/** End at the last place that fits; where that leaves little, at the next one if it is short enough for a point. */
function endEarly(list: readonly Clause[], limit: number): readonly Clause[] {
  let best = 0
  let kept = 0
  let size = 0
  for (const [at, clause] of list.entries()) {
    const fits = size <= limit
    // Far behind there is no point to be made any more.
    if ((!fits && kept >= limit * enough) || size > most * 4) break
    if ((fits || best === 0 || size <= most * bearable) && canEnd(list, at)) {
      best = at
      kept = size
      if (!fits) break
    }
    size += sizeOf([clause])
  }
  const whole = size <= most * bearable && kept < limit * enough
  return best === 0 || whole || kept < limit * little ? list : list.slice(0, best)
}

function skipMiddle(list: readonly Clause[], limit: number): Clause[] {
  let kept = [...list]
  if (kept.length > manyClauses) return kept
  for (let at = kept.length - 2; at > 0 && sizeOf(kept) > limit; at--) {
    if (canSkip(kept, at)) kept = kept.filter((_, index) => index !== at)
  }
  return kept
}

/** Characters, Latin letters and digits at half. */
function sizeOf(list: readonly Clause[]): number {
  let size = 0
  for (const { said } of list)
    for (let i = 0; i < said.length; i++) size += said.charCodeAt(i) > 0x2e80 ? 1 : 0.4
  return size
}
