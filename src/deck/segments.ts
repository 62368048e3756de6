/** The words of Chinese and Japanese, as far as lines break between them. */
import { namesIn } from './names.ts'

const opens = /[「『（《“‘〈【(]$/
const closing = /^[」』）》”’〉】)，。、；：？！…—ー々・]/
const particle = /^(的|[了是吗呢吧着地得上里中后们之者等]$)/
const pause = /[，；。：？！、]$/
const square = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const hiragana = /^\p{Script=Hiragana}+$/u
const katakana = /^[\p{Script=Katakana}ー]+$/u
/** What cannot begin a line besides marks: the small letters of kana. */
const small = /^[ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶー々]/
/** Ends of Japanese verbs and clauses, which follow what they belong to. */
const ends =
  /^(ない|なく|なけれ|ます|まし|ませ|です|でし|られ|れる|たい|から|まで|より|だけ|ほど|など|ても|では|には|とは|ある|いる)/

/**
 * In characters. A head may be in a column of six and a half, and a browser that has to break a word by force looks
 * neither for marks nor for particles.
 */
const longest = 6

/** Whether a word stays with what stands before it. */
type Joins = (last: string, word: string, isWordLike: boolean | undefined) => boolean

/** The words of a text, particles joined to the word before and single characters to a neighbour. */
export function words(
  text: string,
  segmenter: Intl.Segmenter,
  isTerm: (left: string, right: string) => boolean,
): string[] {
  const found: string[] = []
  const names = namesIn(text)
  const joins = segmenter.resolvedOptions().locale.startsWith('ja') ? japanese : chinese
  let before = ''
  for (const { segment, index, isWordLike } of segmenter.segment(text)) {
    const last = found.at(-1)
    const inName = names.some(({ start, end }) => start < index && index < end)
    const isShort = (last ?? '').length + segment.length <= longest
    const together =
      last !== undefined &&
      (inName || (isShort && isTerm(before, segment)) || joins(last, segment, isWordLike))
    if (together) found[found.length - 1] = last + segment
    else found.push(segment)
    before = segment
  }
  const end = found.at(-1)
  if (found.length > 1 && end !== undefined && end.length < 2)
    found.splice(-2, 2, `${found.at(-2) ?? ''}${end}`)
  return found.flatMap((word) =>
    divided(
      word,
      names.map(({ start, end: to }) => text.slice(start, to)),
    ),
  )
}

function either(last: string, word: string, isWordLike: boolean | undefined): boolean {
  return (
    !isWordLike ||
    opens.test(last) ||
    closing.test(word) ||
    // A number and its unit.
    /\d\s?$/.test(last) ||
    (last.length < 2 && !pause.test(last))
  )
}

const chinese: Joins = (last, word, isWordLike) => either(last, word, isWordLike) || particle.test(word)

/** A word of kanji or katakana and the hiragana after it: what one breathes in one breath. */
const japanese: Joins = (last, word, isWordLike) => {
  if (either(last, word, isWordLike)) return true
  if (pause.test(last) || /\s$/.test(last)) return false
  if (katakana.test(word) && /[\p{Script=Katakana}ー]$/u.test(last))
    return last.length + word.length <= longest
  if (!hiragana.test(word)) return false
  if (word.length === 1 || small.test(word)) return true
  if (!/\p{Script=Hiragana}$/u.test(last) || ends.test(word)) return last.length + word.length <= longest + 2
  return word.length === 2 && last.length + word.length <= longest
}

/** A word that is longer than a line may be, in pieces of about the same length; names stay whole. */
function divided(word: string, names: readonly string[]): string[] {
  const characters = Array.from(word)
  const bare = word.replace(/[^\p{L}\p{N}]+$/u, '')
  if (
    Array.from(bare).length <= longest + 2 ||
    !square.test(word) ||
    names.some((name) => word.includes(name))
  )
    return [word]
  if (!characters.every((one) => square.test(one) || closing.test(one) || opens.test(one))) return [word]
  const pieces = Math.ceil(characters.length / longest)
  const step = Math.ceil(characters.length / pieces)
  const found: string[] = []
  for (const character of characters) {
    const last = found.at(-1)
    const isFull = last !== undefined && Array.from(last).length >= step
    const fits = ![closing, small, particle].some((one) => one.test(character)) && !opens.test(last ?? '')
    if (last === undefined || (isFull && fits)) found.push(character)
    else found[found.length - 1] = last + character
  }
  return found
}
