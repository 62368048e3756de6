/** A name before what is said of it, in one row. */
import type { PhrasingContent } from 'mdast'
import type { Point, Title } from '../nodes.ts'
import { phraseText } from '../phrase.ts'

/** The point with the name before it: `Cost: …`; a question needs no colon. */
export function headed(head: Title, point: Point): Point {
  const joiner: PhrasingContent = { type: 'text', value: joinerAfter(phraseText(head)) }
  return {
    ...point,
    children: [...head.children, joiner, ...point.children],
    sources: [...new Set([...head.sources, ...point.sources])],
  }
}

/** Scripts without spaces have marks as wide as their letters. */
function joinerAfter(name: string): string {
  if (/[?？!！]$/u.test(name)) return /[？！]$/u.test(name) ? '' : ' '
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}”」』》）]$/u.test(name) ? '：' : ': '
}
