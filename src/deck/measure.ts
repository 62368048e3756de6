const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/u
const digit = /\p{Nd}/u
const narrow = /[ijltfrI.,;:'’"!|()[\]]/u
const broad = /[mwMW@%]/u
const capital = /\p{Lu}/u
/** A letter of another alphabet. */
const foreign = /(?!\p{Script=Latin})\p{L}/u

/**
 * Width of a character in em, as `themes/` expects of `--w`: the means of its class in the
 * embedded faces, measured in Source Serif 4 Bold, the widest. Letters of other alphabets run wider than Latin ones.
 */
function advance(character: string): number {
  if (wide.test(character)) return 1
  if (digit.test(character)) return 0.6
  if (character === ' ') return 0.24
  if (narrow.test(character)) return 0.37
  if (broad.test(character)) return 0.95
  return (capital.test(character) ? 0.68 : 0.58) + (foreign.test(character) ? 0.05 : 0)
}

/** Where a browser sets a space between a Chinese character and letters (`text-autospace`, CSS Text 4). */
const meeting =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])(?=[\p{Script=Latin}\p{N}])|(?<=[\p{Script=Latin}\p{N}])(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu
/** An eighth of a character, by the same. */
const autospace = 0.125

/** The width of a text on one line, in em. */
export function widthInEm(text: string): number {
  return widthBy(text, advance)
}

/** The same, where a face says how wide each character is. */
export function widthBy(text: string, advanceOf: (character: string) => number | undefined): number {
  let width = autospace * Array.from(text.matchAll(meeting)).length
  for (const character of text) width += advanceOf(character) ?? advance(character)
  return Math.round(width * 100) / 100
}

/**
 * How many lines a text takes in a column of `room` em. What words leave over at the ends of lines and what the faces of
 * most themes are narrower than {@link widthInEm} says about make up for each other.
 */
export function linesIn(text: string, room: number): number {
  return Math.max(1, Math.ceil(widthInEm(text) / room))
}

/** The widest of some texts, in em; 1 at least, so that sizes can be divided by it. */
export function widest(texts: readonly string[]): number {
  return Math.max(1, ...texts.map(widthInEm))
}

/** Chinese breaks between words, and a word is hardly longer than this. */
const widestHanWord = 4

/** Scripts whose words stand without spaces between them, and break by a browser's dictionary: so long at most, in em. */
const spaceless = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const widestSpaceless = 6

/** The widest part of a text that should stay on one line, in em; 1 at least. */
export function widestWord(text: string): number {
  const parts = text.replace(/(\p{N}) (?=\p{Script=Han})/gu, '$1').split(/[\s，。；：、！？,;:—/]+/u)
  return Math.max(1, ...parts.map((part) => Math.min(widthInEm(part), widestOf(part))))
}

function widestOf(part: string): number {
  if (wide.test(part)) return widestHanWord
  return spaceless.test(part) ? widestSpaceless : Infinity
}

/** A clause this wide at most (in em) is kept on one line where text is set large: of characters, of letters. */
const shortClause = { han: 12, letters: 17 }
/** Fewer letters (in em) would stand alone on a line: "So, …". */
const leastClause = 4

/** Where a clause ends that is written in letters, with the space after it. */
export const clauseEnd = /(?<=(?:[,;:?!]|[\p{L}\p{N}]{3}\.)[”’"')\]]*)\s+(?=\S)/u

/** Whether a text in letters falls into clauses of which each may stand on a line. */
export function standsInClauses(text: string): boolean {
  const widths = text.trim().split(clauseEnd).map(widthInEm)
  return widths.length > 1 && widths.every((width) => width >= leastClause && width <= shortClause.letters)
}

/** The widest part of a large text that should stay on one line, in em: a clause, if all are short; else a word. */
export function widestPart(text: string): number {
  if (!wide.test(text)) return standsInClauses(text) ? widest(text.trim().split(clauseEnd)) : widestWord(text)
  const widestClause = widest(text.split(/(?<=[，。；：？！、])/u))
  return widestClause <= shortClause.han ? widestClause : widestWord(text)
}

/** How many Latin letters take the room of one Chinese character, in the limits for long titles. */
const latinPerHan = 34 / 16

/** Whether a text has more than `limit` Chinese characters, or the Latin letters that take as much room. */
export function isLong(text: string, limit: number): boolean {
  let length = 0
  for (const character of text) length += wide.test(character) ? 1 : 1 / latinPerHan
  return length > limit
}
