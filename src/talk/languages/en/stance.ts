/** How an English sentence stands to its neighbours. */
import type { Stance } from '../language.ts'
import type { Clause } from './clauses.ts'
import { sentenceEnd } from './segments.ts'

const ordinals: [Stance['ordinal'], RegExp][] = [
  [1, /^(first(ly)?|to begin with|to start with|for one thing|the first)\b/iu],
  [2, /^(second(ly)?|the second)\b/iu],
  [3, /^(third(ly)?|the third)\b/iu],
  [4, /^(fourth(ly)?|the fourth)\b/iu],
  [5, /^(fifth(ly)?|the fifth)\b/iu],
  ['last', /^(finally|lastly|last),/iu],
]

const number = '(two|three|four|five|six|seven|several|a few|some|many|\\d)'
/** What is counted when members are announced: reasons, ways … */
export const kinds =
  '(\\w+ ){0,2}(reasons?|ways?|problems?|challenges?|advantages?|benefits?|steps?|stages?|parts?|things?|kinds?|types?|forms?|questions?|points?|developments?|directions?|trends?|ideas?|forces?|changes?|options?|routes?|tasks?|roles?|groups?|levels?|layers?|lessons?|causes?|factors?|costs?|answers?|aspects?|principles?|properties|goals?|contributions?|rules?|limits?|limitations?)'
const announcement = new RegExp(
  `(\\b(there (are|were)|has|have|had|leads? to|rests? on|comes? (down )?(to|in|from)|falls? into|face[sd]?|brings?|raises?|offers?|we (see|find|describe)|consists? of|takes|in)\\b.{0,40}|^)\\b${number} ${kinds}( follow| stand out)?[.:]*$`,
  'iu',
)
const countsAtEnd = new RegExp(`^(\\S+\\s+){1,11}${number} ${kinds}[.:]*$`, 'iu')
const countsAtStart = new RegExp(
  `^${number} ${kinds} (are|is|follow|stand|deserve|matter|remain)\\b.{0,30}$`,
  'iu',
)
const following = /\b(as follows|the following( \w+)*|these are|are listed below)[.:]*$/iu

const pointing =
  /^(which|who|whose|whom|this|that|these|those|such|he|she|his|her|him|the (former|latter|above|same|other|others|second|first|answer)|the (reason|result|answer|point|idea|problem) (is|was|here|behind)|both|neither of|here|there(?! (is|are|was|were) (no|a|an|many|few|\d))|one of them|each of (them|these)|some of (them|these)|another|others|again|so|too|all of (this|these|that)|none of (this|these|that)|what follows|it (was|is) (this|that)|even|and|or|nor|not)\b/iu
/** "Nobody could take them back": what it speaks of stands in the sentence before. */
const objectless =
  /^(nobody|no one|everyone|everybody|we|you|people|some|many|few|most|all)\b(?=[^,;:]{0,40}\b(them|it|this|that|so)\b)(\W*\w+){1,7}\W*$/iu
/** A subject that only the sentence before names; "It takes courage to …" needs none. */
const unnamed =
  /^(it\b(?!['’]?s? ?(also |often )?(is|was|takes|took|pays|helps|turns|turned|seems|appears|follows|makes|remains|would be|may be|might be|can be)\b.{0,40}\b(to|that|when|if|for|out|who)\b)|they\b|(its|their) )/iu
const illustrating =
  /^(for example|for instance|e\.g\.|consider|imagine|suppose|take|think of|picture|say|figure \d|table \d|as (figure|table) \d|see )|\b((figure|table|fig\.) \d+ (shows|lists|compares|gives)|(shown|listed|see) (in )?(figure|table|fig\.))\b/iu
const concluding =
  /^(in (short|sum|summary|conclusion|brief)|to (conclude|sum up)|overall|all in all|therefore|thus|hence|as a result|consequently|in other words|the (lesson|upshot|point|moral|bottom line))\b/iu
const weighty =
  /\b(key|main|most|important|crucial|essential|central|must|fundamental(ly)?|significant(ly)?|critical|core|the (problem|question|answer|reason|aim|goal) is|matters?|we (show|propose|present|introduce|find|demonstrate)|outperforms?|improves?|novel|because|therefore|means|never|only)\b/giu

/** What stands before the claim. */
const before: readonly string[] = ['opener', 'frame', 'concession', 'scope', 'purpose', 'manner']

export function stance(text: string, list: readonly Clause[]): Stance {
  const bare = text.replace(sentenceEnd, '')
  const first = list.find((clause) => !before.includes(clause.kind)) ?? list[0]
  const words = first ? bare.slice(first.start) : bare
  const ordinal = ordinals.find(([, rule]) => rule.test(bare))?.[0]
  return {
    ...(ordinal !== undefined && { ordinal }),
    announces: announces(text, bare),
    asks: /\?["”’)]*\s*$/u.test(text),
    leans:
      ordinal === undefined &&
      (pointing.test(words) ||
        objectless.test(words) ||
        fragment(bare) ||
        unnamed.test(list[0]?.kind === 'opener' ? words : bare)) &&
      !/^(this|that|it) (means|implies|shows|suggests) that\b/iu.test(words),
    illustrates: illustrating.test(bare),
    concludes: concluding.test(bare),
    emphasis: bare.match(weighty)?.length ?? 0,
  }
}

/** Whether it counts what follows; only a short sentence that names what it counts at its end does. */
function announces(text: string, bare: string): boolean {
  if (/:$/u.test(text.trim())) return true
  if (following.test(bare.slice(-60))) return true
  if (bare.length > 160) return false
  return announcement.test(bare) || countsAtEnd.test(bare) || countsAtStart.test(bare)
}

/** Cut off by a mistaken full stop: a quotation or bracket that only closes or only opens, or a name ("Smith et al"). */
function fragment(text: string): boolean {
  if (/\bet al$/u.test(text)) return true
  const count = (mark: RegExp): number => text.match(mark)?.length ?? 0
  const listed = /^\w{1,2}\)/u.test(text) ? 1 : 0
  if (count(/\)/gu) !== count(/\(/gu) + listed) return true
  return count(/"/gu) % 2 === 1 || count(/[“]/gu) !== count(/[”]/gu)
}
