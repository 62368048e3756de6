/**
 * What an English claim opens with without saying anything: "It is worth noting that". Articles
 * stay: without them a sentence reads like a telegram.
 */
/**
 * Each with the words that it opens with, so that few of them are tried at all.
 */
const leads: readonly (readonly [opens: string, lead: RegExp])[] = [
  ['on', /^on the (one|other) hand,? /iu],
  ['however', /^however (?=(the|it|this|we|they|in|there|an?|for|our|its|their)\b)/iu],
  [
    'and but so yet thus hence therefore also then moreover still indeed instead likewise similarly furthermore additionally consequently',
    /^(?:(?:and|but) (?=(?:yet|so|then|thus|therefore|still|indeed|instead) ))?(and|but|so|yet|thus|hence|therefore|also|then|moreover|still|indeed|instead|likewise|similarly|furthermore|additionally|consequently)\s+(?!(?:to|of|in|as|at|for|from|with|than|came|comes|went|goes|is|are|was|were|do|does|did|has|have|had|can|could|will|would|may|might|must|should)\b)(?=[^\s,]+\s+\w+)/iu,
  ],
  [
    'it',
    /^(it is|it['’]s|it was) (also )?(worth (noting|mentioning|remembering|pointing out)|important to (note|remember|understand)|interesting to (note|see)|clear|true|no (surprise|secret|accident)|well known|easy to see|to be (noted|noticed)|obvious|evident) that\s+/iu,
  ],
  ['it', /^it (can|should|must|may) (also )?be (seen|noted|noticed|observed|said|remembered) that\s+/iu],
  [
    'please note notice remember recall keep bear consider observe',
    /^(please )?(note|notice|remember|recall|keep in mind|bear in mind|consider|observe) that\s+/iu,
  ],
  [
    'we one',
    /^(we|one) (should|must|can|also|need to|have to|would like to)? ?(note|emphasi[sz]e|stress|remark|point out|mention|observe|see) that\s+/iu,
  ],
  [
    'the one',
    /^(the|one) (fact|point|truth|result|upshot|consequence|good news|bad news) (is|was|here is) that\s+/iu,
  ],
  ['this that which it', /^(this|that|which|it) (means|implies|shows|suggests|tells us) that\s+/iu],
  ['as for', /^((as a result|for this reason),? )/iu],
  [
    'many several recent some most the our these experimental empirical extensive studies survey surveys result results experiment experiments evidence data figures analysis findings',
    /^((many|several|recent|some|most|the|our|these|experimental|empirical|extensive) )*(studies|surveys?|results?|experiments?|evidence|data|figures|analysis|findings) (also |clearly )?(show|shows|showed|find|finds|found|reveal|reveals|revealed|confirm|confirms|confirmed|indicate|indicates|indicated|demonstrate|demonstrates|demonstrated) that\s+/iu,
  ],
  [
    'our the experimental empirical extensive these experiment experiments result results evaluation evaluations analyses analysis studies',
    /^((our|the|experimental|empirical|extensive|these) )*(experiments?|results?|evaluations?|analys[ei]s|studies) (on|with|in|of|from|across|over) [^,;:]{1,60}? (show|shows|showed|demonstrate|demonstrates|demonstrated|confirm|confirms|confirmed|reveal|reveals|revealed|indicate|indicates|indicated) that\s+/iu,
  ],
  [
    'as figure table fig it the our my',
    /^((as )?(figure|table|fig\.) \d+\w? (clearly |also )?(show|shows|demonstrates?|illustrates?|confirms?) that|it turns out that|(the|our|my) ((main|key|basic|core|central|simple|underlying) )?(reason|idea|insight|intuition|observation|finding|lesson|catch|claim|point|message|thesis) (here )?(is|was) that)\s+/iu,
  ],
  [
    'we',
    /^(from (this|these|the) [^,;:]{1,40}, )?we (can )?(also |further |then |empirically |clearly )?(show|find|found|showed|demonstrate|demonstrated|conclude|concluded|argue|observe|observed|see) that\s+/iu,
  ],
  [
    'last as',
    /^(last (week|time|lesson|lecture|month|year|chapter)|as),? we (saw|learned|learnt|found|discussed) (that\s+)/iu,
  ],
  ['in', /^(in this (paper|article|section|work|post|talk)(?! of\b),? )/iu],
]

/** All the words that leads open with. */
export const leadWords = leads.map(([opens]) => opens).join(' ')

/** For each first word the numbers of its leads, in their order. */
const byFirst: ReadonlyMap<string, readonly number[]> = firsts()

function firsts(): Map<string, number[]> {
  const found = new Map<string, number[]>()
  for (const [number, [opens]] of leads.entries())
    for (const word of opens.split(' ')) found.set(word, [...(found.get(word) ?? []), number])
  return found
}

/** Most leads end on "that", and most sentences have none. */
const endsOnThat: readonly boolean[] = leads.map(([, lead]) => lead.source.includes('that'))
const anyThat = /that/iu

const firstWord = /^\w+/u

/** How many characters at the start of a claim only lead up to it. */
export function leadLength(words: string): number {
  let skip = 0
  let number = -1
  for (;;) {
    const rest = skip === 0 ? words : words.slice(skip)
    const mine = byFirst.get(firstWord.exec(rest)?.[0].toLowerCase() ?? '')
    const next = mine && nextLead(rest, mine, number)
    if (!next) return skip
    number = next.number
    skip += next.found.length
  }
}

/** The first of the leads `numbers` behind number `last` that the words open with. */
function nextLead(
  words: string,
  numbers: readonly number[],
  last: number,
  that = anyThat.test(words),
): { found: string; number: number } | undefined {
  for (const number of numbers) {
    if (number <= last || (endsOnThat[number] && !that)) continue
    const found = leads[number]?.[1].exec(words)?.[0]
    if (found !== undefined && found !== '') return { found, number }
  }
  return undefined
}
