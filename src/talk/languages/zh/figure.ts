/** The one figure that a Chinese sentence turns on. */
import type { Piece } from '../../phrase.ts'
import { initials } from '../lexicon.ts'

const number = '[0-9][0-9,.]*(?:\\s?[万亿千百])?'
const share = new RegExp(
  `(?:大?约|近|接近|超过|至少|不到|最多|高达)?\\s?(?:${number}\\s?(?:%|％|倍|个百分点|成)|百分之[一二三四五六七八九十百零点]+|[一二三四五六七八九十两几]+分之[一二三四五六七八九十]+|[一二三四五六七八九两几]成半?)(?!的[，,])`,
  'gu',
)

/** 如果利用率超过80%，……: when it holds, not what is so. */
const condition = /^(?:如果|若|假如|要是|一旦|只要|除非|当)/u

const counts = initials('%％倍个分成')

/** A share or a multiple (37%, 三分之一, 3 倍), with the word that bounds it; undefined where there are two, or none. */
export function figure(text: string): Piece | undefined {
  if (!counts.within(text)) return undefined
  if (condition.test(text)) return undefined
  const found = [...text.matchAll(share)]
  const [only] = found
  if (!only || found.length > 1) return undefined
  const lead = only[0].length - only[0].trimStart().length
  return { start: only.index + lead, end: only.index + only[0].length, before: '' }
}
