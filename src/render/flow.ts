import { isRightToLeft, letters } from './letters.ts'

/** The blocks that `shown` (letters) does not hold. Most stand near the one before them: each is looked for from there. */
export function lostAnywhere(shown: string, blocks: readonly string[][]): string[][] {
  let near = 0
  return blocks.filter((pieces) => {
    const at = around(shown, letters(pieces.join('')), near)
    near = at ?? near
    // Layout may draw its pieces in another order.
    return at === undefined && !pieces.every((piece) => showsPiece(shown, piece))
  })
}

/** Where `wanted` stands, behind the place `near` or else before it. */
function around(shown: string, wanted: string, near: number): number | undefined {
  const behind = shown.indexOf(wanted, near)
  const at = behind >= 0 ? behind : shown.lastIndexOf(wanted, near)
  return at >= 0 ? at : undefined
}

/** The blocks that do not come in their order in the pages' texts (letters). */
export function lostInFlow(pages: readonly string[], blocks: readonly string[][]): string[][] {
  const shown = pages.join('')
  const starts = startsOf(pages)
  let from = 0
  return blocks.filter((pieces) => {
    const at = after(shown, pieces, from) ?? afterParted(shown, letters(pieces.join('')), from, starts)
    from = at ?? from
    return at === undefined
  })
}

/** Whether the text holds a piece; of right-to-left script that cannot be told. */
export function showsPiece(shown: string, piece: string): boolean {
  return isRightToLeft(piece) || shown.includes(letters(piece))
}

/** Where in the text of all pages each page begins. */
function startsOf(texts: readonly string[]): number[] {
  let start = 0
  return texts.map((text) => (start += text.length) - text.length)
}

/** Where a block that is looked for from `from` on ends; undefined when it does not come. */
function after(shown: string, pieces: readonly string[], from: number): number | undefined {
  const wanted = letters(pieces.join(''))
  const at = shown.indexOf(wanted, from)
  if (at >= 0) return at + wanted.length
  return pieces.every((piece) => showsPiece(shown.slice(from), piece)) ? from : undefined
}

/** Letters by which the beginning of a block is found; a part of it that ends a page has two lines at least. */
const grip = 12

/**
 * The same for a block that flows over pages: it goes on where the next page begins, and what is drawn over the flow
 * of the page before (the slides) comes between.
 */
function afterParted(
  shown: string,
  wanted: string,
  from: number,
  starts: readonly number[],
): number | undefined {
  const head = wanted.slice(0, grip)
  for (let at = shown.indexOf(head, from); at >= 0; at = shown.indexOf(head, at + 1)) {
    const end = endOfParts(shown, wanted, at, starts)
    if (end !== undefined) return end
  }
  return undefined
}

/** Where the block that begins at `at` ends on a later page. */
function endOfParts(
  shown: string,
  wanted: string,
  at: number,
  starts: readonly number[],
): number | undefined {
  const next = starts.find((start) => start > at)
  if (next === undefined) return undefined
  for (let kept = commonLength(shown, at, wanted); kept >= grip; kept--) {
    const rest = wanted.slice(kept)
    if (shown.startsWith(rest, next)) return next + rest.length
    const end = rest.length < grip ? undefined : endOfParts(shown, rest, next, starts)
    if (end !== undefined) return end
  }
  return undefined
}

/** How many letters the text has, from `at` on, in common with `wanted`. */
function commonLength(shown: string, at: number, wanted: string): number {
  let length = 0
  while (length < wanted.length && shown[at + length] === wanted[length]) length++
  return length
}
