/** How an English sentence stands to its neighbours. */
import type { Stance } from '../language.ts'
import type { Clause } from './clauses.ts'
import { kinds } from './counting.ts'
import { leadLength } from './leads.ts'
import { meansItself, named, takesBack } from './pointing.ts'
import { bareEnd } from './segments.ts'
import { bits, Cue, type Signs } from './signs.ts'
import { goesOn, isElliptic, leadsOn, wantsNoun } from './unfinished.ts'

const ordinals: [Stance['ordinal'], RegExp][] = [
  [1, /^(first(ly)?|to begin with|to start with|for one thing|the first)\b/iu],
  [2, /^(second(ly)?|the second)\b/iu],
  [3, /^(third(ly)?|the third)\b/iu],
  [4, /^(fourth(ly)?|the fourth)\b/iu],
  [5, /^(fifth(ly)?|the fifth)\b/iu],
  ['last', /^(finally|lastly|last),/iu],
]

const number = '(two|three|four|five|six|seven|several|a few|some|many|\\d)'
const announcement = new RegExp(
  `(\\b(there (are|were)|has|have|had|leads? to|rests? on|comes? (down )?(to|in|from)|falls? into|face[sd]?|brings?|raises?|offers?|we (see|find|describe)|consists? of|takes|in)\\b.{0,40}|^)\\b${number} ${kinds}( follow| stand out)?[.:]*$`,
  'iu',
)
const countsAtEnd = new RegExp(`^(\\S+\\s+){1,11}${number} ${kinds}[.:]*$`, 'iu')
const countsAtStart = new RegExp(
  `^${number} ${kinds} (are|is|follow|stand|deserve|matter|remain|speak|count|explain|slowed|made|make|drove|drive|led|went|go)\\b.{0,30}$`,
  'iu',
)
export const following = new Cue(/\b(as follows|the following( \w+)*|these are|are listed below)[.:]*$/iu, {
  holds: 'follows',
})

