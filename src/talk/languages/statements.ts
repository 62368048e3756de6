/** Independent statements of one sentence: what stands between its semicolons. */
import { bracketDepth } from './brackets.ts'
import type { Run } from './pieces.ts'

/**
 * Divide at semicolons outside of brackets and quotation marks. Statements that need each
 * other (`paired` is in one, or the later one `turns` or `leans`) stay together.
 */
export function statementsOf(
  text: string,
  semicolon: RegExp,
  paired: RegExp,
  turns: RegExp,
  leans: (statement: string) => boolean = () => false,
): Run[] {
  if (!text.includes(';') && !text.includes('；')) return [{ start: 0, end: text.length }]
  const depth = bracketDepth(text)
  const statements: Run[] = []
  let start = 0
  for (const mark of text.matchAll(semicolon)) {
    if ((depth[mark.index] ?? 0) > 0) continue
    const rest = text.slice(mark.index + mark[0].length).trimStart()
    if (turns.test(rest) || paired.test(text.slice(start, mark.index)) || leans(rest)) continue
    statements.push({ start, end: mark.index })
    start = mark.index + mark[0].length
  }
  return [...statements, { start, end: text.length }]
}
