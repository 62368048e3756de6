/** How an English sentence stands to its neighbours. */
import type { Stance } from '../language.ts'
import { isBracketed } from './asides.ts'
import { claims } from './claims.ts'
import type { Clause } from './clauses.ts'
import type { Word } from './words.ts'
import { kinds } from './counting.ts'
import { dangling } from './antecedents.ts'
import { isMoment, isSaying } from './moments.ts'
import { framesBack, meansItself, named, pointsBack } from './pointing.ts'
import { bareEnd, mainVerb } from './segments.ts'
import { bits, Cue, type Signs } from './signs.ts'
import { givesReason, goesOn, isElliptic, leadsOn, wantsNoun } from './unfinished.ts'

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
  `(\\b(there (are|were)|has|have|had|leads? to|rests? on|comes? (down )?(to|in|from)|falls? into|face[sd]?|brings?|raises?|offers?|we (see|find|describe)|consists? of|takes|in)\\b.{0,40}|^)\\b${number} ${kinds}( follow| stand out| why [^,;:]{3,30})?[.:]*$`,
  'iu',
)
const countsAtEnd = new RegExp(`^(\\S+\\s+){1,11}${number} ${kinds}[.:]*$`, 'iu')
const countsAtStart = new RegExp(
  `^${number} ${kinds} (are|is|follow|stand|deserve|matter|remain|speak|count|explain|slowed|made|make|drove|drive|led|went|go)\\b.{0,30}$`,
  'iu',
)
export const following = new Cue(
  /\b(why|as follows|the following( \w+)*|these are|are listed below)[.:]*$/iu,
  { holds: 'following', ends: 'announced' },
)

export const pointing = new Cue(
  /^(which|who|whose|whom|this|that|these|those|such|he|she|his|her|him|the (former|latter|above|same|other|others|second|first|answer)|the (reason|result|answer|point|idea|problem) (is|was|here|behind)|the one (?:has|is|was|does|had|would|can|will|may)\b(?!.*\bthe other\b)|(?:perhaps|maybe) (?:this|that|these|those)|both|neither of|here|there(?! (is|are|was|were) (no|a|an|many|few|\d))|one of them|each of (them|these)|some of (them|these)|another|others|again|so|too|all of (this|these|that)|none of (this|these|that)|there is (a|an|one) (second|third|fourth|fifth|other|another)\b(?! \w)|what follows|it (was|is) (this|that)|even|and|or|nor|not|mine|yours|hers|ours|theirs)\b/iu,
  { opens: 'pointing' },
)
/** "Nobody could take them back": what it speaks of stands in the sentence before. */
export const objectless = new Cue(
  /^(nobody|no one|everyone|everybody|we|you|people|some|many|few|most|all)\b(?=[^,;:]{0,40}\b(them|it|this|that|so)\b)(\W*\w+){1,7}\W*$/iu,
  { opens: 'general' },
)
export const illustrating = new Cue(
  /^((for example|for instance|consider|imagine|suppose|take|think of|picture|say)\b|e\.g\.|figure \d|table \d|as (figure|table) \d|see )|\b((figure|table|fig\.) \d+ (shows|lists|compares|gives)|(shown|listed|see) (in )?(figure|table|fig\.))\b/iu,
  { opens: 'illustrating', holds: 'figured' },
)
/**
 * What is granted, what others say, or what holds for a part of them only: no claim of a whole paragraph. Nor is what a
 * speaker says to be polite.
 */
