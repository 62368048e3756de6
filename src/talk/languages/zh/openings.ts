/** What a Chinese sentence opens with: a scene, a date or stage, a term that it defines. */
import type { Piece } from '../../phrase.ts'
import type { Opening } from '../language.ts'
import { pieceAt, stageOf } from '../openings.ts'
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

/** 2017 年，…… ; 如今，……; 19:40，……. */
export function stage(text: string): Opening | undefined {
  return stageOf(text, dated, staged) ?? clock(text)
}

const definition =
  /^(?:所谓)?([\p{Script=Han}\w “”「」-]{2,14}?)(?:[，,]\s*(?:简单来说|简单地说|简言之|通俗地讲|顾名思义)[，,]\s*|[，,])?(就是|是指|指的是|指|是)(?!否|不是|最|更|很|非常|有|从|在|为了|由|对)(.{6,})$/u

/** X 是……, where the heading asks for X. */
export function defines(text: string, heading: string): { term: Piece; gloss: Piece } | undefined {
  const bare = text.slice(0, sentenceEnd(text))
  const found = definition.exec(bare)
  if (!found?.[1] || !found[3] || found[3].length > 60) return undefined
  const asked =
    heading === found[1] || (heading.includes(found[1]) && /什么|何谓|何为|定义|概念|含义/u.test(heading))
  if (!asked) return undefined
  const start = found[0].indexOf(found[1])
  return {
    term: pieceAt(start, start + found[1].length),
    gloss: pieceAt(bare.length - found[3].length, bare.length),
  }
}
