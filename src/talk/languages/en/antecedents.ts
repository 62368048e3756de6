/** Whether the pronouns of an English sentence have something in it to stand for. */
import { preceding } from '../../preceding.ts'
import { initials } from '../lexicon.ts'
import { classOf, isOf } from './classes.ts'
import type { Clause } from './clauses.ts'
import { time } from './pointing.ts'
import { bits } from './signs.ts'
import { isFinite, type Word } from './words.ts'

/** What a pronoun stands for, as far as grammar tells. */
type Sort = 'thing' | 'several' | 'person'

const sorts: ReadonlyMap<string, Sort> = new Map<string, Sort>([
  ...(['it', 'its'] as const).map((word) => [word, 'thing'] as const),
  ...(['they', 'them', 'their'] as const).map((word) => [word, 'several'] as const),
  ...(['he', 'him', 'his', 'she', 'her'] as const).map((word) => [word, 'person'] as const),
])
const possessive = /^(its|their|his|her)$/u
/** Never the subject. */
const object = /^(them|him)$/u
/** "They" may be one of these, or people whom one word names. */
const anyone =
  /^(whoever|who|anyone|anybody|everyone|everybody|someone|somebody|nobody|each|every|no|person|people|child|team|staff|group|family|company|council|club|crowd|police|public|side|party|government|\w+(er|or|ee|ist|ian|ant|ent))$/u
/** "He" or "she" may be one of these; most others have one of the endings above, or a name. */
export const person =
  /^(?:\w*(?:wom[ae]n|m[ae]n|mother|father|sister|brother|son|daughter|wife|husband|friend|boy|girl)|aunt|uncle|nephew|niece|cousin|king|queen|prince|princess|lady|lord|neighbou?r|nurse|monk|nun|smith|clerk|chief|captain|colleague|poet|guide|guest|host|baby|judge|pupil|saint|widow|cook|professor|pope|abbot)$/u
/** Things that are no nouns. */
const something = classOf('something')
const each = classOf('each')
const pronouns = bits('pronoun')
const units =
  /^(degrees?|per|cent|percent|points?|euros?|pounds?|dollars?|met(re|er)s?|kilomet(re|er)s?|miles?|times?)$/u

/** A thing that was named. */
interface Named {
  end: number
  plural: boolean
  /** What it is called; empty for a pronoun. */
  called: string
  /** May be anyone, whatever it is called. */
  anyone: boolean
  /** May be the name of a club, a country, a company. */
  name: boolean
}

/** Clauses that a point may lose: what they point to does not matter. */
const spared: ReadonlySet<Clause['kind']> = new Set<Clause['kind']>([
  'opener', 'relative', 'aside', 'result', 'purpose', 'adjunct', 'example', 'manner',
]) // prettier-ignore

/** The pronouns that nothing before them in the sentence can be meant by. */
export function dangling(list: readonly Clause[]): Word[] {
  const clauses = list.filter(({ kind }) => !spared.has(kind))
  const named: Named[] = []
  const loose: Word[] = []
  let subject = 0
  for (const [number, { words, kind, continues }] of clauses.entries()) {
    // "When it was built, the bridge …": what follows may say what is meant.
    const main = claims.has(kind) ? undefined : subjectOf(clauses.slice(number + 1))
    if (continues !== true) subject = named.length
    for (const [index, word] of words.entries()) {
      if (word.tag === 'sub' || word.tag === 'rel') subject = named.length
      const sort = word.signs & pronouns ? sorts.get(word.text) : undefined
      if (sort && !(main && agrees(main, sort)) && isLoose(words, index, sort, named, subject)) {
        loose.push(word)
        // What it stands for may be meant by the next one.
        named.push({
          end: word.end,
          plural: sort === 'several',
          called: '',
          anyone: sort !== 'thing',
          name: false,
        })
      }
      const thing = nameAt(words, index)
      if (thing) named.push(thing)
    }
  }
  return loose
}

const claims: ReadonlySet<Clause['kind']> = new Set<Clause['kind']>(['main', 'more', 'contrast'])

/** What the claim speaks of. */
function subjectOf(after: readonly Clause[]): Named | undefined {
  const words = after.find(({ kind }) => kind === 'main')?.words ?? []
  if (words[0]?.tag === 'pron' && !anyone.test(words[0].text)) return undefined
  for (const [at] of words.entries()) {
    const thing = nameAt(words, at)
    if (thing) return thing
  }
  return undefined
}

function isLoose(
  words: readonly Word[],
  index: number,
  sort: Sort,
  named: readonly Named[],
  own: number,
): boolean {
  const word = words[index]
  if (!word || (word.text === 'it' && isEmpty(words, index))) return false
  const isObject = object.test(word.text) || (!possessive.test(word.text) && !isSubject(words, index))
  // What the verb is done to is not what does it.
  const subject = isObject ? named[own] : undefined
  const open = subject && hasVerb(words, subject.end, index) ? named.filter((one) => one !== subject) : named
  return !open.some((one) => agrees(one, sort)) && !(sort === 'several' && open.length > 1)
}

function hasVerb(words: readonly Word[], from: number, to: number): boolean {
  return words.some(({ start }, at) => start > from && at < to && isFinite(words, at))
}

