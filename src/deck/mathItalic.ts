/** A browser sets a single letter in `<mi>` as its mathematical italic: other characters than the tree's. */

/** First letters of ranges of code points, and of their italics (Unicode 16, Mathematical Alphanumeric Symbols). */
const ranges: readonly [from: number, to: number, italic: number][] = [
  [0x41, 0x5a, 0x1d434],
  [0x61, 0x7a, 0x1d44e],
  [0x391, 0x3a9, 0x1d6e2],
  [0x3b1, 0x3c9, 0x1d6fc],
]

/** Letters whose italic stands elsewhere. */
const exceptions: Record<string, string> = {
  h: 'ℎ',
  ı: '𝚤',
  ȷ: '𝚥',
  '∂': '𝜕',
  ϵ: '𝜖',
  ϑ: '𝜗',
  ϰ: '𝜘',
  ϕ: '𝜙',
  ϱ: '𝜚',
  ϖ: '𝜛',
  '∇': '𝛻',
}

/** The character that is drawn for a letter in an `<mi>` of its own; the letter itself where it has no italic. */
export function mathItalic(letter: string): string {
  const code = letter.codePointAt(0) ?? 0
  const range = ranges.find(([from, to]) => code >= from && code <= to)
  return exceptions[letter] ?? (range ? String.fromCodePoint(code - range[0] + range[2]) : letter)
}
