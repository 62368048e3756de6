/** Code too long for a slide, in parts that read well. */
import type { Code } from 'mdast'

/** Lines of code that a slide holds at full size, and at the smallest if they are narrow. */
const linesPerSlide = 9
const smallLines = { most: 14, columns: 80 }

declare module 'mdast' {
  interface CodeData {
    /** Number of the first line, when the code goes on from another slide. */
    start?: number
  }
}

const emptyEnd = /(?:\n[^\S\n]*)+$/u

/** Cut at blank lines where there are any near, else before a line that is not indented. */
export function divideCode(code: Code): Code[] {
  const lines = code.value.split('\n')
  const narrow = lines.every((line) => line.length <= smallLines.columns)
  if (lines.length <= (narrow ? smallLines.most : linesPerSlide)) return [code]
  const parts: Code[] = []
  let start = 0
  while (start < lines.length) {
    const end = cutAfter(lines, start)
    const first = lines.findIndex((line, index) => index >= start && line.trim() !== '')
    const value = lines.slice(first, end).join('\n').replace(emptyEnd, '')
    if (first >= 0 && first < end) parts.push({ ...code, value, data: { ...code.data, start: first + 1 } })
    start = end
  }
  return parts
}

/** The best line to go on with: a comment or head after a blank line, any line after one, one that is not indented. */
function cutAfter(lines: readonly string[], start: number): number {
  const most = start + linesPerSlide
  if (most >= lines.length) return lines.length
  const ends = Array.from({ length: linesPerSlide - 2 }, (_, back) => most - back)
  const after = (end: number) => (lines[end - 1] ?? '').trim() === '' || (lines[end] ?? '').trim() === ''
  const opens = (end: number) =>
    /^\s*(\/\/|#|--|\/\*|\[|<!--)/.test(lines.slice(end).find((line) => line.trim() !== '') ?? '')
  const closes = (end: number) => /^\s*[)}\]]/.test(lines[end] ?? '')
  return (
    ends.find((end) => after(end) && opens(end)) ??
    ends.find(after) ??
    ends.find((end) => /^\S/.test(lines[end] ?? '') && !closes(end)) ??
    ends.find((end) => !closes(end)) ??
    most
  )
}
