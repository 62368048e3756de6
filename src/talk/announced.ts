/** The number that a sentence announces: "three reasons", 三个方面. */
import type { Reading } from './languages/language.ts'
import { kinds as enKinds } from './languages/en/counting.ts'
import { kinds as zhKinds } from './languages/zh/announces.ts'

const zhNumbers = '两三四五六七八九十'
const enNumbers = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

const zh = new RegExp(`(?<![第\\d.一二十百千万])([${zhNumbers}]|[2-9](?![\\d.]))(?=${zhKinds})`, 'gu')
const en = new RegExp(`(?<![\\w.,-])(${enNumbers.join('|')}|[2-9])(?= ${enKinds}\\b)`, 'giu')

/** Any number from two to ten, and one of such things: most sentences have none. */
const number = new RegExp(`[${zhNumbers}2-9]|${enNumbers.join('|')}`, 'iu')
const counting = new RegExp(`${zh.source}|${en.source}`, 'iu')

/** Limits promise nothing, and of several figures none is a promise. */
const limits = /至[多少]|不超过|最多|最少|\b(at (most|least)|up to|more than|less than|fewer than)\b/iu

/** Says that there are so many of something, whatever comes after it. */
const existing = new RegExp(
  `^(there (are|were) (only )?|here are (the )?)(${enNumbers.join('|')}) ${enKinds}\\b`,
  'iu',
)

/**
 * How many members a sentence that reads so promises, the last number of such things in it; undefined where it
 * promises none from two to ten.
 */
export function announcedCount(text: string, reading: Pick<Reading, 'stance'>): number | undefined {
  if (!number.test(text) || !counting.test(text)) return undefined
  // Few sentences count such things: only those are read for whether they announce them.
  const found = [...text.matchAll(zh), ...text.matchAll(en)].sort((a, b) => a.index - b.index).at(-1)?.[1]
  if (found === undefined || !(existing.test(text) || reading.stance.announces)) return undefined
  const figures = text.match(/\d+/g)?.filter((figure) => figure !== found) ?? []
  return figures.length > 0 || limits.test(text) ? undefined : valueOf(found.toLowerCase())
}

const anyZh = new RegExp(`(?<![第\\d.一二十百千万])[${zhNumbers}](?=[个种条点类项大步件层重])`, 'gu')
const anyEn = new RegExp(`(?<![\\w.,-])(${enNumbers.join('|')})(?![\\w-])`, 'giu')

/**
 * Whether a sentence names this number of anything. Right before so many members that count themselves
 * (First …) it announces them, whatever else it says.
 */
export function namesNumber(text: string, count: number): boolean {
  const found = [...text.matchAll(anyZh), ...text.matchAll(anyEn)]
  return found.some(([word]) => valueOf(word.toLowerCase()) === count)
}

function valueOf(word: string): number {
  if (/\d/.test(word)) return Number(word)
  const at = Math.max(zhNumbers.indexOf(word), enNumbers.indexOf(word))
  return at + 2
}
