/** A quotation or parenthesis of a text: offsets of its opening and closing character. */
export interface Bracket {
  open: number
  close: number
  kind: 'quote' | 'parenthesis'
}

const pairs: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['（', '）'],
  ['［', '］'],
  ['【', '】'],
  ['〔', '〕'],
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  ['〈', '〉'],
  ['«', '»'],
  // German closes with what English opens with.
  ['„', '“'],
  ['"', '"'],
])
const closing: ReadonlySet<string> = new Set(pairs.values())
const quotes: ReadonlySet<string> = new Set('“‘「『«„"')
const interesting = /[()[\]（）［］【】〔〕“”‘’「」『』《》〈〉«»„"]/g
/** So many brackets may stand open between a pair; an apostrophe looks like a closing quote and opened nothing. */
const reach = 16

/** Find the pairs of quotes and brackets, keyed by where they close. Quotes that open nothing are passed over. */
export function findBrackets(text: string): Map<number, Bracket> {
  const found = new Map<number, Bracket>()
  const stack: { at: number; character: string }[] = []
  for (const { 0: character, index } of text.matchAll(interesting)) {
    const opened = closing.has(character) ? openFor(character) : -1
    if (opened >= 0) close(opened, index)
    else if (pairs.has(character)) stack.push({ at: index, character })
  }
  return found

  function close(place: number, index: number): void {
    const open = stack[place]
    if (!open) return
    found.set(index, {
      open: open.at,
      close: index,
      kind: quotes.has(open.character) ? 'quote' : 'parenthesis',
    })
    stack.length = place
  }

  /** The place in the stack of what the character closes; -1 for nothing. */
  function openFor(character: string): number {
    for (let place = stack.length - 1; place >= Math.max(0, stack.length - reach); place--) {
      if (pairs.get(stack[place]?.character ?? '') === character) return place
    }
    return -1
  }
}
