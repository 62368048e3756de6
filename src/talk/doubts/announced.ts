/** The number that a sentence announces: "three reasons", 三个方面. */
import { kinds as enKinds } from '../languages/en/stance.ts'
import { kinds as zhKinds } from '../languages/zh/stance.ts'

const zhNumbers = '两三四五六七八九十'
const enNumbers = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

const zh = new RegExp(`(?<![第\\d.一二十百千万])([${zhNumbers}]|[2-9](?![\\d.]))(?=${zhKinds})`, 'gu')
const en = new RegExp(`(?<![\\w.,-])(${enNumbers.join('|')}|[2-9])(?= ${enKinds}\\b)`, 'giu')

/**
 * How many members a sentence promises, the last number of such things in it; undefined where it
 * names none from two to ten. Only for sentences that announce (see `Stance`).
 */
export function announcedCount(text: string): number | undefined {
  const found = [...text.matchAll(zh), ...text.matchAll(en)].sort((a, b) => a.index - b.index).at(-1)?.[1]
  return found === undefined ? undefined : valueOf(found.toLowerCase())
}

function valueOf(word: string): number {
  if (/\d/.test(word)) return Number(word)
  const at = Math.max(zhNumbers.indexOf(word), enNumbers.indexOf(word))
  return at + 2
}
