/** Code too long for a slide, in parts that read well. */
import type { Code } from 'mdast'

/** Lines of code that a slide holds. */
const linesPerSlide = 9

declare module 'mdast' {
  interface CodeData {
    /** Number of the first line, when the code goes on from another slide. */
    start?: number
  }
}

/** Cut at blank lines where there are any near, else before a line that is not indented. */
export function divideCode(code: Code): Code[] {
  const lines = code.value.split('\n')
  if (lines.length <= linesPerSlide) return [code]
  const parts: Code[] = []
  let start = 0
  while (start < lines.length) {
    const end = cutAfter(lines, start)
    const first = lines.findIndex((line, index) => index >= start && line.trim() !== '')
    const value = lines.slice(first, end).join('\n').trimEnd()
    if (first >= 0 && first < end) parts.push({ ...code, value, data: { ...code.data, start: first + 1 } })
    start = end
  }
  return parts
}

function cutAfter(lines: readonly string[], start: number): number {
  const most = start + linesPerSlide
  if (most >= lines.length) return lines.length
  for (let end = most; end > start + 2; end--)
    if ((lines[end - 1] ?? '').trim() === '' || (lines[end] ?? '').trim() === '') return end
  for (let end = most; end > start + 3; end--) if (/^[^\s})\]]/.test(lines[end] ?? '')) return end
  return most
}
