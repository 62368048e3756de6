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
])
const closing: ReadonlySet<string> = new Set(pairs.values())
const quotes: ReadonlySet<string> = new Set('“‘「『«"')
const interesting = /[()[\]（）［］【】〔〕“”‘’「」『』《》〈〉«»"]/g

/** Find the pairs of quotes and brackets, keyed by where they close. Quotes that open nothing are passed over. */
export function findBrackets(text: string): Map<number, Bracket> {
  const found = new Map<number, Bracket>()
  const stack: { at: number; character: string }[] = []
  for (const { 0: character, index } of text.matchAll(interesting)) {
    if (character === '"') {
      const place = stack.findLastIndex((open) => open.character === '"')
      if (place < 0) stack.push({ at: index, character })
      else close(place, index)
    } else if (pairs.has(character)) {
      stack.push({ at: index, character })
    } else if (closing.has(character)) {
      // An apostrophe looks like a closing quote, so look no further than a few brackets back.
      const place = stack.findLastIndex((open) => pairs.get(open.character) === character)
      if (place >= 0) close(place, index)
    }
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
}
