/**
 * What an English claim opens with without saying anything: "It is worth noting that". Articles
 * stay: without them a sentence reads like a telegram.
 */
const leads: readonly RegExp[] = [
  /^on the (one|other) hand,? /iu,
  /^however (?=(the|it|this|we|they|in|there|an?|for|our|its|their)\b)/iu,
  /^(and|but|so|yet|thus|hence|therefore|also|then|moreover|still|indeed|instead|likewise|similarly|furthermore|additionally|consequently)\s+(?!(?:to|of|in|as|at|for|from|with|than)\b)(?=\w+\s+\w+)/iu,
  /^(it is|it['’]s|it was) (also )?(worth (noting|mentioning|remembering|pointing out)|important to (note|remember|understand)|interesting to (note|see)|clear|true|no (surprise|secret|accident)|well known|often said|easy to see|to be (noted|noticed)|obvious|evident) that\s+/iu,
  /^it (can|should|must|may) (also )?be (seen|noted|noticed|observed|said|remembered) that\s+/iu,
  /^(please )?(note|notice|remember|recall|keep in mind|bear in mind|consider|observe) that\s+/iu,
  /^(we|one) (should|must|can|also|need to|have to|would like to)? ?(note|emphasi[sz]e|stress|remark|point out|mention|observe|see) that\s+/iu,
  /^(the|one) (fact|point|truth|result|upshot|consequence|good news|bad news) (is|was|here is) that\s+/iu,
  /^(this|that|which|it) (means|implies|shows|suggests|tells us) that\s+/iu,
  /^((as a result|for this reason),? )/iu,
  /^((many|several|recent|some|most|the|our|these|experimental|empirical|extensive) )*(studies|surveys?|results?|experiments?|evidence|data|figures|analysis|findings) (also |clearly )?(show|shows|showed|find|finds|found|reveal|reveals|revealed|confirm|confirms|confirmed|indicate|indicates|indicated|demonstrate|demonstrates|demonstrated) that\s+/iu,
  /^((our|the|experimental|empirical|extensive|these) )*(experiments?|results?|evaluations?|analys[ei]s|studies) (on|with|in|of|from|across|over) [^,;:]{1,60}? (show|shows|showed|demonstrate|demonstrates|demonstrated|confirm|confirms|confirmed|reveal|reveals|revealed|indicate|indicates|indicated) that\s+/iu,
  /^((as )?(figure|table|fig\.) \d+\w? (clearly |also )?(show|shows|demonstrates?|illustrates?|confirms?) that|it turns out that|(the|our) ((main|key|basic|core|central|simple|underlying) )?(reason|idea|insight|intuition|observation|finding|lesson|catch|claim) (here )?(is|was) that)\s+/iu,
  /^(from (this|these|the) [^,;:]{1,40}, )?we (can )?(also |further |then |empirically |clearly )?(show|find|found|showed|demonstrate|demonstrated|conclude|concluded|argue|observe|observed|see) that\s+/iu,
  /^(in this (paper|article|section|work|post|talk),? )/iu,
]

/** First words of the leads: most claims open with none of them. */
const opening: ReadonlySet<string> = new Set(
  'on however and but so yet thus hence therefore also then moreover still indeed instead likewise similarly furthermore additionally consequently it its please note notice remember recall keep bear consider observe we one the this that which as for many several recent some most our these experimental empirical extensive study studies survey surveys result results experiment experiments evidence data figures analysis findings in they evaluation evaluations analyses figure table fig'.split(
    ' ',
  ),
)

/** How many characters at the start of a claim only lead up to it. */
export function leadLength(words: string): number {
  if (!opening.has(/^\w+/u.exec(words)?.[0].toLowerCase() ?? '')) return 0
  let skip = 0
  for (const lead of leads) {
    const found = lead.exec(words.slice(skip))?.[0] ?? ''
    // "We show that …, and that …": the second "that" would hang in the air.
    if (/\bthat\s$/iu.test(found) && /\b(and|but|nor|or) that\b/iu.test(words)) return skip
    skip += found.length
  }
  return skip
}
