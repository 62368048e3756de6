/** How wide text is on a terminal, and where its lines break. */

/** Characters that take two columns: those of Chinese, Japanese and Korean, full-width forms, emoji. */
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6\p{Emoji_Presentation}]/u
const none = /[\p{Mn}\p{Me}\p{Cf}\ufe0f]/u

/** Columns that the text takes. */
export function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += none.test(character) ? 0 : wide.test(character) ? 2 : 1
  return width
}

// A wide character with the marks that may not begin a line; a run of spaces; any other word.
const unit =
  /[（《「『【“]*(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][，。、；：？！）》」』】”…]*)|\s+|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}（《「『【]+[，。、；：？！）》」』】”…]*|[（《「『【]/gu

/** The text in lines of at most `width` columns; a word that is wider has a line to itself. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let taken = 0
  for (const part of text.match(unit) ?? []) {
    const columns = widthOf(part)
    if (line !== '' && taken + (part.trim() === '' ? 0 : columns) > width) {
      lines.push(line.trimEnd())
      line = ''
      taken = 0
    }
    if (line === '' && part.trim() === '') continue
    line += part
    taken += columns
  }
  return [...lines, ...(line.trim() === '' ? [] : [line.trimEnd()])]
}
