/** Whether a clause of an English sentence can go: only where no limit goes with it, and nothing that is kept leans on it. */
import type { Clause } from './clauses.ts'
import { leaning } from './leading.ts'
import type { Remains } from './remains.ts'
import { isFinite } from './words.ts'
import { fact, limits, outcome, truthWords, turns } from './truth.ts'

/** A relative clause that takes the claim back. */
const doubts =
  /(?<!\bnot )\bonly\b|\b(except|unless)\b|\b(not|never|nobody)\b.{0,20}\b(confirmed|proven|proved|tested|repeated|replicated|verified|checked)\b/iu
/** An aside that asks something is none: "– the value must be one of these –". */
const binding = /\b(must|shall|should|ha(?:ve|s) to|cannot|can['’]t)\b/iu
/** What a colon opens here is a list. */
const counted =
  /\b(two|three|four|five|six|seven|several|following|these|both) \w+|\b(one|a single) (sentence|thing|word|rule|lesson|question|reason|wish|piece|answer)\b/iu
const announcing =
  /\b(following|follows|these|this|two|three|four|five|several|namely|question|answer|reasons?|ways?|kinds|types|one thing|is|are|as|by|via|with|of|to|from|in|for)$/iu

/** What limits a reason does not limit the claim: "because a line is kept until it ends". */
function withoutReason(said: string): string {
  return said.replace(/^(because|since) (?!of\b).*/isu, '')
}

/** Words that a point with two findings may have. */
const roomy = 24

/** What follows is what is claimed: "and if it rains, …". */
const conditional =
  /^(?:(?:and|but|or|so|yet) )?(?:even )?(?:if|when|while|although|though|unless|until|where|once|because|since)\b/iu

/** Whether the clause, one that stands before or after the claim or inside it, can go. */
export function canSpare(rest: Remains, clause: Clause): boolean {
  const index = rest.list.indexOf(clause)
  const said = rest.said(clause)
  const main = rest.list.findIndex((one) => one.kind === 'main')
  if (index < main) return canLeave(rest, clause, rest.list[main])
  // What a colon opens explains what stands before it.
  if (rest.list[index + 1]?.mark === ':') return false
  // Members behind a colon are a list.
  if (clause.mark === ';' && rest.list.slice(0, index).some((one) => one.mark === ':')) return false
  // "In 2014 one counted nine; in 2022 another found fifty": both sides of what is told together.
  if (clause.mark === ';' && opensAlike(clause, rest.list[main])) return false
  const before = rest.list.slice(0, index).findLast((one) => rest.keeps(one))
  if (!before || before.kind === 'condition' || before.kind === 'scope') return false
  if (clause.kind === 'more' && clause.mark === ',' && isAwaited(rest, index)) return false
  if (clause.kind === 'contrast' || (turns.test(said) && clause.kind !== 'relative')) return false
  if (
    clause.kind === 'relative'
      ? doubts.test(said)
      : clause.kind !== 'more' && limits.test(withoutReason(said))
  )
    return false
  if (clause.kind === 'adjunct' && (truthWords(said).length > 0 || commands(rest.list[main]))) return false
  if (clause.kind === 'aside' && binding.test(said)) return false
  if (clause.inside === true || clause.kind === 'relative' || clause.kind === 'aside')
    return !leadsOn(rest, index)
  // "…, and the load fell by half": one of its findings, as long as the point can hold it.
  const finding = clause.kind === 'more' ? fact : clause.kind === 'result' ? outcome : undefined
  if (finding && rest.count() <= roomy && finding.test(said)) return false
  // Only the end of a sentence can go: what follows a clause may lean on it.
  if (rest.list.slice(index + 1).some((one) => rest.keeps(one))) return false
  if (clause.kind !== 'more' || !/^(:|[—–-]+)$/u.test(clause.mark)) return true
  return !announcing.test(rest.said(before)) && !counted.test(rest.said(before)) && rest.leaves(clause, 8)
}

/** "but for some, it is …", "and since it rains, …": the claim of a clause that only leads up to it. */
function isAwaited(rest: Remains, index: number): boolean {
  const lead = rest.list
    .slice(0, index)
    .findLast((one) => rest.keeps(one) && one.kind !== 'relative' && one.kind !== 'aside')
  if (lead?.kind === 'result') return lead.words[0]?.tag === 'conj' && lead.words[1]?.tag === 'sub'
  if (lead?.kind !== 'contrast') return false
  return conditional.test(rest.said(lead)) || !lead.words.some((_, at) => isFinite(lead.words, at))
}

function opensAlike({ words: [word] }: Clause, other: Clause | undefined): boolean {
  return word !== undefined && word.text === other?.words[0]?.text
}

/** "Take them once a day, at the same time, with water": how it is to be done is what is asked. */
function commands(claim: Clause | undefined): boolean {
  const first = claim?.words[0]
  return first?.tag === 'verb' || first?.entry?.verb?.form === 'base'
}

/** What stands before the claim can go unless the claim's pronoun stands for a word of it. */
function canLeave(rest: Remains, clause: Clause, claim: Clause | undefined): boolean {
  // "If a line has 2 GB, which happens with exports, memory grows."
  if (clause.kind === 'relative' && clause.of !== undefined)
    return clause.mark === ',' && !doubts.test(rest.said(clause)) && !limits.test(rest.said(clause))
  if (clause.of !== undefined || clause.kind === 'relative' || clause.kind === 'adjunct') return false
  return claim === undefined || !leaning.test(rest.said(claim))
}

/** A limit that follows an aside may be the aside's own. */
function leadsOn(rest: Remains, index: number): boolean {
  const next = rest.list[index + 1]
  if (!next || !rest.keeps(next)) return false
  const clause = rest.list[index]
  if (next.kind === 'adjunct') return clause?.words[0]?.tag !== 'ing'
  return next.kind === 'contrast' || (next.kind === 'result' && clause?.inside !== true)
}
