/** The time of day that a Chinese sentence opens with: 19:40，……; 凌晨五点半，……. */
import type { Opening } from '../language.ts'
import { pieceAt } from '../openings.ts'

const part = '凌晨|清晨|早上|上午|中午|下午|傍晚|晚上|当晚|夜里|深夜'
const spoken = '[零一二两三四五六七八九十]{1,3}'
const opening = new RegExp(
  `^(?:到了?|直到)?((${part})?\\s?(?:(\\d{1,2})[:：](\\d{2})|(\\d{1,2}|${spoken})\\s?[点时](?:(半)|(\\d{1,2}|${spoken})分?|钟|多钟?)?)(?:左右|前后|许|刚?过)?)(?:[，,]\\s*|(?=\\p{Script=Han})(?![以之前后的到至里分钟零一二三四五六七八九十]))`,
  'u',
)
const digits = '零一二三四五六七八九'

/** Its head is the time; `year`, which only orders stages, its minute of the day. Undefined for what no clock shows. */
export function clock(text: string): Opening | undefined {
  const found = opening.exec(text)
  if (!found?.[1]) return undefined
  const hour = valueOf(found[3] ?? found[5] ?? '')
  const minute = found[6] ? 30 : valueOf(found[4] ?? found[7] ?? '零')
  if (!(hour <= 24 && minute < 60)) return undefined
  const late = /下午|傍晚|晚/u.test(found[2] ?? '') && hour < 12 ? 12 : 0
  const start = found[0].indexOf(found[1])
  return {
    head: pieceAt(start, start + found[1].length),
    end: found[0].length,
    year: (hour + late) * 60 + minute,
  }
}

/** 七, 十二, 二十, 19. */
function valueOf(number: string): number {
  if (/^\d/.test(number)) return Number(number)
  const [tens, ones] = number.includes('十') ? number.split('十') : ['零', number]
  const ten = tens === '' ? 1 : digits.indexOf((tens ?? '').replace('两', '二'))
  return ten * 10 + (ones ? digits.indexOf(ones.replace('两', '二')) : 0)
}
