/** What an English passage speaks of: noun phrases of its sentences, those that come again before others. */
import { preceding } from '../../preceding.ts'
import type { Piece } from '../../phrase.ts'
import type { Topical } from '../language.ts'
import { pieceAt } from '../openings.ts'
import { terms } from './terms.ts'
import { firstTruth, turns } from './truth.ts'
import { tagWords, type Word } from './words.ts'

/** Words of a topic. */
const most = 4
/** Letters of a word that is a topic by itself, if it comes again. */
const least = 5
/** In so many sentences a common word must stand to be what they speak of. */
const repeated = 3
/** How much more a phrase counts for saying more than a word, and for standing on the slide. */
const gain = { phrase: 2, shown: 1.5 }

/** Words that say of which, how many, how good or how, and not what. */
const vague =
  /^(?:recent|other|others|certain|central|main|first|second|third|fourth|fifth|last|best|better|weaker|stronger|larger|smaller|longer|shorter|higher|lower|same|full|whole|entire|corresponding|associated|following|next|new|such|more|most|many|own|various|several|different|possible|similar|close|likely|unlikely|common|important|good|great|large|small|further|additional|total|previous|current|present|simple|after|before|ago|anyway|and|et|al)$/u
/** Words that can name anything: not a topic alone. */
const general =
  /^(?:things?|ways?|cases?|parts?|numbers?|kinds?|sorts?|lot|facts?|examples?|order|terms|use|work|papers?|sections?|tables?|figures?|results?|approach|methods?|models?|information|people|persons?|one|ones|years?|days?|times?|fig|eq|sec)$/u
/** Such a word says what something is like. */
const adjective = /(?:able|ible|ful|ous|less|ary|ish|ive|ic|al|ed)$/u
const noun =
  /^(?:seed|feed|speed|breed|need|bed|.*(?:signal|proposal|goal|trial|journal|hospital|material|metal|animal|capital|festival|arrival|approval|removal|manual|interval|topic|music|logic|traffic|public|metric|clinic|fabric|archive|library|summary|boundary|dictionary|vocabulary|salary|secretary))$/u

interface Found extends Topical {
  key: string
  words: number
  /** Has capitals of its own. */
  name: boolean
}

/** Best first, no topic twice; the first `shown` texts stand on the slide. What one of these sets out to say something of comes last. */
export function topics(texts: readonly string[], shown: number): Topical[] {
  const found = texts.flatMap((text, at) => {
    const range = { from: turnedEnd(text), to: firstTruth(text) }
    return runsOf(text)
      .flatMap((run) => topicsOf(run, text, at))
      .filter(({ piece }) => isFree(piece, text, range))
  })
  const often = new Map<string, Set<number>>()
  for (const { key, at } of found) often.set(key, (often.get(key) ?? new Set()).add(at))
  const worth = ({ key, words, at, name }: Found) => {
    const times = often.get(key)?.size ?? 0
    if (times === 1) return words > 1 && at < shown ? 1 + Number(name) / 2 : 0
    if (words === 1 && !name && times < repeated) return 0
    return times * (words > 1 ? gain.phrase : 0.4) * (at < shown ? gain.shown : 1)
  }
  const best = new Map<string, { one: Found; worth: number }>()
  for (const one of found) {
    const own = worth(one)
    if (own > (best.get(one.key)?.worth ?? 0)) best.set(one.key, { one, worth: own })
  }
  const ranked = [...best.values()].sort((a, b) => b.worth - a.worth || b.one.words - a.one.words)
  return [
    ...ranked.map(({ one: { at, piece } }) => ({ at, piece })),
    ...texts.slice(0, shown).flatMap((text, at) => caseOf(text, at)),
  ]
}

