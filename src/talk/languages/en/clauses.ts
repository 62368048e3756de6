/** English clauses: where a sentence can be cut, and what each part is to the rest. */
import { bracketDepth } from '../brackets.ts'
import type { Run } from '../pieces.ts'

export type ClauseKind =
  | 'opener' // However, / In other words,
  | 'frame' // According to …, / For a team that …,
  | 'condition' // If …, / Only when …
  | 'scope' // In 2017, / At night,
  | 'concession' // Although …,
  | 'cause' // Because …,
  | 'contrast' // but …, except …
  | 'relative' // which …,
  | 'example' // such as …
  | 'result' // so that …, making …
  | 'more' // and …, ; …: goes on
  | 'main'

export interface Clause extends Run {
  kind: ClauseKind
  /** The mark before it: `,`, `;`, `:`, `—` or nothing at the start. */
  mark: string
}

/** Where the sentence ends and how: its closing punctuation is no part of a clause. */
export const sentenceEnd = /[.!?…;:\s]+$/u

/**
 * Split at commas, semicolons, colons and dashes, but only where what follows is
 * seen to be a clause: a comma in a list of things is no place to cut.
 */
export function clauses(text: string): Clause[] {
  const end = text.replace(sentenceEnd, '').length
  const depth = bracketDepth(text)
  const cuts: { at: number; length: number; mark: string }[] = []
  const marks = /[,;:]\s+|\s*[—]\s*|\s+[–-]{1,2}\s+/gu
  for (const found of text.slice(0, end).matchAll(marks)) {
    if ((depth[found.index] ?? 0) > 0) continue
    cuts.push({ at: found.index, length: found[0].length, mark: found[0].trim() })
  }
  const list: Clause[] = []
  let start = 0
  let mark = ''
  for (const cut of [...cuts, { at: end, length: 0, mark: '' }]) {
    const words = text.slice(start, cut.at)
    const before = list.at(-1)
    const kind = clauseKind(words, mark, cut.mark, before)
    if (kind === undefined && before) before.end = cut.at
    else if (words.trim() !== '') list.push({ start, end: cut.at, kind: kind ?? 'main', mark })
    start = cut.at + cut.length
    mark = cut.mark
  }
  return list
}

const opener =
  /^(first(ly)?|second(ly)?|third(ly)?|fourth(ly)?|finally|lastly|last|next|then|however|moreover|furthermore|in addition|additionally|besides|also|therefore|thus|hence|consequently|accordingly|as a result|as a consequence|in other words|put differently|put another way|that is|that said|in short|in sum|in summary|in conclusion|to conclude|to sum up|in brief|overall|all in all|of course|indeed|in fact|in practice|in reality|actually|to be sure|to be fair|needless to say|obviously|clearly|naturally|certainly|for example|for instance|e\.g\.|meanwhile|at the same time|still|yet|nevertheless|nonetheless|even so|instead|rather|likewise|similarly|conversely|on the contrary|by contrast|in contrast|on the one hand|on the other hand|on the other|more importantly|most importantly|importantly|interestingly|surprisingly|unsurprisingly|unfortunately|fortunately|sadly|happily|simply put|more precisely|specifically|in particular|note|well|so|again|after all|what is more|for one thing|for another|to begin with|to start with|at bottom|in the end|ultimately|in essence|as noted above|as we have seen|here)$/iu

const leading: [ClauseKind, RegExp][] = [
  [
    'condition',
    /^(if|unless|when|whenever|once|until|as long as|so long as|provided|only|even if|whether|wherever|where|in case|assuming|except|without|before|after|while(?= \w+ing))\b/iu,
  ],
  [
    'concession',
    /^(although|though|even though|while|whereas|despite|in spite of|notwithstanding|granted)\b/iu,
  ],
  ['cause', /^(because|since|as (?=(the|a|an|they|we|it|this|these) ))/iu],
  [
    'frame',
    /^(according to|for (?!(\d|many|most|some|several|a (few|long|while|year|month|week|day|decade)|years|months|decades|centuries|now|the (first|last|time)))|as for|in addition to|besides|like|in (the )?(words|view|opinion|eyes) of|in terms of|from (the|a) .{0,30}(view|perspective|standpoint)|as (shown|seen|described|discussed|noted|mentioned|reported)|given)\b/iu,
  ],
  [
    'scope',
    /^(in|on|at|during|within|under|by|with|over|among|across|between|through|throughout|from|to|by the time|unlike|compared|for)\b/iu,
  ],
]

const trailing: [ClauseKind, RegExp][] = [
  [
    'contrast',
    /^(but|yet|except|unless|only|not|rather than|instead of|however|though|although|even though|while|whereas|if|when|until|provided|as long as|never|without|albeit|nor|at least|at most|up to)\b/iu,
  ],
  ['example', /^(such as|for example|for instance|e\.g\.|including|like|say|among them)\b/iu],
  [
    'relative',
    /^(which|who|whose|whom|where|in which|of which|for which|to which|by which|most of which|some of which|many of whom|both of which|none of which)\b/iu,
  ],
  [
    'result',
    /^(so that|so|thus|thereby|hence|therefore|making|allowing|leading|resulting|enabling|causing|giving|leaving|meaning|because|since|which means|as)\b/iu,
  ],
]

/** "and thousands of researchers adapted it": a subject of a few words, then its verb. */
const subjectAndVerb =
  /^(and|so) (\w[\w'’-]*\s){1,4}(is|are|was|were|has|have|had|can|could|may|might|will|would|must|should|do|does|did|[a-z]{3,}ed)\b/iu

const goesOn =
  /^(and|or|then|so)\s+(the|a|an|it|they|we|you|he|she|this|that|these|those|there|its|their|our|no|each|every|some|most|many|few|none|in|then|so|thus|can|may|will|must|is|are|was|were|does|do|did|has|have)\b/iu

/** A scope ("In 2017") has no verb; "By that standard weights are …" is a claim. */
const predicate =
  /\b(is|are|was|were|has|have|had|can|could|may|might|will|would|must|should|do|does|did|not)\b/iu

/** What the words after a mark are; undefined where they are part of what stands before. */
function clauseKind(
  words: string,
  mark: string,
  stop: string,
  before: Clause | undefined,
): ClauseKind | undefined {
  const bare = words.trim()
  if (opener.test(bare) && (mark === '' || before?.kind === 'opener' || mark === ';')) return 'opener'
  if (!before || before.kind === 'opener' || mark === ';') {
    const opens = stop === ',' ? leading.filter(([kind]) => kind !== 'scope' || !predicate.test(bare)) : []
    const kind = opens.find(([, rule]) => rule.test(bare))?.[0] ?? 'main'
    return mark === ';' && kind === 'main' ? 'more' : kind
  }
  const opened = before.kind !== 'main' && !['contrast', 'more', 'result'].includes(before.kind)
  const kind = trailing.find(([, rule]) => rule.test(bare))?.[0]
  if (kind !== undefined) return kind
  if (goesOn.test(bare) || (subjectAndVerb.test(bare) && bare.split(/\s+/).length >= 5)) return 'more'
  if (mark === '—' || mark === '–' || mark === ':') return 'more'
  return opened && before.kind !== 'example' && startsClause(bare) ? 'main' : undefined
}

/** Whether words after an opening clause look like its main clause. */
function startsClause(words: string): boolean {
  return !/^(and|or)\b/iu.test(words) && /\s/.test(words)
}
