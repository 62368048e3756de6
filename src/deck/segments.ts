/** The words of Chinese and Japanese, as far as lines break between them. */
import { namesIn } from './names.ts'

/** No line ends so: brackets, and marks that stand before a name or a sum (#help, @name, ¥5). */
const opens = /[「『（《“‘〈【(#@$¥￥]$/
const closing = /^[」』）》”’〉】)，。、；：？！…—ー々・]/
const particle = /^(的|[了是吗呢吧着地得上里中后们之者等]$)/
/** What ends a word, and stands alone in a segmenter's eyes (毫秒 + 级). */
const suffix = /^[级性化率度型式层者们力界值量期间]$/
/** What a verb comes to, which is said in one breath with it (整理 + 成). */
const outcome = /^[成到于]$/
/** How many, or which: the one character after it is what is counted (三 + 个, 每 + 天). */
const counts = /[一二两三四五六七八九十百千万亿几半每各这那哪某第]$/
const pause = /[，；。：？！、]$/
const square = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const hiragana = /^\p{Script=Hiragana}+$/u
const katakana = /^[\p{Script=Katakana}ー]+$/u
const oneHan = /^\p{Script=Han}$/u
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
  const segments = [...segmenter.segment(text)].flatMap(inPieces)
  const inTerms = termsIn(segments, isTerm)
  for (const [place, { segment, index, isWordLike }] of segments.entries()) {
    const last = found.at(-1)
    const inName = names.some(({ start, end }) => start < index && index < end)
    if (last !== undefined && (inName || inTerms.has(place) || joins(last, segment, isWordLike)))
      found[found.length - 1] = last + segment
    else found.push(segment)
  }
  const end = found.at(-1)
  if (found.length > 1 && end !== undefined && end.length < 2)
    found.splice(-2, 2, `${found.at(-2) ?? ''}${end}`)
  return found
}

/** Whether a line may break between two texts that meet: both are Chinese or Japanese there, and no mark forbids it. */
export function breaksBetween(left: string, right: string): boolean {
  const [end = '', start = ''] = [left.at(-1), right.at(0)]
  if (!square.test(start) || !(square.test(end) || pause.test(end))) return false
  return ![closing, small, particle].some((one) => one.test(start)) && !/(^|[，；。：？！、]).$/u.test(left)
}

type Segment = Pick<Intl.SegmentData, 'segment' | 'index' | 'isWordLike'>

/** The places of segments that continue a term. What is longer, however often it is said, is a phrase, and has breaks. */
function termsIn(
  segments: readonly Segment[],
  isTerm: (left: string, right: string) => boolean,
): Set<number> {
  const found = new Set<number>()
  let chain: number[] = []
  let length = 0
  const close = () => {
    // One character before it joins it (再 + 决定缓存).
    const before = chain[0] === undefined ? undefined : segments[chain[0] - 2]
    const joined = before !== undefined && oneHan.test(before.segment) ? 1 : 0
    if (length + joined <= longest) for (const place of chain) found.add(place)
    chain = []
  }
  for (const [place, { segment }] of segments.entries()) {
    const before = segments[place - 1]
    if (before && isTerm(before.segment, segment)) {
      chain.push(place)
      length += segment.length
    } else {
      close()
      length = segment.length
    }
  }
  close()
  return found
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

const chinese: Joins = (last, word, isWordLike) =>
  either(last, word, isWordLike) ||
  particle.test(word) ||
  (counts.test(last) && word.length === 1 && last.length < longest) ||
  ((suffix.test(word) || outcome.test(word)) && !pause.test(last) && last.length < longest)

/** A word of kanji or katakana and the hiragana after it: what one breathes in one breath. */
const japanese: Joins = (last, word, isWordLike) => {
  if (either(last, word, isWordLike)) return true
  if (pause.test(last) || /\s$/.test(last)) return false
  if (katakana.test(word) && /[\p{Script=Katakana}ー]$/u.test(last))
    return last.length + word.length <= longest
  // One kanji after a foreign word belongs to it: ミリ秒, データ量.
  if (oneHan.test(word) && /[\p{Script=Katakana}ー]$/u.test(last)) return last.length < longest + 2
  if (!hiragana.test(word)) return false
  if (word.length === 1 || small.test(word)) return last.length <= 2 * longest
  if (!/\p{Script=Hiragana}$/u.test(last) || ends.test(word)) return last.length + word.length <= longest + 2
  return word.length === 2 && last.length + word.length <= longest
}

/** A word that is longer than a line may be, in pieces of about the same length. */
function inPieces(whole: Segment): Segment[] {
  const characters = Array.from(whole.segment)
  if (characters.length <= longest + 2 || !characters.every((one) => square.test(one) || small.test(one)))
    return [whole]
  const step = Math.ceil(characters.length / Math.ceil(characters.length / longest))
  const pieces: Segment[] = []
  for (const character of characters) {
    const last = pieces.at(-1)
    const isFull = last !== undefined && last.segment.length >= step && !small.test(character)
    if (last && !isFull) last.segment += character
    else
      pieces.push({
        segment: character,
        index: whole.index + pieces.map(({ segment }) => segment).join('').length,
        isWordLike: true,
      })
  }
  return pieces
}