/** Behind it a clause ends. */
const ending = /^["'’”)\]\s]*(?:[,;:.!?()—…]|$)/u

/** So many words inside of a clause name a thing and claim nothing. */
const name = 4

/** Nothing before it denies or limits it, and no clause turns against it, wherever it stands: the bare name would claim more than its sentence. */
function isFree({ start, end }: Piece, text: string, { from, to }: { from: number; to: number }): boolean {
  const said = text.slice(start, end)
  // "Reversal in labour's position": whose it is comes behind.
  if (/['’]s?$/u.test(said)) return false
  const inside = (said.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) <= name
  for (let at = text.indexOf(said); at >= 0; at = text.indexOf(said, at + 1)) {
    const rest = text.slice(at + said.length)
    if ((at < from || at > to) && !(inside && !ending.test(rest))) return false
  }
  return true
}

/** Where the last clause ends that turns or limits what is said in it or before it; 0 without one. */
function turnedEnd(text: string): number {
  let end = 0
  let start = 0
  for (const clause of text.split(/[,;]/u)) {
    if (turns.test(clause.trim())) end = start + clause.length
    start += clause.length + 1
  }
  return end
}

/** "If you draw your own markers, …": the case that it speaks of. */
function caseOf(text: string, at: number): Topical[] {
  const found = /^(?:if|when|whenever|unless|until|before|after|while|without) [^,;:.!?()—…]+(?=, )/iu.exec(
    text,
  )
  const [said] = found ?? []
  if (said === undefined || said.split(' ').length > longestCase) return []
  const points = /\b(?:it|they|this|that|these|those)\b/iu.test(said)
  return points || turns.test(text.slice(said.length + 2)) ? [] : [{ at, piece: pieceAt(0, said.length) }]
}

/** Words of a case that can be read at a glance. */
const longestCase = 11

/** Nouns and adjectives that stand together, each run with the words beside it. */
function runsOf(text: string): Run[] {
  const runs: Run[] = []
  const words = tagWords(text)
  let open: Run | undefined
  for (const [index, word] of words.entries()) {
    const before = preceding(words, index)
    const joined = before !== undefined && text.slice(before.end, word.start) === ' '
    const names = word.tag === 'noun' && /^\p{L}[\p{L}\p{N}’'-]+$/u.test(text.slice(word.start, word.end))
    if (open && !(joined && names)) {
      open.after = joined ? word : undefined
      open = undefined
    }
    if (!names) continue
    if (!open) {
      const of = joined ? headOf(words, index, runs.at(-1)) : []
      runs.push((open = { words: [], before: joined ? before : undefined, after: undefined, of }))
    }
    open.words.push(word)
  }
  return runs
}

/** The words of the run before, where only "of" or "of the" stands between. */
function headOf(words: readonly Word[], index: number, before: Run | undefined): readonly Word[] {
  const from = preceding(words, index)?.tag === 'det' ? index - 2 : index - 1
  const joins = words[from]?.text === 'of' && before?.words.at(-1) === preceding(words, from)
  return joins && before ? before.words : []
}

interface Run {
  words: Word[]
  before: Word | undefined
  after: Word | undefined
  /** The run that it is joined to by "of" or "of the". */
  of: readonly Word[]
}

/** The run and what it ends on: "large training sets" → large training sets, training sets; "owner of the patent" whole. */
function topicsOf({ words: run, before, after, of }: Run, text: string, at: number): Found[] {
  const last = run.at(-1)
  if (!last || vague.test(last.text) || isAdjective(last.text)) return []
  // "Parents from the Linden School want": a verb for all that its tag says.
  const acts = last.entry?.verb?.form === 'base' && after?.tag === 'det'
  if (acts && run.length > 1) return []
  // What an adverb follows may be a verb that is not known.
  if (after?.tag === 'adv' && !last.text.endsWith('s')) return []
  const found = (first: Word, words: number): Found => {
    const said = text.slice(first.start, last.end)
    const name = /\p{Lu}/u.test(first.start > 0 ? said : said.slice(1))
    return { at, piece: pieceAt(first.start, last.end), key: terms(said).join(' '), words, name }
  }
  const own = run.flatMap((first, index) => {
    const words = run.length - index
    if (words > most || vague.test(first.text) || (words === 1 && general.test(last.text))) return []
    const one = found(first, words)
    const sure = one.name || (last.text.length >= least && (index > 0 || before?.tag === 'det'))
    return words > 1 || sure ? [one] : []
  })
  const [head] = of
  const joined = head && !vague.test(head.text) && !general.test(head.text) && of.length + run.length <= most
  return [...(joined ? [found(head, of.length + run.length)] : []), ...own].filter(({ key }) => key !== '')
}

function isAdjective(word: string): boolean {
  return adjective.test(word) && !noun.test(word)
}
