/** Words that carry truth, and whether a point lost one. Lists of their own: the planner's may be wrong. */
import type { Word } from './kept.ts'

/** A run of text, end exclusive. */
interface Run {
  start: number
  end: number
}

const en =
  /\b(?:not|no|never|none|nothing|nobody|neither|nor|without|cannot|hardly|rarely|seldom|barely|scarcely|few|fewer|little|less|least|may|might|could|should|must|possibly|perhaps|probably|likely|unlikely|seems?|appears?|roughly|approximately|nearly|almost|at (?:least|most)|up to|(?:more|less|fewer) than|only|merely|solely|unless|if|except|until|provided(?! by)|some|most|many|several|half|often|usually|sometimes|generally|typically|mostly|partly|largely|\w+n['’]t)\b|(?<![\p{L}\d-])[$€£¥]?\d[\d,.]*(?:\s?(?:%|percent|million|billion|times))?/giu

const zh =
  /除非|可能|也许|或许|大概|大约|约(?=[\d一二三四五六七八九十百千万两几])|几乎|将近|仅(?!仅?供)|只(?![是要有]?[能要])|如果|假如|倘若|必须|应当|至少|至多|最多|大多数|多数|少数|大部分|部分|一些|有些|不(?![仅僅但光只过過断斷久同妨难難禁])|没有?|未(?![来必])|无法|难以|很少|从未|尚未|不能|不会/gu

/** What turns or limits the clause before it, at the start of a clause. */
const turning =
  /^(?:and |or |so )?(?:but|except|unless|only if|only when|until|provided(?! by))\b|^(?:但(?!凡)|除非|否则|前提是|除了|只有|仅限)/iu

/** What the clause after it holds under, at the start of a clause. */
const conditional =
  /^(?:and |or |but )?(?:if|unless|only|except|provided(?! by))\b|^(?:如果|若(?!干)|假如|倘若|除非|只有|仅|只要)/iu

/** Words before a figure that say how exact it is. */
const near =
  /(?:about|nearly|almost|roughly|approximately|around|over|under|up to|at (?:least|most)|(?:more|less|fewer) than|no|not|约|近|不到|超过|至少|至多|最多|最高|不足|将近|接近)\s*$/iu

/** Where clauses end; not in `1,000` or `3.5`. */
const marks = /[，；：。！？（）()—…]|[,;:.!?](?=\s|\p{Script=Han}|$)/gu

function segmentsOf(text: string): Run[] {
  const found: Run[] = []
  let start = 0
  for (const match of text.matchAll(marks)) {
    if (match.index > start) found.push({ start, end: match.index })
    start = match.index + match[0].length
  }
  if (start < text.length) found.push({ start, end: text.length })
  return found
}

/** References: [12], [Winn, Op. Cit., p. 133], Table 2, 图 3. They name a place, no quantity. */
const reference =
  /\[[\d,;\s–-]+\]|\[[^\]]*\b(?:pp?|vol|cit|ibid|eds?)\.[^\]]*\]|\b(?:table|figure|fig\.|section|chapter|appendix|equation|eq\.)\s*\d[\d.]*|[图表式]\s?\d[\d.]*/giu

function runsOf(text: string, pattern: RegExp): Run[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** The truth-bearing words that went missing among what is kept of `text`. */
export function lostTruth(text: string, words: readonly Word[], kept: ReadonlySet<number>): string[] {
  const references = runsOf(text, reference)
  const truths = [...runsOf(text, en), ...runsOf(text, zh)].filter(
    ({ start, end }) => !references.some((one) => start >= one.start && end <= one.end),
  )
  let at = 0
  const segments = segmentsOf(text).map((segment) => {
    const inside: (Word & { kept: boolean })[] = []
    for (; (words[at]?.start ?? Infinity) < segment.end; at++) {
      const word = words[at]
      if (word) inside.push({ ...word, kept: kept.has(at) })
    }
    const stays = inside.filter((word) => word.kept)
    return { ...segment, inside, stays, said: text.slice(segment.start, segment.end).trim() }
  })
  const named =
    isName(kept) && segments.every(({ inside, stays }) => stays.length === 0 || inside.at(-1)?.kept === false)
  return segments.flatMap((segment, index) => {
    if (named) return []
    if (segment.inside.length === 0) return []
    if (segment.stays.length === 0) {
      const before = segments[index - 1]?.stays.length ?? 0
      const after = segments[index + 1]?.stays.length ?? 0
      const turns = before > 0 && turning.test(segment.said)
      // What stands in brackets binds what is before them.
      const ends = /^\s*[;；)）]/u.test(text.slice(segment.end))
      const binds = after > 0 && !ends && conditional.test(segment.said)
      return turns || binds ? [segment.said] : []
    }
    // What stands behind the last word that is kept may go, unless it limits.
    const end = segment.stays.at(-1)?.end ?? 0
    const tail = text.slice(end, segment.end).trim()
    const inRun = droppedPredicate(text, segment.inside)
    const lost = truths
      .filter((truth) => !inRun(truth))
      .filter(({ start }) => start >= segment.start && start < end)
      .filter((truth) => !segment.stays.some((word) => word.start < truth.end && word.end > truth.start))
      .map((truth) => text.slice(truth.start, truth.end))
    return turning.test(tail) ? [...lost, tail] : lost
  })
}

/**
 * Of two predicates of one subject the first may go whole, with all that limits it: "the filter was [cleaned in 1950
 * and] replaced". So may what frames a clause: "[we should note that] the filter works".
 */
function droppedPredicate(
  text: string,
  inside: readonly (Word & { kept: boolean })[],
): (truth: Run) => boolean {
  const runs: Run[] = []
  let run: Run | undefined
  for (const word of inside) {
    if (!word.kept) run = { start: run?.start ?? word.start, end: word.end }
    else {
      if (run && whole.test(text.slice(run.start, run.end))) runs.push(run)
      run = undefined
    }
  }
  return ({ start, end }) => runs.some((one) => start >= one.start && end <= one.end)
}

const whole = /\s(?:and|or)$|^(?:we|it|one|i) (?:should|must|may|might|can|could) .*that$/iu

/** A run of a few words that has no end of a clause names what is spoken of, and claims nothing of it. */
function isName(kept: ReadonlySet<number>): boolean {
  return kept.size <= 4 && Math.max(...kept) - Math.min(...kept) === kept.size - 1
}

/** What says how exact a figure is, right before it, and was not kept with it. */
export function lostNearness(text: string, start: number): string | undefined {
  return near.exec(text.slice(0, start))?.[0].trim()
}
