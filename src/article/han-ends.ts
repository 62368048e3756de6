import { isHan } from './script.ts'
import type { Candidate } from './sentence-ends.ts'
import { object } from './stand-ins.ts'

/** Who said what was quoted: “……？”他问。 The quotation is part of that sentence. */
const saying =
  /^\s*(?!\p{Script=Han}{0,5}[没沒不])\p{Script=Han}{0,6}(?:说|说道|问|问道|道|答|答道|喊|喊道|写道|指出|表示|感叹|解释|說|說道|問|問道|寫道)(?:[，。：,.:]|$)/u
/** What goes on with the sentence after a quotation or parenthesis in it. */
const goingOn = /^(?:[的地得是之等与和及或而也都就则與則]|这[一个种样些]|一[词语句問问]|という|って|と|[a-z])/
/** What a full stop before Latin letters may belong to: the ending of a file's name or of a domain's. */
const nameEnding =
  /^(?:[a-z]{1,3}|avi|bmp|conf|config|css|csv|docx?|exe|gif|html?|info|ini|java|jpe?g|json|log|md|mov|mp[34]|pdf|png|pptx?|sql|svg|toml|txt|wav|xlsx?|xml|ya?ml|zip)(?![A-Za-z])/i
/** An abbreviation of a product may follow as short as a file's ending does: capitals before Han. */
const capitals =
  /^(?!PDF|DOC|XLS|PPT|TXT|CSV|ZIP|JPG|PNG|GIF|MD|COM|CN|ORG|NET|IO)[A-Z]{2,3} ?\p{Script=Han}/u
/** A quantity with its unit, which no name ends in: 6TB, 37%. */
const quantity = /\d\s?(?:[KMGTP](?:i?B|bps)?|[KMG]?Hz|[munk]?s|min|h|[kcmn]?m|k?g|[kM]?W|QPS|TPS|[%％‰℃])$/
/** What the next sentence begins with, and no number goes on with. */
const date = /^(?:\d{4}年|\d{1,2}月\d{1,2}[日号])/
/** A clause of a few characters that goes on after a comma: …,最闹.也不要……. */
const afterComma = /[，,；;]\s?\p{Script=Han}{2,}$/u
const clauseMark = /^\s*[，、；：,;:—。]/

/** Whether a terminator ends a sentence of Chinese or Japanese: full width, or half width beside Han. */
export function endsHanSentence(candidate: Candidate): boolean {
  const { text, run, at, end, closed, halfWidth } = candidate
  const rest = text.slice(end, end + 16)
  if (clauseMark.test(rest)) return false
  if (closed) {
    if (closed.kind === 'quote' && saying.test(rest)) return false
    if (goingOn.test(rest)) return false
    if (isEmbedded(text, closed.open) && !/\s/.test(rest[0] ?? '')) {
      return closed.kind === 'quote' && !/[！？!?]/.test(run)
    }
    return true
  }
  // An ellipsis is more often a pause than an end.
  if (/^[….]{2,}$|^…$/.test(run)) return /^\s/.test(rest)
  if (run === '．') return !/^[\dA-Za-z]/.test(rest) || isHan(text[at - 1])
  if (run !== '.') return true
  if (/^\s/.test(rest)) return isHan(text[at - 1]) || !/\d/.test(text[at - 1] ?? '')
  if (endsAfterQuantity(candidate)) return true
  if (!halfWidth || !(clauseLength(text, at) >= 4 || afterComma.test(text.slice(Math.max(0, at - 4), at))))
    return false
  return isHan(rest[0]) || beginsInLatin(rest)
}

/** Whether a sentence of half-width Chinese ends after a quantity, with Han or a capital to begin the next, or before a date. */
export function endsAfterQuantity({ text, run, at, end, halfWidth }: Candidate): boolean {
  if (!halfWidth || run !== '.') return false
  if (date.test(text.slice(end, end + 8))) return true
  return quantity.test(text.slice(Math.max(0, at - 8), at)) && /[A-Z\p{Script=Han}]/u.test(text[end] ?? '')
}

/** A sentence may begin with what it counts, with a date or with a version: 2023年……, 8个worker……, v1.1……. */
const counts =
  /^(?:\d{1,9}(?:[.,]\d+)?\s?[年月日号个人次家万亿%％件位种名点台天小分秒元块倍套行张条款]|[vV]\d|\d{1,3}(?:\.\d{1,3}){2}(?!\d))/

/** Whether what follows the full stop is a word, a quantity or code, and no ending of a name. */
function beginsInLatin(rest: string): boolean {
  if (rest.startsWith(object) || counts.test(rest)) return true
  return /^[A-Za-z]{2}/.test(rest) && (capitals.test(rest) || !nameEnding.test(rest))
}

/** Whether the quote or bracket stands in the run of a sentence, with words right before it. */
function isEmbedded(text: string, open: number): boolean {
  return /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, open - 2), open))
}

/** How many units stand between the last punctuation mark and `at`. */
function clauseLength(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - 16), at)
  // A space between Han and Latin parts no clauses: 前 8 个字符.
  return (
    before.length -
    before.search(/(?:[^,.:;!?，。：；！？、\s]|(?<=\p{Script=Han}) (?=\w)|(?<=\w) (?=\p{Script=Han}))*$/u)
  )
}