function agrees(one: Named, sort: Sort): boolean {
  if (sort === 'thing') return !one.plural
  if (sort === 'person') return !one.plural && (one.name || person.test(one.called) || mayBeAnyone(one))
  return one.plural || one.name || mayBeAnyone(one)
}

function mayBeAnyone(one: Named): boolean {
  return one.anyone || anyone.test(one.called)
}

/** A verb follows, perhaps after an adverb. */
export function isSubject(words: readonly Word[], index: number): boolean {
  const next = words[index + 1]?.tag === 'adv' ? index + 2 : index + 1
  return isFinite(words, next) && preceding(words, index)?.tag !== 'prep'
}

/** "It is hard to …", "it takes courage to …", "it rains", "it is said that …": stands for nothing. */
function isEmpty(words: readonly Word[], index: number): boolean {
  const rest = words.slice(index + 1, index + 9).filter(({ tag }) => tag !== 'adv' && tag !== 'not')
  const [verb] = rest
  if (!verb) return false
  if (empty.test(verb.text)) return true
  const modal = rest[1]?.text === 'be'
  if (!being.test(verb.text) && !modal) return false
  const behind = rest.slice(modal ? 2 : 1)
  const opens = behind.findIndex(({ text, tag }) => tag === 'to' || opening.test(text))
  const between = behind.slice(0, opens)
  if (opens < 0 || opens > 3 || between.some(({ tag }) => tag === 'prep')) return false
  if (between.some(({ tag }) => tag === 'det')) return judging.test(between.at(-1)?.text ?? '')
  return behind[opens]?.tag !== 'to' || between.every(({ tag }) => tag !== 'past')
}

const being = /^(is|was|['’]s|isn['’]t|wasn['’]t)$/u
const empty = /^(rain|snow|freez|hail|matter|seem|appear|take|took|turn|help|pay|follow|make)/u
const opening = /^(that|when|if|whether|how|why|what|which)$/u
/** "It would be a mistake to …". */
const judging =
  /^(mistake|pleasure|shame|pity|fact|idea|job|task|duty|matter|question|surprise|wonder|honour|honor|time|myth|secret|accident|coincidence|joy|sin|crime)$/u

/** The head of a noun phrase that ends at `index`. */
function nameAt(words: readonly Word[], index: number): Named | undefined {
  const word = words[index]
  if (!word) return undefined
  const next = words[index + 1]
  const last = preceding(words, index)
  // "One day" is none.
  const counts = word.tag === 'num' && next?.tag === 'noun'
  if (isOf(word, something) && word.tag !== 'sub' && !counts)
    return { end: word.end, plural: false, called: '', anyone: true, name: false }
  if (
    (word.tag === 'ing' && (index === 0 || last?.tag === 'conj')) ||
    (word.tag === 'pron' && anyone.test(word.text))
  )
    return { end: word.end, plural: false, called: word.text, anyone: false, name: false }
  if (word.tag !== 'noun' || (next?.tag === 'noun' && next.start - word.end === 1)) return undefined
  if (isOf(word, time) || (last?.tag === 'num' && units.test(word.text))) return undefined
  // "In Scotland it was …": a place.
  if (word.name && index === 1 && last?.tag === 'prep') return undefined
  const joined = last?.text === 'and' || preceding(words, index - 1)?.text === 'and'
  return {
    end: word.end,
    plural: joined || isPlural(word.text),
    called: word.text,
    anyone: isOf(last, each),
    name: word.name || index === 0,
  }
}

export function isPlural(noun: string): boolean {
  const { length } = noun
  return noun.charCodeAt(length - 1) === 115 /* s */
    ? length > 1 && !singular.has(noun.charCodeAt(length - 2))
    : irregular.closes(noun) && /(people|men|children|data|media|police)$/u.test(noun)
}

/** Before an -s they make no plural. */
const singular = initials('sui')
/** What plurals without -s end on. */
const irregular = initials('aen')

const plurals = /^(they|them|their|these|those)$/u

/**
 * Whether the claim `before` speaks of what a pronoun stands for: its subject is the same pronoun, or a noun of that number
 * that comes first in it.
 */
export function speaksOf(before: readonly Clause[], pronoun: string): boolean {
  const claim = before.find(({ kind }) => kind === 'main')
  const sort = sorts.get(pronoun)
  const first = claim?.words[0]
  if (!claim || !sort || !first) return false
  if (sorts.get(first.text) === sort) return true
  if (first.tag === 'pron' || first.tag === 'sub' || first.tag === 'rel') return false
  const verb = claim.words.findIndex((_, at) => isFinite(claim.words, at))
  const phrase = claim.words.findIndex(
    ({ tag }, at) => at > 0 && at < verb && (tag === 'prep' || tag === 'rel'),
  )
  const head = claim.words[(phrase < 0 ? verb : phrase) - 1]
  // "The size of the effect": which of the two is meant cannot be told.
  if (verb < 1 || head?.tag !== 'noun' || claim.words[phrase]?.text === 'of') return false
  const several = isPlural(head.text) || claim.words.slice(0, verb).some(({ text }) => text === 'and')
  if (sort === 'several') return several || plurals.test(first.text)
  return !several && (sort === 'thing' || isPerson(head))
}

/** A name, or a noun for whoever does something. */
function isPerson(head: Word): boolean {
  return head.name || anyone.test(head.text) || person.test(head.text)
}
