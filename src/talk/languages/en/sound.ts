/** Whether what is left of an English sentence can stand: no half of a pair, no loose end. */
import type { Run } from '../pieces.ts'
import { bits } from './signs.ts'
import type { Tag, Word } from './words.ts'

/** A hole in the sentence; one `inside` a clause joins what stands around it. */
export interface Hole extends Run {
  inside?: boolean
  /** Ends and begins at a mark: what stands before it was a whole phrase. */
  whole?: boolean
}

const openEnd: ReadonlySet<Tag> = new Set<Tag>([
  'det',
  'prep',
  'to',
  'conj',
  'sub',
  'rel',
  'aux',
  'be',
  'not',
])
const noStart: ReadonlySet<Tag> = new Set<Tag>(['conj', 'rel'])

interface Link {
  first: number
  second: number
  needs: boolean
}

/** Judges what is left of one sentence. */
export class Soundness {
  private readonly words: readonly Word[]
  /** Pairs that the sentence holds: indexes of their words, and whether the second needs the first. */
  private found: Link[] | undefined

  constructor(words: readonly Word[]) {
    this.words = words
  }

  /** Most sentences lose nothing that could part a pair. */
  private get links(): readonly Link[] {
    this.found ??= this.findAll()
    return this.found
  }

  private findAll(): Link[] {
    const found: Link[] = []
    for (let at = 0; at < this.words.length; at++) {
      const word = this.words[at]
      if (!word || (word.signs & mayPair) === 0) continue
      for (const pair of pairs.get(word.text) ?? []) {
        const second = this.find(pair, at)
        if (second >= 0) found.push({ first: at, second, needs: !loose.has(word.text) })
      }
    }
    return found
  }

  private find(pair: Pair, at: number): number {
    const end = Math.min(this.words.length, at + pair.within + 2)
    for (let i = at + 1; i < end; i++) if (this.words[i]?.text === pair.second) return i
    return -1
  }

  /** No half of a pair, no loose start or end, at the sentence's edges or at a hole. */
  allows(holes: readonly Hole[]): boolean {
    const { words } = this
    const kept = words.map((word) => !holes.some((hole) => word.start >= hole.start && word.start < hole.end))
    const first = kept.indexOf(true)
    const last = kept.lastIndexOf(true)
    if (first < 0 || (first > 0 && noStart.has(words[first]?.tag ?? 'noun'))) return false
    for (const hole of holes) {
      if (hole.inside === true || hole.whole === true) continue
      const before = words.findLastIndex((word, at) => word.end <= hole.start && kept[at] === true)
      if (before >= 0 && before <= last && isOpenEnd(words, before) && words[before + 1]?.start !== undefined)
        return false
    }
    return this.links.every(({ first, second, needs }) =>
      kept[first] === true ? kept[second] === true : !needs || kept[second] !== true,
    )
  }
}

function isOpenEnd(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (!word) return false
  return openEnd.has(word.tag) || unfinished.has(word.text)
}

const unfinished: ReadonlySet<string> = new Set(
  'such rather more most less very quite too so how why what whoever whatever whichever whether able due based according the a an'.split(
    ' ',
  ),
)

interface Pair {
  first: string
  second: string
  /** How many words may stand between them. */
  within: number
}

const mayPair = bits('paired')

/** The first word of each is a sign, too. */
const pairs: ReadonlyMap<string, readonly Pair[]> = byFirst([
  { first: 'neither', second: 'nor', within: 30 },
  { first: 'either', second: 'or', within: 20 },
  { first: 'both', second: 'and', within: 12 },
  { first: 'whether', second: 'or', within: 12 },
  { first: 'between', second: 'and', within: 10 },
  { first: 'from', second: 'to', within: 5 },
  { first: 'only', second: 'but', within: 30 },
  { first: 'just', second: 'but', within: 30 },
  { first: 'merely', second: 'but', within: 30 },
  { first: 'so', second: 'that', within: 6 },
  { first: 'such', second: 'that', within: 8 },
  { first: 'such', second: 'as', within: 5 },
  { first: 'as', second: 'as', within: 4 },
  { first: 'more', second: 'than', within: 12 },
  { first: 'less', second: 'than', within: 12 },
  { first: 'fewer', second: 'than', within: 12 },
  { first: 'rather', second: 'than', within: 2 },
  { first: 'better', second: 'than', within: 8 },
  { first: 'other', second: 'than', within: 5 },
  { first: 'same', second: 'as', within: 8 },
  { first: 'not', second: 'but', within: 30 },
  { first: 'first', second: 'second', within: 40 },
  { first: 'former', second: 'latter', within: 40 },
  { first: 'hand', second: 'hand', within: 40 },
  { first: 'some', second: 'others', within: 40 },
])

function byFirst(list: readonly Pair[]): Map<string, Pair[]> {
  const map = new Map<string, Pair[]>()
  for (const pair of list) map.set(pair.first, [...(map.get(pair.first) ?? []), pair])
  return map
}

/** Words that do not need their pair before them. */
const loose: ReadonlySet<string> = new Set(['not', 'as', 'so', 'from', 'such', 'only', 'just', 'hand'])
