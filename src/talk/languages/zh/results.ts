/** Results told in one Chinese sentence: 甲达到 41%，乙为 38%，丙只有 12%. */
import { type Result, resultsIn, type ResultWords } from '../results.ts'
import { sentenceEnd } from './clauses.ts'

const words: ResultWords = {
  between: /[，,；;、]\s*(?:而|和)?/gu,
  figure:
    /(?:(?:大约|约|近|接近|超过|不到|只有|仅|最多|至少|高达|只)\s*)?\d[\d.,]*\s?(%|％|个百分点|万元|亿元|元|毫秒|秒|分钟|小时|天|年|人|个|次|倍|万|亿|吨|公里|米|GB|MB|TB|)$/u,
  verb: /(?:达到?了?|为|是|占|有|用了|花了|需要|降到|升到|涨到|得到?了?|拿到)\s*$/u,
  barred: /[这那它其]|如果|只要|不[^同]|没有|从|\d/u,
  longest: 14,
}

/** Those of a sentence whose cue words are simplified. */
export function results(text: string): Result[] | undefined {
  if (!/\d.*\d.*\d/u.test(text)) return undefined
  return resultsIn(text, sentenceEnd(text), words)?.map(({ figure, name }) => ({
    figure,
    name: { ...name, end: endOf(text, name.start, name.end) },
  }))
}

/** 乙为 → 乙: the verb of a later part is no part of its name. */
function endOf(text: string, start: number, end: number): number {
  const verb = words.verb.exec(text.slice(start, end))
  return verb && verb.index > 0 ? start + verb.index : end
}
