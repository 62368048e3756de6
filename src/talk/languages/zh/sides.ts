/** Two sides of one Chinese passage. */
import type { Piece } from '../../phrase.ts'
import type { Side } from '../language.ts'
import { trimRun, type Run } from '../pieces.ts'
import { sentenceEnd } from './clauses.ts'
import { sorted } from './sort.ts'

const edge = /[\s，,；;。：:]/u

/** 一方面……；另一方面……, or 与 A 不同，A ……；B …… with both named. */
export function sides(text: string): [Side, Side] | undefined {
  return onTheOneHand(text) ?? bothNamed(text) ?? ofOneSort(text)
}

function onTheOneHand(text: string): [Side, Side] | undefined {
  if (!text.includes('一方面')) return undefined
  const first = /一方面[，,]?/u.exec(text)
  const second = /(但|而|同时)?[，,]?另一方面[，,]?/u.exec(text)
  if (!first || !second || second.index <= first.index) return undefined
  const end = sentenceEnd(text)
  const left = piece(text, { start: first.index + first[0].length, end: second.index })
  const right = piece(text, { start: second.index + second[0].length, end })
  if (!left || !right) return undefined
  const heads = [named(text, left), named(text, right)] as const
  const [one, other] = heads
  if (one && other && headOf(text, one) !== headOf(text, other)) return [one, other]
  return [bareClaim(text, left), bareClaim(text, right)]
}

/** 它 and 也 at the start of a side say nothing beside the other one. */
function bareClaim(text: string, side: Piece): Side {
  const skip = /^它们?(?!的)(也)?/u.exec(text.slice(side.start, side.end))?.[0].length ?? 0
  return { claim: [{ ...side, start: side.start + skip }] }
}

/** A sentence that sets its subject against another one: 与 A 不同，B ……, 相比 A，B …… */
export interface Unlike {
  /** What it is unlike, in the sentence's words. */
  other: string
  subject: Piece
  claim: Piece
}

const against =
  /^(?:而|但)?(?:(?:与|和|跟|同|不像|不同于|有别于|区别于|相比于?|相较于?|相对于|比起)(.{2,16}?)(?:截然不同|完全不同|大不相同|不同的是|不同|相比之下|相比|相较|相反|那样)?)[，,]\s*/u

/** Undefined where the sentence has no such opening, or no subject of its own; `text` has its cue words simplified. */
export function unlike(sentence: string, text: string): Unlike | undefined {
  const opened = against.exec(text)
  if (!opened?.[1] || !/不|别|比|较|反/u.test(opened[0])) return undefined
  const rest = { start: opened[0].length, end: sentenceEnd(text) }
  const side = named(text, rest)
  const [claim] = side?.claim ?? []
  if (!side?.head || !claim) return undefined
  const at = opened[0].indexOf(opened[1])
  return { other: sentence.slice(at, at + opened[1].length), subject: side.head, claim }
}

const unlikeRule = /^(?:与|和|跟|不同于)(.{2,12}?)(?:不同|相比|相反)?[，,]/u

function bothNamed(text: string): [Side, Side] | undefined {
  const name = unlikeRule.exec(text)?.[1]
  if (name === undefined) return undefined
  const opened = unlikeRule.exec(text)?.[0].length ?? 0
  const end = sentenceEnd(text)
  const middle = text.slice(opened, end).search(/[；;]/u)
  if (middle < 0) return undefined
  const halves: [Run, Run] = [
    { start: opened, end: opened + middle },
    { start: opened + middle + 1, end },
  ]
  const [left, right] = [named(text, halves[0]), named(text, halves[1])]
  if (!left || !right) return undefined
  return [left, right].some((side) => headOf(text, side) === name) ? [left, right] : undefined
}

/** 支持的人说，……；反对的人说，……: names of one sort open what stands on both sides of a semicolon. */
export function ofOneSort(text: string): [Side, Side] | undefined {
  if (!text.includes('；') && !text.includes(';')) return undefined
  const end = sentenceEnd(text)
  const cuts = [...text.slice(0, end).matchAll(/[；;]\s*/gu)]
  const [cut] = cuts
  if (!cut || cuts.length > 1) return undefined
  const [left, right] = [sortedSide(text, 0, cut.index), sortedSide(text, cut.index + cut[0].length, end)]
  if (!left || !right || left.sort !== right.sort || headOf(text, left) === headOf(text, right))
    return undefined
  return [left, right]
}

function sortedSide(text: string, start: number, end: number): (Side & { sort: string }) | undefined {
  const found = sorted(text.slice(start, end))
  const claim = found && piece(text, { start: start + found.end, end })
  if (!claim) return undefined
  const head = { ...found.head, start: start + found.head.start, end: start + found.head.end }
  return { head, claim: [claim], sort: found.sort }
}

function headOf(text: string, side: Side): string | undefined {
  return side.head && text.slice(side.head.start, side.head.end)
}

/** The subject of a half is its head: what stands before its predicate. */
function named(text: string, half: Run): Side | undefined {
  const run = trimRun(text, half, edge)
  if (!run) return undefined
  const words = text.slice(run.start, run.end)
  const subject =
    /^(?:而|但)?((?!它|他|她|这|那|可以|能够)[\p{Script=Han}\w][\p{Script=Han}\w ]{0,14}?[\p{Script=Han}\w])\s?(?=一旦|通过|直接|主要|无需|不需|只需|允许|采用|使用|提供|依靠|只要?|却|都|已经?|被|让|使|以|则|不必|必须|应该|高于|低于|只能|能够?|可以|会|是|有|把|将|由|在|从|需要|往往|通常|不|没有|靠|用|适合|负责|更|比|多半|大多|大都|几乎|一般|常常|经常|总是|要求)/u.exec(
      words,
    )
  if (!subject?.[1]) return undefined
  const start = run.start + subject[0].indexOf(subject[1])
  const head = { start, end: start + subject[1].length, before: '' }
  const claim = piece(text, { start: head.end, end: run.end })
  return claim && { head, claim: [claim] }
}

function piece(text: string, run: Run): Piece | undefined {
  const trimmed = trimRun(text, run, edge)
  return trimmed && { ...trimmed, before: '' }
}

/** Opens one half of a comparison over two sentences. */
export function half(text: string): 'first' | 'second' | undefined {
  if (/^(但|而|同时|不过)?[，,]?另一方面/u.test(text)) return 'second'
  return /^一方面/u.test(text) ? 'first' : undefined
}
