/** Chinese text character by character: what is spoken, and what it is about. */
import { initials } from '../lexicon.ts'
import { isSurrogate, wordRank } from '../ranks.ts'

const oneHan = /^\p{Script=Han}$/u

/** Whether the UTF-16 unit is a Han character; the common ones are told without a pattern. */
export function isHan(code: number): boolean {
  if (code >= 0x4e00 && code <= 0x9fff) return true
  if (code < 0x2e80 || (code >= 0xff00 && code <= 0xffef)) return false
  return oneHan.test(String.fromCharCode(code))
}

/** Han characters, and each Latin word or number as two. */
export function units(text: string): number {
  let total = 0
  let inside = false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (isSurrogate(code)) return rareUnits(text)
    if (isHan(code)) {
      total++
      inside = false
      continue
    }
    const rank = wordRank(code)
    if (rank === 2 && !inside) total += 2
    inside = rank === 2 || (inside && rank === 1)
  }
  return total
}

const han = /\p{Script=Han}/gu
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu

/** The same for text with characters of two units. */
function rareUnits(text: string): number {
  return (text.match(han)?.length ?? 0) + 2 * (text.replace(han, ' ').match(word)?.length ?? 0)
}

const stop = initials('的了是在和与也都就而及或被把从对于这那一不有为以中上下个们它他她其')
const latinWord = /[a-z][a-z0-9-]+/g

/** Pairs of neighbouring characters without those that only link, and Latin words in lower case. */
export function terms(text: string): string[] {
  const found: string[] = []
  let latin = false
  /** Whether the character before could begin a pair. */
  let open = false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (isSurrogate(code)) return rareTerms(text)
    if (code < 128 || !isHan(code)) {
      latin ||= code < 128 ? (code | 32) >= 97 && (code | 32) <= 122 : code === 0x212a || code === 0x130
      open = false
      continue
    }
    const content = !stop.has(code)
    if (open && content) found.push(text.slice(i - 1, i + 1))
    open = content
  }
  return latin ? [...found, ...(text.toLowerCase().match(latinWord) ?? [])] : found
}

/** The same for text with characters of two units. */
function rareTerms(text: string): string[] {
  const pairs = (text.match(/\p{Script=Han}+/gu) ?? []).flatMap((run) =>
    Array.from({ length: Math.max(0, run.length - 1) }, (_, i) => run.slice(i, i + 2)),
  )
  const content = pairs.filter((pair) => !stop.within(pair))
  return [...content, ...(text.toLowerCase().match(latinWord) ?? [])]
}
