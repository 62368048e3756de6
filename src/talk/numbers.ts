/** The numbers that headings begin with: "1.2 Method", "一、背景", "第三章 结论", "IV. Results". */

/** Is hardly ever anything but a number of the outline. */
const certain: readonly RegExp[] = [
  /^第\s*(?:[一二三四五六七八九十百零〇]+|\d{1,3})\s*[章节節部篇回讲講课課][\s：:、.．—-]+/u,
  /^(?:[一二三四五六七八九十]{1,3}\s*[、.．：]|[（(][一二三四五六七八九十]{1,3}[）)])\s*/u,
  /^(?:[（(]\d{1,2}[）)]\s*|\d{1,2}[.)、．]\s+|\d{1,2}[、.．](?=\p{Script=Han}))/u,
  /^\d{1,2}(?:\.\d{1,2})+\.\s+/u,
  /^(?:chapter|section|part|§)\s*(?:\d{1,2}(?:\.\d{1,2})*|[ivx]{1,4}|[a-h])\s*(?:[.:：]\s*|[—–-]\s+)/iu,
]
/** Could be a count, a version or a word: it is a number where a neighbour goes on with it, or one above has it. */
const likely = /^(?:(\d{1,2}(?:\.\d{1,2})*)\s+|([IVX]{1,4})[.)]\s+|([A-H])[.)]\s+)(?=\p{L})/u

export interface Numbered {
  depth: number
  text: string
}

/** For each heading how many characters its number takes: 0 where it has none, or nothing else. */
export function numbersOf(headings: readonly Numbered[]): number[] {
  const read = headings.map((one) => ({ ...one, found: likely.exec(one.text.trimStart()) }))
  const counts = new Map<number, Set<string>>()
  for (const { depth, found } of read) {
    const keys = counts.get(depth) ?? new Set()
    if (found) keys.add(keyOf(found))
    counts.set(depth, keys)
  }
  const keys = new Set(read.flatMap(({ found }) => (found ? [keyOf(found)] : [])))
  const parents = new Set([...keys].map(parentOf))
  return read.map(({ depth, text, found }) => {
    const indent = text.length - text.trimStart().length
    const bare = text.slice(indent)
    const sure = certain.map((rule) => rule.exec(bare)?.[0].length).find((length) => length !== undefined)
    const key = found ? keyOf(found) : ''
    const goesOn =
      neighbours(key).some((one) => counts.get(depth)?.has(one)) ||
      keys.has(parentOf(key)) ||
      parents.has(key)
    const length = sure ?? (found && goesOn ? found[0].length : 0)
    return length > 0 && bare.length > length ? indent + length : 0
  })
}

/** What it counts and how far: `1.` and 2 of 1.2; `I` and 4 of IV. */
function keyOf([, digits, roman, letter]: RegExpExecArray): string {
  if (digits !== undefined) return digits
  return roman !== undefined ? `I${romanValue(roman)}` : `A${(letter ?? 'A').charCodeAt(0)}`
}

function neighbours(key: string): string[] {
  const [, before = '', last = '0'] = /^(.*?)(\d+)$/u.exec(key) ?? []
  return [Number(last) - 1, Number(last) + 1].map((value) => before + String(value))
}

/** 1.2 of 1.2.3; a count or version stands under no number. */
function parentOf(key: string): string {
  return /^(\d.*)\.\d+$/u.exec(key)?.[1] ?? 'none'
}

const romanDigits: Record<string, number> = { I: 1, V: 5, X: 10 }

function romanValue(text: string): number {
  const values = Array.from(text, (letter) => romanDigits[letter] ?? 0)
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0)
}
