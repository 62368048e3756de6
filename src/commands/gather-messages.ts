/** Many messages of one rule as few: the first of them whole, and where the others are. */
import type { VFileMessage } from 'vfile-message'

/** A message, and the further ones of its rule that are not printed by themselves. */
export interface Gathered {
  message: VFileMessage
  others: VFileMessage[]
}

/** So many messages of one rule are printed by themselves: who has read these knows what the others say. */
const mostOfARule = 5

/**
 * Messages in the article's order, each by itself or with the message that it is told with: that of its rule on the
 * same line (a row of badges), or, from the sixth line of a rule on, the fifth. Errors stand each by itself: all of them must go.
 */
export function gathered(messages: readonly VFileMessage[]): Gathered[] {
  const all: Gathered[] = []
  const byRule = new Map<string, Gathered[]>()
  for (const message of messages) {
    const own = byRule.get(message.ruleId ?? '') ?? []
    const last = own.at(-1)
    const beside = last?.message.line !== undefined && last.message.line === message.line
    if (last && message.fatal !== true && (beside || own.length >= mostOfARule)) last.others.push(message)
    else {
      const one = { message, others: [] }
      all.push(one)
      byRule.set(message.ruleId ?? '', [...own, one])
    }
  }
  return all
}

/** Places that are named; further ones are counted. */
const mostPlaces = 12

/** `and 3 more at 3:71, 3:146, 9:1`; those that stand where it is said already are only counted. */
export function othersText({ message, others }: Gathered): string {
  if (others.length === 0) return ''
  const places = [...new Set(others.flatMap(placeOf))].filter((place) => place !== placeOf(message)[0])
  const named = places.slice(0, mostPlaces).join(', ') + (places.length > mostPlaces ? ' …' : '')
  return ` And ${others.length} more${named === '' ? '' : ` at ${named}`}.`
}

function placeOf({ line, column }: VFileMessage): string[] {
  return line === undefined ? [] : [`${line}:${column ?? 1}`]
}
