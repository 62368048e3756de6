/** Members that one sentence lists behind a colon, as many as it announces: 三个指标：A，B，C. */
import { bracketDepth } from '../brackets.ts'
import { type Run, trimRun } from '../pieces.ts'
import { sentenceEnd } from './clauses.ts'

const numbers = '两三四五'
/** A number of things, then the colon, with a few words between them at most. */
const announcing =
  /(?:(?<![第\d一二十百千万])([两三四五])|几)(?:个|种|条|类|点|项|步|件|样|句|道|处|大|方面|部分|层)[^：:]{0,24}[：:]\s*|(?:以下|如下|下列)[^两三四五：:，,]{0,12}(?:[，,][^两三四五：:，,]{2,16})?[：:]\s*/u
const edge = /[\s，,；;、。：:]/u

/** What stands before the colon, and each member; `text` has the characters of cue words simplified. */
export function listed(text: string): { lead: Run; members: Run[] } | undefined {
  const opens = announcing.exec(text)
  if (!opens) return undefined
  const start = opens.index + opens[0].length
  const end = sentenceEnd(text)
  const members = membersIn(text, start, end)
  const wanted = opens[1] === undefined ? undefined : numbers.indexOf(opens[1]) + 2
  const right = wanted === undefined ? members.length >= 3 : members.length === wanted
  if (!right || members.some((one) => !isMember(text.slice(one.start, one.end)))) return undefined
  const lead = trimRun(text, { start: 0, end: start }, edge)
  return lead && { lead, members: members.flatMap((one) => withoutLink(text, one)) }
}

/** Between semicolons, where there are any; else between commas. */
function membersIn(text: string, start: number, end: number): Run[] {
  const depth = bracketDepth(text)
  const open = (pattern: RegExp) =>
    [...text.slice(start, end).matchAll(pattern)]
      .map(({ index }) => start + index)
      .filter((at) => (depth[at] ?? 0) === 0)
  const semicolons = open(/[；;]/gu)
  const cuts = semicolons.length > 0 ? semicolons : open(/[，,]/gu)
  return [start - 1, ...cuts].map((from, index) => ({ start: from + 1, end: cuts[index] ?? end }))
}

/** No clause that only goes on with the one before it, turns it, or has a list of its own. */
function isMember(said: string): boolean {
  return (
    said.trim().length >= 3 &&
    !/[：:]/u.test(said) &&
    !/^\s*(?:但|而|却|因此|所以|因为|由于|如果|就|才|都|也|从而|使(?!用)|并(?!行)|其中|不过|否则|虽然|即)/u.test(
      said,
    )
  )
}

function withoutLink(text: string, member: Run): Run[] {
  const run = trimRun(text, member, edge)
  if (!run) return []
  const link = /^(?:以及|还有|和|最后)/u.exec(text.slice(run.start, run.end))?.[0].length ?? 0
  return [{ start: run.start + link, end: run.end }]
}
