/** How English sentences count what they tell: "The second reason is that …". */
import { tagWords } from './words.ts'

/** What is counted when members are announced: reasons, ways … */
export const kinds =
  '(\\w+ ){0,2}(reasons?|ways?|problems?|challenges?|advantages?|benefits?|steps?|stages?|parts?|things?|kinds?|types?|forms?|questions?|points?|developments?|directions?|trends?|ideas?|forces?|changes?|options?|routes?|tasks?|roles?|groups?|levels?|layers?|lessons?|causes?|factors?|costs?|answers?|aspects?|principles?|properties|goals?|contributions?|rules?|limits?|limitations?)'

/** "The second reason is that …" counts; what it counts follows. */
const counting = new RegExp(
  `^(the )?(first|second|third|fourth|fifth|last|final)( ${kinds})?(,[^,]+,)? (is|was) (that |to (?=\\w+ ))?`,
  'iu',
)
const countingAny = /^(the )?(first|second|third|fourth|fifth|last|final) \w+ (is|was) (that |to (?=\w+ ))/iu

/** How many characters of a sentence only count what follows; none where that is no name ("The second was built …"). */
export function countedLength(text: string): number {
  const found = (counting.exec(text) ?? countingAny.exec(text))?.[0]
  if (found === undefined) return 0
  const rest = text.slice(found.length)
  const first = tagWords(rest)[0]?.tag
  if (first === 'past' || first === 'not' || first === 'adv' || first === 'be') return 0
  // "to keep a list and to send it": the second "to" answers the first.
  return / to $/u.test(found) && /\b(and|or|but|than) to\b/iu.test(rest) ? found.length - 3 : found.length
}
