/** Words that come in pairs or rows: none is kept without its partner. */

import { initials, masks } from '../lexicon.ts'

/** What one side holds is not told without the other's: 设计组认为……；开发组担心……. */
const opinion = /认为|主张|担心|反对|觉得|坚持|赞成/u

/** The first word, one of the second must follow it; the third, where given, says nothing without the first. */
type Pair = readonly [first: RegExp, second: RegExp, needy?: RegExp]

const pairs: readonly Pair[] = [
  [
    /不仅|不但|不只|不光|不单|不[应能该要]只/u,
    /[，,；;、][^，,；;]{0,12}(而且|还|也|更|并且|甚至|反而|同时|同样|又|都)/u,
  ],
  [/既(?![然定有往得])/u, /又|也|且|还/u],
  [/之所以/u, /因为|由于|在于|靠|得益|归/u, /是因为/u],
  [/先(?![生进前后例天验锋])/u, /再|然后|才|接着|最后|随后|(?<![之以最然随今背落前])后(?![来面果续方备])/u],
  [/只有/u, /才/u],
  [/除非/u, /否则|才|不/u],
  [/与其(?!他|它|中)/u, /不如|宁可/u, /不如/u],
  [/宁[可愿]/u, /也|不/u],
  [/虽然|尽管|固然/u, /但|却|仍|也|还是|不过|然而|可/u],
  [/即使|即便|哪怕|就算|纵使/u, /也|仍|还|都/u],
  [/无论|不管|不论/u, /都|也|总|均|皆|始终|一律/u],
  [/一方面/u, /另一方面/u, /另一方面/u],
  [/前者/u, /后者/u, /后者/u],
  [/最初|起初|原本|原先|本来|起先/u, /后来|如今|现在|逐渐|随后|却/u],
  [/一[条个种类派组半]|一部分|一些/u, /另一/u, /另一/u],
  [/如果说/u, /那么/u],
  [/少则/u, /多则/u],
  [/不是/u, /就是|而是/u, /而是/u],
  [
    /(?:^|[，,；;：:])(?:以前|从前|过去|当年|小时候|[\d一二三四五六七八九十几多]+年前)(?![的曾])/u,
    /[，,；;](?:而|但)?(?:如今|现在|今天)/u,
  ],
  [/(?:^|[，,；;：:])有[的些]/u, /还有|也有/u],
  [opinion, new RegExp(`[；;].{0,12}(?:${opinion.source})`, 'u')],
]

/** Words that stand in a row: all of one kind or none. */
const rows = [
  /[一二三四五六七八]是(?=[^，,；;]{2})/gu,
  /其[一二三四五]/gu,
  /第[一二三四五](?![次个家位名座大])/gu,
  /首先|其次|再次/gu,
  /(?:^|[，,；;：:])有的/gu,
  /有人/gu,
  /一边/gu,
  /要么/gu,
  /时而/gu,
  /或者/gu,
]

/** What the first words begin with. */
const begins = masks([
  '不',
  '既',
  '之',
  '先',
  '只',
  '除',
  '与',
  '宁',
  '虽尽固',
  '即哪就纵',
  '无不',
  '一',
  '前',
  '最起原本',
  '一',
  '如',
  '少',
  '不',
  '以从过当小年',
  '有',
  '认主担反觉坚赞',
])
const rowBegins = initials('一二三四五六七八其第首再有要时或')

/** Whether every word of a pair that `kept` holds has its partner, where `whole` has it. */
export function paired(kept: string, whole: string): boolean {
  if (kept.length === whole.length) return true
  let left = 0
  let rowed = false
  for (let i = 0; i < whole.length; i++) {
    const code = whole.charCodeAt(i)
    left |= begins(code)
    rowed ||= rowBegins.has(code)
  }
  for (; left !== 0; left &= left - 1) {
    const pair = pairs[31 - Math.clz32(left & -left)]
    if (pair && parts(pair, kept, whole)) return false
  }
  return !rowed || inRows(kept, whole)
}

/** Whether `kept` has only one of two words that stand in `whole`. */
function parts([first, second, needy]: Pair, kept: string, whole: string): boolean {
  const at = whole.search(first)
  if (at < 0 || !second.test(whole.slice(at + 2))) return false
  const from = kept.search(first)
  return from < 0 ? (needy?.test(kept) ?? false) : !second.test(kept.slice(from + 2))
}

function inRows(kept: string, whole: string): boolean {
  return rows.every((row) => {
    const all = whole.match(row)?.length ?? 0
    if (all < 2) return true
    const left = kept.match(row)?.length ?? 0
    return left === 0 || left === all
  })
}
