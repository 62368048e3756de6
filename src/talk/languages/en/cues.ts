/** Words at the start of an English clause that tell what it is to the rest of its sentence. */
import type { ClauseKind } from './kinds.ts'
import type { Word } from './words.ts'

/** Whole openings that say nothing: However, / In other words, */
const openers: ReadonlySet<string> = new Set(
  'firstly|first|secondly|second|thirdly|third|fourthly|fourth|finally|lastly|last|next|then|however|moreover|furthermore|in addition|additionally|besides|also|therefore|thus|hence|consequently|accordingly|as a result|as a consequence|in other words|put differently|put another way|that is|that said|in short|in sum|in summary|in conclusion|to conclude|to sum up|to summarise|to summarize|in brief|overall|all in all|of course|indeed|in fact|in practice|in reality|in truth|in turn|as such|actually|to be sure|to be fair|to be clear|needless to say|obviously|clearly|naturally|certainly|for example|for instance|e.g.|i.e.|meanwhile|at the same time|still|yet|nevertheless|nonetheless|even so|instead|rather|likewise|similarly|conversely|on the contrary|by contrast|in contrast|on the one hand|on the other hand|on the other|more importantly|most importantly|importantly|interestingly|notably|remarkably|surprisingly|unsurprisingly|unfortunately|fortunately|sadly|happily|simply put|more precisely|more specifically|more generally|specifically|in particular|particularly|note|please note|well|so|again|after all|what is more|for one thing|for another|to begin with|to start with|at bottom|in the end|ultimately|in essence|in a nutshell|last but not least|intuitively|briefly|as noted above|as we have seen|as a reminder|not surprisingly|for this reason|for that reason|for these reasons|to this end|to that end|in this paper|in this work|in this article|in this section|in this post|in this chapter|in this talk|in this essay|in this way|in this regard|in this sense|in this context|in this process|in our experiments|in our work|in this respect|in the following|in following|here|further|as usual|by the way|in general|generally speaking|broadly speaking|strictly speaking'.split(
    '|',
  ),
)

const longestOpener = Math.max(...[...openers].map((opener) => opener.split(' ').length))

/** Whether a segment of so many words says nothing but how it goes on. */
export function isOpener(segment: string, words: number): boolean {
  return words <= longestOpener && openers.has(segment.toLowerCase())
}

/** The words that open anything below: most clauses open with none of them. */
const first: ReadonlySet<string> = new Set(
  'if unless when whenever once until as so provided only even whether wherever where in case assuming except without before after no while although though whereas despite notwithstanding granted because since according for besides like from given inspired following on at during within under by with over among across between through throughout to unlike compared similar similarly but yet excluding not rather instead however never albeit nor up subject regardless such e.g including say namely i.e which who whose whom most some all many both none one thus thereby hence therefore consequently meaning due owing thanks probably possibly perhaps presumably likely mainly largely partly mostly see cf'.split(
    ' ',
  ),
)

/** Whether a clause can open with a cue at all, perhaps after "and". */
export function mayCue(words: readonly Word[]): boolean {
  const word = words[0]?.text ?? ''
  return (
    first.has(word) || ((word === 'and' || word === 'or' || word === 'so') && first.has(words[1]?.text ?? ''))
  )
}

/** Tried in order on what stands before the main clause. */
export const leading: [ClauseKind, RegExp][] = [
  ['purpose', /^(in order|so as) to\b/iu],
  [
    'condition',
    /^(if|unless|when|whenever|once|until|as long as|so long as|provided|only|even if|even when|whether|wherever|where|in case|assuming|except|without|before|after|no matter|while(?= \w+ing))\b/iu,
  ],
  [
    'concession',
    /^(although|though|even though|while|whereas|despite|in spite of|notwithstanding|granted)\b/iu,
  ],
  [
    'cause',
    /^(because|since(?! (\d|then|last|the (19|20)))|as (?=(the|a|an|they|we|it|this|these|i|you) ))/iu,
  ],
  [
    'frame',
    /^(according to|for (?!(\d|many|most|some|several|all|each|every|a (few|long|while|year|month|week|day|decade)|years|months|decades|centuries|now|the (first|last|time)))|as for|in addition to|with (respect|regard) to|besides|like|in (the )?(words|view|opinion|eyes) of|in terms of|from (the|a) .{0,30}(view|perspective|standpoint)|as ((is|was|are|were|has been|have been|previously|already|also) ){0,2}(shown|seen|described|discussed|noted|mentioned|reported|illustrated|stated|depicted|explained|argued|demonstrated|expected|outlined|conjectured|suggested|observed)|as (figures?|tables?|fig\.|section) \d|in (section|figure|table|chapter|appendix) \d|similar(ly)? to|as can be seen|given|inspired by|following)\b/iu,
  ],
  [
    'scope',
    /^(in|on|at|since|during|within|under|by|with|over|among|across|between|through|throughout|from|to|by the time|unlike|compared|for)\b/iu,
  ],
]

export const contrast =
  /^((and|or) )?(but|yet|except|excluding|unless|only|not|rather than|instead of|however|though|although|even though|even if|even when|while|whereas|if|when|until|provided|as long as|never|without|albeit|nor|at least|at most|up to|assuming|subject to|regardless|no matter|with the exception)\b/iu

export const conditional = /^(if|when|while|although|though|unless|until)\b/iu

export const bounded = /^(at least|at most|up to)\b/iu

export const example =
  /^(such as|for example|for instance|e\.g\.|i\.e\.|including|like|say|among them|as in|namely)\b/iu

/** Stands alone between commas before what it names. */
export const naming = /^(for example|for instance|e\.g\.?|i\.e\.?)$/iu

export const relative =
  /^(which|who|whose|whom|where|in which|of which|for which|to which|by which|with which|on which|most of which|some of which|all of which|many of whom|most of whom|both of which|none of which|one of which)\b/iu

const result =
  /^((and|so) )?(thus|thereby|hence|therefore|consequently|meaning|((probably|possibly|perhaps|presumably|likely|mainly|largely|partly|mostly) )?(because|due to|owing to|thanks to)|since|which means|so that|so(?= (\S+ ){2,}\S)|as(?! (well|long|far)))\b/iu

/** Tried in order on what stands after the main clause. */
export const trailing: [ClauseKind, RegExp][] = [
  ['aside', /^(see|cf)\b/iu],
  ['contrast', contrast],
  ['example', example],
  ['relative', relative],
  ['result', result],
]

/** Goes on with what stands before it. */
export const coordinated = /^(and|or|as well as|and\/or)\b/iu