export const pointing = new Cue(
  /^(which|who|whose|whom|this|that|these|those|such|he|she|his|her|him|the (former|latter|above|same|other|others|second|first|answer)|the (reason|result|answer|point|idea|problem) (is|was|here|behind)|both|neither of|here|there(?! (is|are|was|were) (no|a|an|many|few|\d))|one of them|each of (them|these)|some of (them|these)|another|others|again|so|too|all of (this|these|that)|none of (this|these|that)|what follows|it (was|is) (this|that)|even|and|or|nor|not)\b/iu,
  { opens: 'pointing' },
)
/** "Nobody could take them back": what it speaks of stands in the sentence before. */
export const objectless = new Cue(
  /^(nobody|no one|everyone|everybody|we|you|people|some|many|few|most|all)\b(?=[^,;:]{0,40}\b(them|it|this|that|so)\b)(\W*\w+){1,7}\W*$/iu,
  { opens: 'general' },
)
/** A subject that only the sentence before names; "It takes courage to …" needs none. */
export const unnamed = new Cue(
  /^(it\b(?!['’]?s? ?(also |often )?(is|was|takes|took|pays|helps|turns|turned|seems|appears|follows|makes|remains|would be|may be|might be|can be)\b.{0,40}\b(to|that|when|if|for|out|who)\b)|they\b|(its|their) )/iu,
  { opens: 'unnamed' },
)
export const illustrating = new Cue(
  /^((for example|for instance|consider|imagine|suppose|take|think of|picture|say)\b|e\.g\.|figure \d|table \d|as (figure|table) \d|see )|\b((figure|table|fig\.) \d+ (shows|lists|compares|gives)|(shown|listed|see) (in )?(figure|table|fig\.))\b/iu,
  { opens: 'illustrating', holds: 'shown' },
)
/** What is granted, or holds for a part of them only: no claim of a whole paragraph. */
export const granting = new Cue(
  /^(only (\w+|[\d.,]+%?) (of|out of)|admittedly|granted|of course|certainly|to be (fair|sure))\b|, (of course|admittedly|to be (sure|fair)|certainly|granted)$/iu,
  { opens: 'illustrating', holds: 'shown' },
)
export const concluding = new Cue(
  /^(in (short|sum|summary|conclusion|brief)|to (conclude|sum up)|overall|all in all|therefore|thus|hence|as a result|consequently|in other words|the (lesson|upshot|point|moral|bottom line))\b/iu,
  { opens: 'concluding' },
)
export const weighty = new Cue(
  /\b(key|main|most|important|crucial|essential|central|must|fundamental(ly)?|significant(ly)?|critical|core|the (problem|question|answer|reason|aim|goal) is|matters?|we (show|propose|present|introduce|find|demonstrate)|outperforms?|improves?|novel|because|therefore|means|never|only)\b/giu,
  { holds: 'weighty' },
)

/** What stands before the claim. */
const before: readonly string[] = ['opener', 'frame', 'concession', 'scope', 'purpose', 'manner']

/** How the sentence of these clauses, whose words are these signs, stands to its neighbours. */
export function stance(text: string, list: readonly Clause[], signs: Signs): Stance {
  const bare = text.slice(0, bareEnd(text))
  const first = list.find((clause) => !before.includes(clause.kind)) ?? list[0]
  const opens = opening(first)
  const ordinal = signs.opens & counting ? ordinals.find(([, rule]) => rule.test(bare))?.[0] : undefined
  const names = pointing.may(opens) ? named(first?.words ?? []) : undefined
  const itself = names !== undefined && meansItself(first?.words ?? [], names)
  const unfinished = isElliptic(list) || wantsNoun(list) || goesOn(text, list)
  const pointed = first !== undefined && signs.holds & back && takesBack(first)
  return {
    ...(ordinal !== undefined && { ordinal }),
    ...(names !== undefined && !unfinished && { names }),
    announces: announces(text, bare, list, signs),
    asks: text.includes('?') && /\?["”’)]*\s*$/u.test(text),
    leans: unfinished || pointed || (ordinal === undefined && !itself && leans(bare, first, list[0])),
    illustrates: illustrating.test(bare, signs) || granting.test(bare, signs),
    concludes: concluding.test(bare, signs),
    emphasis: weighty.may(signs) ? (bare.match(weighty.pattern)?.length ?? 0) : 0,
  }
}

const counting = bits('ordinal')
const back = bits('pointing')

/** What the words of some clauses are signs of. */
export function signsIn(list: readonly Clause[]): Signs {
  let holds = 0
  for (const { words } of list) for (const word of words) holds |= word.signs
  return { opens: list[0]?.words[0]?.signs ?? 0, holds }
}

/** `first` is the first clause that says something, `head` the first of all. */
function leans(bare: string, first: Clause | undefined, head: Clause | undefined): boolean {
  const words = first ? bare.slice(first.start) : bare
  const opens = opening(first)
  const unsaid =
    pointing.test(words, opens) ||
    objectless.test(words, opens) ||
    fragment(bare) ||
    unnamed.test(head?.kind === 'opener' ? words : bare, {
      opens: opens.opens | opening(head).opens,
      holds: 0,
    }) ||
    unnamedBehind(words, opens)
  return unsaid && !/^(this|that|it) (means|implies|shows|suggests) that\b/iu.test(words)
}

function opening(clause: Clause | undefined): Signs {
  return { opens: clause?.words[0]?.signs ?? 0, holds: 0 }
}

/** "I said that …", "We were told that …": who said it names nothing. */
export const reported = new Cue(/^(i|we|you|one|people|many|some) (\w+ ){1,3}that (?=\w)/iu, {
  opens: 'reported',
})
const leading = bits('lead')

/** "Therefore they propose …", "We show that it …". */
function unnamedBehind(words: string, signs: Signs): boolean {
  const told = reported.may(signs) ? reported.pattern.exec(words)?.[0].length : undefined
  const lead = told ?? (signs.opens & leading ? leadLength(words) : 0)
  return lead > 0 && !/^on the /iu.test(words) && unnamed.pattern.test(words.slice(lead))
}

const kindsOf = bits('kind')
const numbers = bits('number')

/** Whether it counts what follows; only a short sentence that names what it counts at its end does. */
function announces(text: string, bare: string, list: readonly Clause[], signs: Signs): boolean {
  if (text.trimEnd().endsWith(':') || leadsOn(text, list)) return true
  if (following.test(bare.slice(-60), signs)) return true
  if (bare.length > 160) return false
  const last = list.at(-1)?.words.at(-1)
  const opener = list[0]?.words[0]
  return (
    (last !== undefined &&
      (last.signs & kindsOf) !== 0 &&
      (announcement.test(bare) || countsAtEnd.test(bare))) ||
    (opener !== undefined &&
      (opener.tag === 'num' || (opener.signs & numbers) !== 0) &&
      countsAtStart.test(bare))
  )
}

/** Cut off by a mistaken full stop: a quotation or bracket that only closes or only opens, or a name ("Smith et al"). */
function fragment(text: string): boolean {
  if (text.endsWith('et al') && /\bet al$/u.test(text)) return true
  let opened = 0
  let closed = 0
  let straight = 0
  let curled = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 41 && code < 0x201c) continue
    if (code === 40) opened++
    else if (code === 41) closed++
    else if (code === 34) straight++
    else if (code === 0x201c) curled++
    else if (code === 0x201d) curled--
  }
  if (straight % 2 === 1 || curled !== 0) return true
  return closed !== opened + (closed > 0 && /^\w{1,2}\)/u.test(text) ? 1 : 0)
}
