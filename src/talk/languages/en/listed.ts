/** Members that one English sentence lists behind a colon: between semicolons, or as many as it announces ("three causes: A, B and C"). */
import type { Piece } from '../../phrase.ts'
import { bracketDepth } from '../brackets.ts'
import { type Run, trimRun } from '../pieces.ts'
import { bareEnd } from './segments.ts'

const numbers = ['two', 'three', 'four', 'five']
/** A number of things right before the colon, with a few words between them at most; no bound of a number. */
const announcing =
  /(?<![\w.,-])(?<!\b(?:at (?:least|most)|up to|more than|fewer than|less than|about|every|the other|next|last|first) )(two|three|four|five)(?! (?:or|to|years?|months?|weeks?|days?|hours?|minutes?|times)\b)\b[^:,;()]{3,40}$/iu
const edge = /[\s,;:.]/u

/** A lead of more characters says something of its own. */
const longestLead = 110

/** Undefined where fewer than three stand between semicolons, and where no number says how many commas divide. */
export function listed(text: string): { lead: Piece; members: Piece[] } | undefined {
  const colon = text.indexOf(': ')
  if (colon < 0 || colon > longestLead) return undefined
  const end = bareEnd(text)
  const wanted = numbers.indexOf(announcing.exec(text.slice(0, colon))?.[1]?.toLowerCase() ?? '') + 2
  const members = between(';', text, colon + 1, end) ?? counted(wanted, text, colon + 1, end)
  const lead = trimRun(text, { start: 0, end: colon }, edge)
  const right = wanted < 2 ? members && members.length >= 3 : members?.length === wanted
  const said = members && right ? unnumbered(text, members) : undefined
  return lead && said?.every((one) => isMember(text, one)) && isParallel(text, said)
    ? { lead: { ...lead, before: '' }, members: said }
    : undefined
}

/** What stands between these marks outside of brackets, without the "and" before the last; undefined where there is no mark. */
function between(mark: ';' | ',', text: string, start: number, end: number): Run[] | undefined {
  const depth = bracketDepth(text)
  const cuts: number[] = []
  for (let at = text.indexOf(mark, start); at >= 0 && at < end; at = text.indexOf(mark, at + 1))
    if ((depth[at] ?? 0) === 0 && text.charAt(at + 1) === ' ') cuts.push(at)
  if (cuts.length === 0) return undefined
  return [start - 1, ...cuts].flatMap((from, index) => member(text, from + 1, cuts[index] ?? end))
}

/** As many as are announced: "A, B, and C", "A, B and C", "A and B". */
function counted(wanted: number, text: string, start: number, end: number): Run[] | undefined {
  if (wanted < 2) return undefined
  const all = between(',', text, start, end) ?? [{ start, end }]
  if (all.length === wanted) return all
  const last = all.at(-1)
  const joins = last ? [...text.slice(last.start, last.end).matchAll(/ and /gu)] : []
  const [only] = joins
  if (!last || !only || joins.length > 1 || all.length + 1 !== wanted) return undefined
  const at = last.start + only.index
  return [...all.slice(0, -1), ...member(text, last.start, at), ...member(text, at, last.end)]
}

function member(text: string, start: number, end: number): Run[] {
  const run = trimRun(text, { start, end }, edge)
  if (!run) return []
  const link =
    /^(?:and|or)(?: (?:finally|lastly),?)? /iu.exec(text.slice(run.start, run.end))?.[0].length ?? 0
  return [{ start: run.start + link, end: run.end }]
}

/** "(1) …", "b) …", "first, …": the slide counts its members itself. */
const number =
  /^(?:\(?(?:\d|[ivx]{1,4}|[a-e])\)|\d\.(?= )|(?:first|second|third|fourth|fifth|finally|lastly),)\s*/iu

/** The members without their numbers; undefined where some have one and others none. */
function unnumbered(text: string, members: readonly Run[]): Piece[] | undefined {
  const lengths = members.map(({ start, end }) => number.exec(text.slice(start, end))?.[0].length ?? 0)
  if (lengths.some((length) => length > 0) && lengths.includes(0)) return undefined
  return members.map(({ start, end }, index) => ({ start: start + (lengths[index] ?? 0), end, before: '' }))
}

/** No clause that goes on with the one before it or turns it, and no list of its own. */
function isMember(text: string, { start, end }: Run): boolean {
  const said = text.slice(start, end)
  return (
    said.length >= 3 &&
    !/: |[=×∈]/u.test(said) &&
    !/^(?:but|yet|because|since|so|which|who|whose|where|that|if|unless|although|though|while|whereas|however|otherwise|therefore|thus|then|instead|nor|except|only|not|it|they|he|she|this|these)\b/iu.test(
      said,
    )
  )
}

/** "…, containing reviews" beside names goes on with what stands before it. */
function isParallel(text: string, members: readonly Run[]): boolean {
  const participles = members.filter(({ start, end }) => /^\p{L}+ing /u.test(text.slice(start, end)))
  const last = members.at(-1)
  const apart = last && /\brespectively$/u.test(text.slice(last.start, last.end))
  return !apart && (participles.length === 0 || participles.length === members.length)
}
