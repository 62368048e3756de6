/** Members that one sentence counts: 一是……；二是……；三是……. */
import type { Piece } from '../../phrase.ts'
import { initials } from '../lexicon.ts'
import { type Run, trimRun } from '../pieces.ts'
import { sentenceEnd } from './clauses.ts'
import { chain } from './chain.ts'
import { listed } from './listed.ts'
import { bracketDepth } from '../brackets.ts'

const digits = '一二三四五六七八九'
const mark =
  /(?:^|[，,；;：:。])\s*(?:和|以及|最后)?(?:([一二三四五六七八九])(?:是|来|则)|其([一二三四五六七八九])|第([一二三四五六七八九])[，,是])[，,]?/gu

export interface Row {
  /** What stands before the first member: it announces, or is empty. */
  lead?: Piece
  members: Piece[]
  /** They follow one another. */
  ordered?: boolean
}

/** Undefined where fewer than two members are counted in order, three told as a chain, or listed as many as announced; `text` is simplified. */
export function row(text: string): Row | undefined {
  return counted(text) ?? chain(text) ?? announced(text) ?? inventory(text)
}

const colons = initials('：:')

function announced(text: string): Row | undefined {
  if (!colons.within(text)) return undefined
  const found = listed(text)
  const plain = (run: Run): Piece => ({ ...run, before: '' })
  return (
    found && { lead: leadOf(text, found.lead.end) ?? plain(found.lead), members: found.members.map(plain) }
  )
}

/** 铁架台、细线（约1.2米）、米尺、游标卡尺: names alone, so many that they are a list. */
function inventory(text: string): Row | undefined {
  if (!text.includes('、') || text.length > longestInventory) return undefined
  const end = sentenceEnd(text)
  const depth = bracketDepth(text)
  const cuts = [...text.slice(0, end).matchAll(/、/gu)].map(({ index }) => index).filter((at) => !depth[at])
  if (cuts.length < leastNames - 1) return undefined
  const members = [-1, ...cuts].flatMap((from, index) => piece(text, from + 1, cuts[index] ?? end))
  const named = members.every((one) => name.test(text.slice(one.start, one.end)))
  return named && members.length > cuts.length ? { members } : undefined
}

const longestInventory = 120
const leastNames = 4
/** No clause and no verb. */
const name =
  /^(?!.*(?:是|了|会|能|可以|没有|把|被|让|使(?!用)|已经|需要|应|都|等|不(?!锈)))[^，,；;：:和与]{1,12}(?:[（(][^）)]*[）)])?$/u

function counted(text: string): Row | undefined {
  const another = text.includes('另一')
  if (!another && !text.includes('二')) return undefined
  const numbered = [...text.matchAll(mark)]
  const inOrder = numbered.every((found, index) => numberOf(found) === digits.charAt(index))
  const reasons = (numbered[0]?.index ?? 0) > 0 && giving.test(numbered[0]?.[0] ?? '')
  const marks = numbered.length > 1 && inOrder ? (reasons ? [] : numbered) : another ? alternatives(text) : []
  if (marks.length < 2) return undefined
  const end = sentenceEnd(text)
  const members = marks.flatMap((found, index) =>
    piece(text, found.index + found[0].length, marks[index + 1]?.index ?? end),
  )
  const lead = leadOf(text, marks[0]?.index ?? 0)
  return members.length === marks.length ? { ...(lead && { lead }), members } : undefined
}

/** What leads to the members; of a long lead, the clause that says how many there are. */
function leadOf(text: string, end: number): Piece | undefined {
  const [whole] = piece(text, 0, end)
  if (!whole || whole.end - whole.start <= longestLead) return whole
  const said = text.slice(whole.start, whole.end)
  for (const { 0: clause, index } of said.matchAll(/[^，,]+/gu)) {
    if (!howMany.test(clause)) continue
    const link = /^\s*(?:但是?|而|不过)?/u.exec(clause)?.[0].length ?? 0
    const start = whole.start + index
    return piece(text, start + link, start + clause.length)[0]
  }
  return whole
}

const howMany = /[两三四五六几](?:个|种|条|类|点|项|句|件|样|步|道)|以下|下列|如下/u

/** A lead of more characters is no title. */
const longestLead = 20

/** 选靠窗的座位，一来……，二来……: reasons of the claim before them, no members of it. */
const giving = /一[来则]/u

const one = /(?:^|[，,；;：:。])\s*一(种|类|个|条|派|部分)(?:说法|看法|做法|办法|观点)?(?:是|认为)/u

/** 一种是……；另一种是……. */
function alternatives(text: string): RegExpExecArray[] {
  const first = one.exec(text)
  const rest = first ? text.slice(first.index + first[0].length) : ''
  const second =
    /[，,；;]\s*(?:而)?另一(种|类|个|条|派|部分)(?:说法|看法|做法|办法|观点)?(?:则)?(?:是|认为)/u.exec(rest)
  if (!first || !second || first[1] !== second[1] || rest.indexOf('另一') < second.index) return []
  second.index += text.length - rest.length
  return [first, second]
}

function numberOf(found: RegExpExecArray): string | undefined {
  return found[1] ?? found[2] ?? found[3]
}

function piece(text: string, start: number, end: number): Piece[] {
  const run = trimRun(text, { start, end }, /[\s，,；;。：:]/u)
  return run ? [{ ...run, before: '' }] : []
}
