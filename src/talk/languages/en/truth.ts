/** English words that carry truth: a point that loses one of them says something else. */
import { Cue } from './signs.ts'

const words =
  /\b(not|no|never|none|nothing|nobody|neither|nor|without|cannot|hardly|rarely|seldom|barely|scarcely|few|fewer|little|less|least|may|might|could|can|should|must|would|possibly|perhaps|probably|likely|unlikely|seem|seems|appear|appears|suggest|suggests|about|roughly|approximately|nearly|almost|around|over|under|above|below|up to|at least|at most|more than|less than|fewer than|only|just|merely|solely|unless|if|except|until|provided|otherwise|some|most|many|several|all|every|each|any|half|often|usually|sometimes|always|generally|typically|mostly|partly|largely|twice|double|triple|\w+n['’]t)\b|[$€£¥]?\d[\d,.]*(?:\s?(?:%|percent|per cent|million|billion|thousand|times|x|×))?/giu

/** The truth-bearing words of a text, in order, lower case. */
export function truthWords(text: string): string[] {
  return (text.match(words) ?? []).map((word) => word.toLowerCase())
}

/** Where the first of them stands; none stands at Infinity. */
export function firstTruth(text: string): number {
  const at = text.search(words)
  return at < 0 ? Infinity : at
}

/** A clause that turns or limits the claim before it: never dropped after it. */
export const turns =
  /^(and |or |so )?(but|yet|except|unless|only|not|never|no|none|nor|rather than|instead of|however|though|although|even though|if|until|provided|without|cannot|at least|at most|up to|albeit)\b/iu

/** A quantity or a change in one: what a sentence found out. A year alone is none. */
export const fact =
  /(?<![\w.,-])(?!(?:1[5-9]|20)\d\d\b)[$€£¥]?\d|\b(half|halved|twice|doubled|tripled|a third|two thirds|three quarters|one in \w+|(rose|fell|dropped|grew|shrank|improved|increased|decreased) (by|to|from))\b/iu

/** "…, cutting costs by 40%": how much came of it. */
export const outcome =
  /\b(by|to|from) (about |nearly |almost |over |more than |less than )?[$€£¥]?\d|\d\s?(%|percent\b|per cent\b|times\b)|\b(half|halv\w+|twice|doubling|tripling)\b/iu

/** Words that limit what stands around them, wherever they stand in a clause. */
export const limits = /\b(only|except|excluding|unless|never|not|until|regardless|provided)\b/iu

/** Opens a sentence that says when the claim before it holds, and when not. */
export const limiting = new Cue(
  /^(but |and |yet )?(only (if|when|where|while|as long as|for|in|on)|unless|except|excluding|provided( that)?|as long as|the (only |one |main )?(exceptions?|caveats?|conditions?)\b|(this|that|it|all this|all of this) (only )?(holds|applies|works|is true|is so|is valid|goes) (only|just|if|for|when|where|as long as|unless)|(this|that|it) does(n['’]t| not) (hold|apply|work)|none of (this|that) (holds|applies|is true))\b/iu,
  { opens: 'limits' },
)

/** Opens a sentence that takes back or turns what the one before it said. */
export const countering = new Cue(
  /^(however|but|yet|unfortunately|honestly|sadly|in (fact|reality|truth)|actually|it (did|does|was|is|will|would)(n['’]t| not)|(that|this|they|those|these)( \w+)? (is|are|was|were) (no|wrong|false|a mistake))\b/iu,
  { opens: 'counters' },
)

/** How things stood before. */
export const was = new Cue(
  /^(previously|formerly|until (now|then|recently)|in the past|before (this|that|then)|hitherto|in earlier versions|earlier versions)\b|(?<!\b(?:is|are|was|were|be|been|being|get|got) )\bused to (?!it\b)/iu,
  { holds: 'past' },
)
