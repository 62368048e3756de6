/** Which characters of a text stand inside brackets or quotation marks. */

const pairs = new Map([
  ['(', ')'],
  ['（', '）'],
  ['[', ']'],
  ['【', '】'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  ['“', '”'],
  ['‘', '’'],
  ['{', '}'],
])

const closers: ReadonlySet<string> = new Set([...pairs.values(), '"'])
const any = /["()[\]{}（）【】「」『』《》“”‘’]/u

/** Of a text without any. */
const flat: Readonly<Uint8Array> = new Uint8Array(0)

/**
 * For every UTF-16 unit the depth of brackets and quotation marks around it; an unclosed one counts for nothing.
 * Empty where the text has none.
 */
export function bracketDepth(text: string): Readonly<Uint8Array> {
  if (!any.test(text)) return flat
  const depth = new Uint8Array(text.length)
  const open: { close: string; at: number }[] = []
  /** How many of each are open: what is not needs no search. */
  const waiting = new Map<string, number>()
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    // No letter is a bracket, and no common Han character.
    if ((code > 96 && code < 123) || code === 32 || (code >= 0x4e00 && code <= 0x9fff)) continue
    const char = text.charAt(i)
    const waits = closers.has(char) && (waiting.get(char) ?? 0) > 0
    const at = waits ? open.findLastIndex((bracket) => bracket.close === char) : -1
    if (at >= 0 && !isApostrophe(text, i)) {
      const start = open[at]?.at ?? i
      for (const { close } of open.splice(at)) waiting.set(close, (waiting.get(close) ?? 1) - 1)
      for (let k = start; k <= i; k++) depth[k] = (depth[k] ?? 0) + 1
    } else {
      const close = char === '"' ? '"' : pairs.get(char)
      if (close === undefined) continue
      open.push({ close, at: i })
      waiting.set(close, (waiting.get(close) ?? 0) + 1)
    }
  }
  return depth
}

/** `’` between letters is an apostrophe. */
function isApostrophe(text: string, at: number): boolean {
  return text[at] === '’' && /\p{L}/u.test(text[at - 1] ?? '') && /\p{L}/u.test(text[at + 1] ?? '')
}

/** The outermost pairs of round brackets, with white space before them. */
export function parentheses(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  let depth = 0
  let start = 0
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i)
    if (char === '(' || char === '（') {
      if (depth++ === 0) start = i
    } else if ((char === ')' || char === '）') && depth > 0 && --depth === 0) {
      const before = text.slice(0, start)
      found.push({ start: before.trimEnd().length, end: i + 1 })
    }
  }
  return found
}
