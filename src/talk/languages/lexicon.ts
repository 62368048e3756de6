/** Lists of cue words, found without a regular expression: most characters begin none of them. */

export interface Lexicon {
  /** Length of the longest word that begins at `at`; 0 where none does. */
  at: (text: string, at: number) => number
  /** Whether any word stands in the text, from `from` on. */
  within: (text: string, from?: number) => boolean
  /** How many stand in the text, not overlapping. */
  count: (text: string) => number
}

/** `words` are separated by spaces. */
export function lexicon(words: string): Lexicon {
  const list = words.trim().split(/\s+/u)
  const first = initials(list.map((word) => word.charAt(0)).join(''))
  const byFirst = new Map<number, string[]>()
  for (const word of list.sort((a, b) => b.length - a.length)) {
    const same = byFirst.get(word.charCodeAt(0))
    if (same) same.push(word)
    else byFirst.set(word.charCodeAt(0), [word])
  }
  const at = (text: string, index: number): number => {
    const code = text.charCodeAt(index)
    if (!first.mayHold(code)) return 0
    const same = byFirst.get(code)
    if (same) for (const word of same) if (text.startsWith(word, index)) return word.length
    return 0
  }
  const count = (text: string, from: number, most: number): number => {
    let found = 0
    for (let i = from; i < text.length && found < most; i++) {
      const length = at(text, i)
      if (length === 0) continue
      found++
      i += length - 1
    }
    return found
  }
  return {
    at,
    within: (text, from = 0) => count(text, from, 1) > 0,
    count: (text) => count(text, 0, Infinity),
  }
}

/** For a character the lists that hold it, one bit each; an empty list holds every character. At most 31 lists. */
export function masks(lists: readonly string[]): (code: number) => number {
  const any = lists.reduce((sum, list, index) => (list === '' ? sum | (1 << index) : sum), 0)
  const known = initials(lists.join(''))
  const byCode = new Map<number, number>()
  for (const [index, list] of lists.entries())
    for (let i = 0; i < list.length; i++)
      byCode.set(list.charCodeAt(i), (byCode.get(list.charCodeAt(i)) ?? any) | (1 << index))
  return (code) => (known.mayHold(code) ? (byCode.get(code) ?? any) : any)
}

/** A set of characters, asked for many times. */
export interface Characters {
  has: (code: number) => boolean
  /** Quick, but true for some others too. */
  mayHold: (code: number) => boolean
  /** Whether the text begins or ends with one, or holds one. */
  opens: (text: string) => boolean
  closes: (text: string) => boolean
  within: (text: string) => boolean
}

/** The characters of `all`, each one UTF-16 unit. */
export function initials(all: string): Characters {
  // Most characters of a text fail this test, however few bits of them it looks at.
  const rough = new Uint8Array(1024)
  const codes = new Set<number>()
  for (let i = 0; i < all.length; i++) {
    codes.add(all.charCodeAt(i))
    rough[all.charCodeAt(i) & 1023] = 1
  }
  const has = (code: number) => rough[code & 1023] === 1 && codes.has(code)
  return {
    has,
    mayHold: (code) => rough[code & 1023] === 1,
    opens: (text) => has(text.charCodeAt(0)),
    closes: (text) => has(text.charCodeAt(text.length - 1)),
    within: (text) => {
      for (let i = 0; i < text.length; i++) if (has(text.charCodeAt(i))) return true
      return false
    },
  }
}