export const granting = new Cue(
  /^((i|we) (do not|don['’]t|won['’]t|will not|am not going to) (want|wish|mean|intend|pretend|claim) to|there is a temptation to|((we|you) are|i am|i['’]m|it is|it['’]s) (often |sometimes |commonly )?(told|said|claimed|argued|believed|assumed) that|(one|you|some( of you)?) (might|could|may|will|would) (think|believe|say|object|expect|wonder)\b|(of course )?it (can|may|might|could) be (objected|said|argued|thought)|it (would|might) be (easy|tempting|natural) to|(the|an?|one) (\w+ )?(clich[eé]|stereotype|myth|prejudice|misconception|temptation) (of|about|is|that|has)|(the )?(common|popular|usual|standard|conventional|received) (belief|view|wisdom|answer|story|explanation|assumption) (of|about|is|that|has|was)|(i|we) (are|am) (very |so |truly )?(sorry|grateful)\b|(with (many )?thanks|yours|best wishes|kind regards|dear \w+)\b|(critics|opponents|sceptics|skeptics|some( people)?|many( people)?|most people|people|others|my (opponents|critics))( \w+)? (say|claim|argue|believe|think|object|insist|complain)\b|i beg to|i rest my|thank you|thanks for|welcome to|only (\w+|[\d.,]+%?) (of|out of)|admittedly|granted|of course|certainly|to be (fair|sure))\b|, (of course|admittedly|to be (sure|fair)|certainly|granted)$|, after all(?:,|$)/iu,
  { opens: 'illustrating', holds: 'shown' },
)
/** What is commonly believed: what is so comes next. */
export const supposing = new Cue(
  /^((most|many|some)( people| of us| readers| users)?(, [^,]+,)? (say|think|believe|assume|expect|suppose)\b|((most|many|some) )?(textbooks|guidebooks|handbooks|newspapers|experts|commentators)( (will|would|still|often|usually|like to))? (tell|say|explain|claim|insist)\b|(one|you) (might|could|may|would) (think|expect|suppose|assume)\b|(people|critics|opponents|some|many|you) (will|would|may|might) (say|think|object|argue|claim|reply)\b|it (is|was) (often|widely|commonly|long|generally|sometimes) (believed|assumed|thought|said|claimed|held) |(the|an?|one) (\w+ )?(clich[eé]|stereotype|myth|prejudice|misconception) (of|about|is|that|has)|(the )?(common|popular|usual|conventional|received) (belief|view|wisdom|answer|explanation|assumption) (of|about|is|that|has|was))/iu,
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

/** What stands before the claim and stays with it. */
const framing: ReadonlySet<Clause['kind']> = new Set<Clause['kind']>(['scope', 'condition'])

/** How much less a claim an example is, beside what all languages weigh it. */
const aside = 0.7

/** How the sentence of these clauses, whose words are these signs, stands to its neighbours. */
export function stance(text: string, list: readonly Clause[], signs: Signs): Stance {
  const bare = text.slice(0, bareEnd(text))
  const first = list.find((clause) => !before.includes(clause.kind)) ?? list[0]
  const opens = opening(first)
  const ordinal = signs.opens & counting ? ordinals.find(([, rule]) => rule.test(bare))?.[0] : undefined
  const says = (signs.holds & saying) !== 0 && isSaying(text)
  const names = pointing.may(opens) ? named(first?.words ?? []) : undefined
  const itself = names !== undefined && meansItself(first?.words ?? [], names)
  const unfinished =
    isElliptic(list) ||
    wantsNoun(list) ||
    goesOn(text, list) ||
    givesReason(list) ||
    says ||
    isBracketed(text) ||
    isHollow(bare, signs) ||
    referring.test(bare, signs) ||
    meant.test(bare, signs) ||
    inviting.test(bare, signs)
  const points = signs.holds & back || (signs.holds & pointers && first?.words[0]?.tag === 'num')
  const told = points ? toldBefore(list, itself ? undefined : first) : undefined
  const loose = signs.holds & pronouns && !meaning.test(bare) ? dangling(list) : []
  const unsaid = !itself && leansAtStart(bare, first)
  const [pronoun, ...others] = loose
  const noun = names ?? told?.noun
  const illustrates = illustrating.test(bare, signs) || granting.test(bare, signs)
  return {
    ordinal,
    announces: announces(text, bare, list, signs),
    asks: (text.includes('?') && /\?["”’)]*\s*$/u.test(text)) || isQuoted(text),
    leans:
      unfinished ||
      (ordinal !== undefined && countsAlone(list)) ||
      told !== undefined ||
      (ordinal === undefined && (loose.length > 0 || unsaid)),
    names: unfinished || noun === '' || pronoun ? undefined : noun,
    pronoun:
      unfinished || noun !== undefined || others.length > 0 || (unsaid && !isPerson(pronoun))
        ? undefined
        : pronoun?.text,
    frames: !unfinished && !pronoun && !unsaid && told?.frames === true,
    supposes: supposing.test(bare, signs),
    illustrates,
    tells: says || isMoment(text, list),
    concludes: concluding.test(bare, signs),
    claims: claims(text, list, signs) - (illustrates ? aside : 0),
    emphasis: weighty.may(signs) ? (bare.match(weighty.pattern)?.length ?? 0) : 0,
  }
}

/** "The second would cost nothing": of two that were told before; "the second is …" counts. */
function countsAlone([first]: readonly Clause[]): boolean {
  const [the, , verb] = first?.words ?? []
  return the?.text === 'the' && verb?.tag === 'aux' && !/^(is|are|was|were)$/u.test(verb.text)
}

/** "The lesson is simple.", "The argument has a limit.": what that is comes next. */
function isHollow(bare: string, signs: Signs): boolean {
  return bare.length < 60 && hollow.test(bare, signs)
}

/** "For details, see section 4.": it says where something is said. */
export const referring = new Cue(
  /^(for (more|further|full|details|the details|background)\b[^,]{0,40},? )?(please )?(see|refer to|consult)\b[^,;:]{0,40}(§|\b(section|chapter|appendix|pages?|docs|documentation|guide|manual|handbook|readme|website|wiki|below|above|also|reference)\b)|^(more|further|full|all) (details|information|examples)\b.{0,40}\b(is|are|can be found) (in|at|on|under)\b/iu,
  { holds: 'referring' },
)

/** "I think that is wrong.", "Compare that with this year.": what is meant stands before. */
export const meant = new Cue(
  /^((i|we) (think|thought|believe|believed|know|knew|hope|hoped|wish|doubt) (that|this|it) (is|was|has|had|does|did|will|would|were)\b|(compare|contrast) (this|that|these|those|it|them)\b)/iu,
  { opens: 'speaking' },
)
/** "Let me start with a question.", "But notice what the number means.": what that is comes next. */
export const inviting = new Cue(
  /^(and |but |so |now )?(let me|let us|let['’]s|i (want|would like|will|am going) to (start|begin|talk|speak|tell|show)|(notice|note|consider|ask( yourself)?|look at|see) (what|how|why|who|where|whether))\b(?!.*\b(because|since|if)\b).{0,50}$/iu,
  { opens: 'speaking' },
)

const nameless =
  '(lesson|rule|argument|answer|reason|trick|point|idea|principle|moral|solution|explanation|message|catch|difference|logic|upshot|result|conclusion|consequence|theory|plan|story|picture|method|recipe)'
export const hollow = new Cue(
  new RegExp(
    `^((the|one|our|my) (\\w+ )?${nameless} (here )?(is|was|are|were) (very |quite |rather |as |surprisingly |remarkably |deceptively )?(simple|clear|easy|obvious|plain|short|familiar|different|surprising|striking|sobering|telling|instructive|this|old|known)|(the|this|our|my) (\\w+ )?${nameless} has (a|an|its|one) (\\w+ )?(limits?|catch|price|flaw|drawback|downside|snag|exception|weakness)|there is (also )?(a|one|an?other) (second|third|further|other) (reason|problem|point|difficulty)(, (which|that|and) .{3,40})?|there is (a|one|an?other) (\\w+ )?(catch|price|snag|exception|trick|difficulty|problem)|(the|this|these|our) (\\w+ )?\\w+ (deserves?|needs?) (a|some) (words?|mention|closer look|section|chapter|explanation)( of (its|their) own)?|one thing is (certain|clear|sure|plain))$`,
    'iu',
  ),
  { holds: 'nameless' },
)

const counting = bits('ordinal')
const pointers = bits('pointing')
const back = bits('back')
const saying = bits('saying')
const pronouns = bits('pronoun')

/** What the claim `first`, or what stands before it, points to; see {@link pointsBack}. */
function toldBefore(
  list: readonly Clause[],
  first: Clause | undefined,
): { noun: string; frames: boolean } | undefined {
  for (const one of list) {
    const frames = framing.has(one.kind)
    const noun = frames ? framesBack(one) : one === first ? pointsBack(one) : undefined
    if (noun !== undefined) return { noun, frames: frames || opensOnIt(one) }
  }
  return undefined
}

/** "By that standard it is not". */
function opensOnIt({ words: [first, second] }: Clause): boolean {
  return first?.tag === 'prep' && second !== undefined && /^(this|that|these|those|such)$/u.test(second.text)
}

function isPerson(pronoun: Word | undefined): boolean {
  return pronoun !== undefined && /^(he|she|his|her)$/u.test(pronoun.text)
}

/** What the words of some clauses are signs of. */
export function signsIn(list: readonly Clause[]): Signs {
  let holds = 0
  let ends = 0
  for (const { words } of list) {
    for (const word of words) {
      holds |= word.signs
      ends = word.signs
    }
  }
  return { opens: list[0]?.words[0]?.signs ?? 0, holds, ends }
}

/** `first` is the first clause that says something. */
function leansAtStart(bare: string, first: Clause | undefined): boolean {
  const from = saysMore(first) ? 1 : 0
  const words = first ? bare.slice(first.words[from]?.start ?? first.start) : bare
  const opens = opening(first, from)
  const unsaid = pointing.test(words, opens) || objectless.test(words, opens) || fragment(bare)
  return unsaid && !meaning.test(words)
}

/** Says what follows from the sentence before, or answers the question above. */
const meaning = /^((this|that|it) (means|implies|shows|suggests) that\b|(yes|no),)/iu

function opening(clause: Clause | undefined, from = 0): Signs {
  return { opens: clause?.words[from]?.signs ?? 0, holds: 0, ends: 0 }
}

/** "And we threw them out": with a subject and a verb of its own it says something without its "and". */
function saysMore(clause: Clause | undefined): boolean {
  if (clause?.words[0]?.text !== 'and') return false
  const { words } = clause
  if (words[1]?.tag === 'sub') return true
  const verb = mainVerb(words)
  return verb > 1 && words.slice(1, verb).some(({ tag }) => tag === 'noun' || tag === 'pron' || tag === 'ing')
}

const kindsOf = bits('kind')
const numbers = bits('number')

/** Somebody's words and no more: like a question, they stand above what is said of them. */
function isQuoted(text: string): boolean {
  const code = text.charCodeAt(0)
  return (code === 34 || code === 0x201c) && /^(?:"[^"]+"|“[^“”]+”)\s*$/u.test(text)
}

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
