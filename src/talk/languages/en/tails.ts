/**
 * What can fall at the end of an English clause that is still too long: only what the
 * rest follows from. "We trained a model that X" says that we trained a model; "models
 * that X fail" does not say that models fail, and no clause under a negation or a rank
 * says anything without its end.
 */
import { preceding } from '../../preceding.ts'
import type { Run } from '../pieces.ts'
import { claimVerb, mainVerb } from './segments.ts'
import { truthWords } from './truth.ts'
import { isFinite, isPreterite, type Word } from './words.ts'

/** Under these, less said is more claimed. */
const narrow: ReadonlySet<string> = new Set(
  'not no never none nobody nothing neither nor without cannot few fewer little less least only hardly rarely seldom than more most best worst better worse higher lower larger smaller greater stronger weaker faster slower first last same if unless until when whenever whether too enough all every each any'.split(
    ' ',
  ),
)

function narrows(word: Word): boolean {
  return narrow.has(word.text) || /n['’]t$|\w{3}est$/u.test(word.text)
}
/** Counts and ranks that say as much without a reason or purpose behind them. */
const counts: ReadonlySet<string> = new Set(
  'all every each any same first last best most more better higher lower larger smaller'.split(' '),
)

function denies(word: Word): boolean {
  return narrows(word) && !counts.has(word.text) && !/\w{3}est$/u.test(word.text)
}

/** Nouns and verbs that ask for their preposition. */
const asking =
  /^(increase|decrease|interest|change|changes|difference|differences|role|part|step|use|improvement|improvements|rise|drop|fall|faith|trust|belief|gap|gain|gains|reduction|lack|way|place|case|experience|participation|research|progress|advances|impact|effect|influence|focus|emphasis|attack|attacks|limit|limits|based|take|took|taken|put|set|kept|keep|turned|come|came)$/u

/** A closing bracket or quotation mark belongs to the word before it. */
function closed(text: string, at: number): number {
  let end = text.slice(at - 3, at + 1) === ' al.' ? at + 1 : at
  while (/["”’)\]]/u.test(text.charAt(end))) end++
  return end
}

function unbracketed(text: string): string {
  return text.includes('(') ? text.replace(/\([^()]*\)/gu, '') : text
}

/** Where the clause of these words could end earlier, with what falls; the shortest ends come last. */
export function tails(words: readonly Word[], text: string, end: number): Run[] {
  const verb = claimVerb(words)
  if (verb < 0) return []
  const found: Run[] = []
  const limit = words.findIndex((word) => narrows(word))
  const narrowed = limit < 0 ? words.length : limit
  const denial = words.findIndex((word) => denies(word))
  const denied = denial < 0 ? words.length : denial

  for (let at = words.length - 1; at > verb + 1; at--) {
    const word = words[at]
    const last = preceding(words, at)
    if (!word || !last) continue
    if (mayFall(words, at, verb, text, { narrowed: narrowed < at, denied: denied < at }))
      found.push({ start: closed(text, last.end), end })
  }
  return found
}

function mayFall(
  words: readonly Word[],
  at: number,
  verb: number,
  text: string,
  { narrowed, denied }: { narrowed: boolean; denied: boolean },
): boolean {
  const word = words[at]
  const last = preceding(words, at)
  if (!word || !last) return false
  const which = word.tag === 'prep' && words[at + 1]?.tag === 'rel'
  if (!mayOpen.has(word.text) && word.tag !== 'past' && !which) return false
  const tail = text.slice(word.start, words.at(-1)?.end)
  // "fixes as well as releases happen here"
  if (
    word.text === 'as' &&
    words[at + 1]?.text === 'well' &&
    words.some((_, i) => i > at && isFinite(words, i))
  )
    return false
  // What a comma sets off may go on with more than this.
  if (unbracketed(tail).includes(',') && word.tag !== 'conj') return false
  const rest = text.slice(words[0]?.start ?? 0, last.end)
  // "the process described": a participle alone waits for what fell.
  if (reference.test(tail)) return last.tag !== 'past' || word.tag === 'past'
  if (instance.test(tail)) return last.tag === 'noun' && /[^s]s$/u.test(last.text)
  // "fails mostly because": what bounds the reason stays with it.
  if (reason.test(tail)) return (!denied || onlyWithout(words, at)) && isWhole(words, at)
  if (word.tag === 'to') return !denied && isPurpose(words, at, verb)
  if (narrowed) return false
  if (word.tag === 'conj' && word.text === 'and')
    return !unbracketed(rest.slice(0, -1)).includes(',') && secondClaim(words, at, verb)
  if (word.tag === 'rel' && (last.tag === 'noun' || last.tag === 'prep')) return indefinite(words, at, verb)
  if (
    word.tag === 'past' &&
    last.tag === 'noun' &&
    !isPreterite(word) &&
    opensPhrase(words[at + 1]) &&
    word.text !== 'called' &&
    word.text !== 'named'
  )
    return indefinite(words, at, verb)
  if (word.tag === 'ing' && last.tag === 'noun') return word.text === 'using'
  if (word.tag !== 'prep' || last.tag !== 'noun' || asking.test(last.text)) return false
  // "cases in which": says which. "at a scale of one to two": a quantity.
  if (which) return indefinite(words, at, verb)
  if (words.slice(at).some(({ tag, text: said }) => tag === 'num' || said === 'one')) return false
  if (words.slice(verb, at).some(({ text }) => joining.test(text))) return false
  return happened(words, verb) && loose.has(word.text) && truthWords(tail).length === 0
}

/** "learns embeddings without parallel data by …": what is done without says as much without its means. */
function onlyWithout(words: readonly Word[], at: number): boolean {
  return (
    words[at]?.text === 'by' && words.slice(0, at).every((word) => word.text === 'without' || !denies(word))
  )
}

/** What stands before a reason says something without it. */
function isWhole(words: readonly Word[], at: number): boolean {
  const last = preceding(words, at)
  if (!last || last.tag === 'adv' || last.tag === 'not' || /^(un)?likely$/u.test(last.text)) return false
  // "is formed by harvesting"; "one because it rains, the other because it snows".
  if (words[at]?.text === 'by') return last.tag === 'noun'
  return !words.slice(0, at).some(({ text }) => text === 'because')
}

/** "induced from …", but no "encoder hidden states": what follows a participle behind its noun. */
function opensPhrase(next: Word | undefined): boolean {
  return next?.tag === 'prep' || next?.tag === 'to' || next?.tag === 'adv'
}

/** Say little without what they are for. */
const meant =
  /^(methods?|approach|approaches|frameworks?|techniques?|algorithms?|strateg(y|ies)|tools?|ways?|means|mechanisms?|procedures?|schemes?|basis|attempts?|efforts?|ability|chances?|rights?|needs?|opportunit(y|ies)|potential|capacity|plans?|models?|systems?|tasks?)$/u

/** "We trained it on letters to find their dates": what is done, with a purpose behind its object. */
function isPurpose(words: readonly Word[], at: number, verb: number): boolean {
  const done = passive(words, verb)
  const last = preceding(words, at)
  return (
    last?.tag === 'noun' &&
    !words.slice(done + 1, at).some(({ tag }) => tag === 'ing' || tag === 'past' || tag === 'verb') &&
    words[at + 1]?.tag === 'verb' &&
    means.test(words[done]?.text ?? '') &&
    !asking.test(last.text) &&
    !meant.test(last.text)
  )
}

/** Where the participle of a passive or perfect stands, or the verb behind "can"; else where the verb does. */
function passive(words: readonly Word[], verb: number): number {
  if (!/^(is|are|was|were|has|have|had|can|will)$/u.test(words[verb]?.text ?? '')) return verb
  const next = words[verb + 1]?.tag === 'adv' ? verb + 2 : verb + 1
  return words[next]?.tag === 'past' || words[next]?.tag === 'verb' ? next : verb
}

/** What a tail can open with, besides participles. */
const mayOpen: ReadonlySet<string> = new Set(
  'as due owing thanks shown in by such including like for e.g along together because since so thereby thus while and which who that using to at during with through via within across throughout'.split(
    ' ',
  ),
)

/** "as shown in Figure 3", "in Section 2". */
const reference =
  /^(as )?(shown|described|discussed|presented|depicted|illustrated|listed|given|defined|introduced)? ?(in|by) ((the )?(following|next|previous)? ?(section|figure|table|chapter|appendix|fig\.|equation|eq\.)|this (paper|section|work|article|chapter))\b[^,]*$/iu
const instance =
  /^(such as|including|like|for (example|instance)|e\.g\.|as well as|along with|together with)\b/iu
const reason =
  /^(because|due to|owing to|thanks to|since (?=(the|they|it|we|this|these|a|an|no)\b)|so that|in order to|so as to|thereby|thus (?=\w+ing)|by (?=(\w+ly )?\w+ing\b)|while (?=\w+ing\b))/iu

/** Circumstances of an event, which happened whether or not they are told. */
const loose: ReadonlySet<string> = new Set(
  'in at during with through via within across throughout'.split(' '),
)

/** Verbs whose meaning needs what a preposition brings. */
const joining =
  /^(combine|compare|replace|provide|equip|associate|integrate|deal|align|share|mix|merge|link|connect|contrast|fill|supply|train|place|put|embed|include|involve|engage|store|divide|split|represent|express|invest|cast|map|treat|charge|present|join|pair)(e?s|e?d|ing)?$|^(combin|compar|replac|provid|shar|merg|includ|involv|engag|stor|divid)ing$/u
/** Verbs of means: what is done with them follows "to". */
const means =
  /^(us|appl(y|i)|employ|develop|design|build|buil|propos|introduc|train|extend|add|creat|construct|adopt|modif(y|i)|conduct|perform|calculat|averag|select|sampl|combin|concatenat|align|cluster|normali[sz]|extract|merg|convert|mapp?|measur|compar|analy[sz]|explor|optimi[sz]|fine-tun|comput|collect|install|launch|found)(e|es|ed|s|d|t)?$/u

/**
 * "made a virtue of it and released Llama 2": of two predicates the second often brings the news.
 * What falls is the first, where it is the shorter and the second does not lean on it.
 */
export function firstClaim(words: readonly Word[], text: string): Run | undefined {
  const verb = words.findIndex((_, at) => isFinite(words, at))
  const and = words.findIndex((word, at) => at > verb && word.text === 'and' && secondClaim(words, at, verb))
  const first = words[verb]
  const second = words[and + 1]
  if (verb < 1 || and < 0 || !first || !second || second.tag !== first.tag) return undefined
  if (words.length - and - 1 <= and - verb || words.slice(0, and).some((word) => narrows(word)))
    return undefined
  if (
    words.slice(and).some((word) => word.tag === 'pron' || /^(its|their|this|these|such)$/u.test(word.text))
  )
    return undefined
  return unbracketed(text.slice(first.start, second.start)).includes(',')
    ? undefined
    : { start: first.start, end: second.start }
}

/** "A keeper who served there for years photographed it": somebody did, whoever it was. */
export function aboutSomebody(words: readonly Word[], text: string): Run | undefined {
  const [first] = words
  const at = words.findIndex(({ tag }) => tag === 'rel')
  const verb = mainVerb(words)
  const [noun, next, done] = [preceding(words, at), words[at], words[verb]]
  if (!/^an?$/u.test(first?.text ?? '') || noun?.tag !== 'noun' || !next || !done || at < 2 || verb < at + 3)
    return undefined
  if (hollow.test(noun.text) || !words.slice(1, at).every(({ tag }) => tag === 'noun')) return undefined
  const told = done.tag === 'past' || /^(was|were|had)$/u.test(done.text)
  const free = truthWords(text.slice(noun.end, done.start)).length === 0
  return told && free ? { start: noun.end, end: done.start - 1 } : undefined
}

/** The clause tells what happened, rather than what is so in general. */
function happened(words: readonly Word[], verb: number): boolean {
  const word = words[verb]
  // "We find that it works in …" is so in general.
  const ours = words[0]?.text === 'we' && words[verb + 1]?.text !== 'that'
  return word?.tag === 'past' || word?.text === 'was' || word?.text === 'were' || ours
}

/** "… and released Llama 2": a second verb for the same subject, or a clause of its own. */
function secondClaim(words: readonly Word[], at: number, verb: number): boolean {
  let next = at + 1
  while (words[next]?.tag === 'adv') next++
  if (at - verb < 2) return false
  // What somebody said is told whole.
  if (/^(said|says|told|stressed|warned)$/u.test(words[verb]?.text ?? '')) return false
  // Inside a clause of another, the two may be one thought.
  if (words.slice(verb, at).some(({ tag, text }) => tag === 'rel' || (tag === 'sub' && text !== 'that')))
    return false
  const tag = words[next]?.tag
  if (tag === 'aux') return true
  if ((tag === 'verb' || tag === 'past') && isFinite(words, next)) return sameForm(words, verb, next)
  const clause = words.slice(next, next + 6)
  const subject = clause.findIndex((word) => word.tag === 'noun' || word.tag === 'pron')
  return (
    (tag === 'det' || tag === 'pron') &&
    subject >= 0 &&
    isFinite(words, next + subject + 1) &&
    words[next + subject + 1]?.tag === 'aux'
  )
}

/** Two verbs of one subject stand in one tense; an infinitive's belongs to another. */
function sameForm(words: readonly Word[], verb: number, next: number): boolean {
  const a = words[verb]
  const b = words[next]
  if (!a || !b || a.tag !== b.tag) return false
  return a.tag === 'past' || a.text.endsWith('s') === b.text.endsWith('s')
}

/** Say nothing without what follows: "a way that", "one of the things which". */
const hollow =
  /^(concept|thing|things|way|ways|one|ones|those|resource|kind|type|form|set|number|name|term|case|point|problem|situation|place|time|day|year|year|person|people|man|woman|body|part|fact|world|state|level|manner|degree|model|system|process|list|group)$/u
const plural = /([^su]s|people|men|women|children)$/u
const copula = /^(is|are|was|were|becomes?|became|remains?|remained|means?)$/u

/** "a method which …": the noun before `at` opens with a, and is no subject and no definition. */
function indefinite(words: readonly Word[], at: number, verb: number): boolean {
  if (hollow.test(preceding(words, at)?.text ?? '')) return false
  if (words.slice(verb, at).some(({ tag }) => tag === 'conj')) return false
  for (let i = at - 1; i > verb; i--) {
    const word = words[i]
    if (!word) return false
    if (word.tag === 'det') {
      return (word.text === 'a' || word.text === 'an') && !copula.test(preceding(words, i)?.text ?? '')
    }
    if (word.text === 'called' || word.text === 'named' || word.text === 'dubbed') continue
    if (word.tag !== 'noun' && word.tag !== 'prep') return false
    // "an approach for sentence splitting that …", but no "method for languages that …".
    if (
      word.tag === 'prep' &&
      i < at - 1 &&
      (/^(for|of)$/u.test(word.text) ? plural.test(preceding(words, at)?.text ?? '') : true)
    )
      return false
  }
  return false
}
