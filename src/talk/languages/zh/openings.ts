/** What a Chinese sentence opens with: a scene, a date or stage, a term that it defines. */
import type { Piece } from '../../phrase.ts'
import type { Opening } from '../language.ts'
import { pieceAt, stageOf } from '../openings.ts'
import { initials } from '../lexicon.ts'
import { clock } from './clock.ts'
import { sentenceEnd } from './clauses.ts'

/** 在教育领域，…… → 教育领域. */
export function scene(text: string): Opening | undefined {
  const found =
    /^(?:而)?(?:在|对于?|就)([\p{Script=Han}\w、和与]{2,10}?)(?:里|中|上|方面|来说|而言)?[，,]/u.exec(text)
  if (!found?.[1] || timeWord.test(found[1])) return undefined
  const start = found[0].indexOf(found[1])
  return { head: pieceAt(start, start + found[1].length), end: found[0].length }
}

const timeWord = /[年月日时]$|时候|之前|之后|期间|情况|前提|条件|基础|此|这|那/u

const dated =
  /^(?:早在|到|自|从|直到)?\s*((?:公元前\s*)?([0-9]{3,4})\s?年(?:代)?(?:\s?[0-9]{1,2}\s?月)?(?:初|底|末|春|夏|秋|冬)?)(?:以来|起|之后)?\s*(?:[，,是]|(?=\p{Script=Han}))/u
const staged = /^(早期|最初|起初|随后|后来|此后|近年来|如今|今天|现在|目前)(?:的)?[，,]/u

const onDay =
  /^(?:到了?|直到)?(([0-9]{1,2})\s?月\s?([0-9]{1,2})\s?[日号](?:\s?(?:凌晨|清晨|早上|上午|中午|下午|傍晚|晚上?|夜里|深夜|当晚))?(?:\s?[0-9]{1,2}[:：][0-9]{2})?)[，,]?\s*/u

/** 3月4日 21:10 收到报告; `year`, which only orders stages, is its day of the year. */
function day(text: string): Opening | undefined {
  const found = /^[到直0-9]/u.test(text) ? onDay.exec(text) : null
  if (!found?.[1]) return undefined
  const start = found[0].indexOf(found[1])
  return {
    head: pieceAt(start, start + found[1].length),
    end: found[0].length,
    year: Number(found[2]) * 31 + Number(found[3]),
  }
}

/** 一九五〇年，……; 民国二十三年，……. */
const written =
  /^(?:早在|到|自|从|直到)?((?:([〇零一二三四五六七八九]{4})|民国([一二三四五六七八九十]{1,3}))年(?:代)?(?:[一二三四五六七八九十]{1,2}月)?(?:初|底|末|春|夏|秋|冬)?)(?:以来|以?后|起|之后)?(?:[，,是]|(?=\p{Script=Han}))/u
/** The republic counts from 1912. */
const republic = 1911
const digits = '〇一二三四五六七八九'

function year(text: string): Opening | undefined {
  const found = yearly.opens(text) ? written.exec(text) : null
  if (!found?.[1]) return undefined
  const start = found[0].indexOf(found[1])
  const figures = Array.from(found[2] ?? '', (digit) => digits.indexOf(digit === '零' ? '〇' : digit))
  return {
    head: pieceAt(start, start + found[1].length),
    end: found[0].length,
    year: found[3] === undefined ? Number(figures.join('')) : republic + tens(found[3]),
  }
}

const yearly = initials('早到自从直〇零一二三四五六七八九民')

/** 二十三 → 23. */
function tens(text: string): number {
  const [before = '', after] = text.split('十')
  if (after === undefined) return digits.indexOf(text)
  return (before === '' ? 1 : digits.indexOf(before)) * 10 + (after === '' ? 0 : digits.indexOf(after))
}

/** 2017 年，…… ; 如今，……; 19:40，……. */
export function stage(text: string): Opening | undefined {
  return stageOf(text, dated, staged) ?? year(text) ?? day(text) ?? clock(text)
}

const definition =
  /^(?:所谓)?([\p{Script=Han}\w “”「」-]{2,14}?)(?:[，,]\s*(?:简单来说|简单地说|简言之|通俗地讲|顾名思义)[，,]\s*|[，,])?(就是|是指|指的是|指|是)(?!否|不是|最|更|很|非常|有|从|在|为了|由|对)(.{6,})$/u

/** ……的力，叫作摩擦力: what it is stands before its name. */
const naming =
  /^(.{6,70}?)[，,]?(?:就|便)?(?:叫作|叫做|称作|称为|称之为)([“「]?[\p{Script=Han}\w ]{2,14}[”」]?)$/u

/** X 是……, or ……叫作 X, where the heading asks for X. */
export function defines(text: string, heading: string): { term: Piece; gloss: Piece } | undefined {
  const bare = text.slice(0, sentenceEnd(text))
  const called = bare.includes('作') || bare.includes('做') || bare.includes('称') ? naming.exec(bare) : null
  if (called?.[1] && called[2] && asksFor(heading, called[2])) {
    return {
      term: pieceAt(bare.length - called[2].length, bare.length),
      gloss: pieceAt(0, called[1].length),
    }
  }
  const found = definition.exec(bare)
  if (!found?.[1] || !found[3] || found[3].length > 60) return undefined
  if (!asksFor(heading, found[1])) return undefined
  const start = found[0].indexOf(found[1])
  return {
    term: pieceAt(start, start + found[1].length),
    gloss: pieceAt(bare.length - found[3].length, bare.length),
  }
}

function asksFor(heading: string, term: string): boolean {
  return heading === term || (heading.includes(term) && /什么|何谓|何为|定义|概念|含义/u.test(heading))
}
