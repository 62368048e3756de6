/** Blocks whose slides were too full, in more parts. */
import type { Code, Paragraph, Table } from 'mdast'
import type { Context } from '../context.ts'
import { divided, tightKey } from '../tight.ts'
import { divideCode } from './code.ts'
import type { Place } from './place.ts'

/** How often a slide was too full that begins with `part`, or with what leads to it. */
export function tightLevel(
  part: Table | Code,
  lead: Paragraph | undefined,
  place: Place,
  context: Context,
): number {
  const start = [lead?.position, part.position].filter((position) => position !== undefined)
  return context.tight.get(tightKey(place.part.slug, start)) ?? 0
}

/** Code in as many parts as its slides need. */
export function tightCode(code: Code, lead: Paragraph | undefined, place: Place, context: Context): Code[] {
  return divideCode(code).flatMap((part, index) => {
    const lines = part.value.split('\n')
    // All parts of one block stand at its place: they are divided alike.
    const level = tightLevel(part, index === 0 ? lead : undefined, place, context)
    const first = part.data?.start ?? 1
    let start = first
    return divided(lines, () => level - 1, level).map(({ items }) => {
      const piece: Code = { ...part, value: items.join('\n') }
      if (items.length < lines.length) piece.data = { ...part.data, start }
      start += items.length
      return piece
    })
  })
}
