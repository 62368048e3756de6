/** Whether what is left of an English sentence can stand: no half of a pair, no loose end. */
import type { Run } from '../pieces.ts'
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

export function isSound(words: readonly Word[], holes: readonly Hole[]): boolean {
  const kept = words.map((word) => !holes.some((hole) => word.start >= hole.start && word.start < hole.end))
  const first = kept.indexOf(true)
  const last = kept.lastIndexOf(true)
  if (first < 0) return false
  if (first > 0 && noStart.has(words[first]?.tag ?? 'noun')) return false
  const cut = holes.find(
    (hole) => hole.start >= (words[last]?.end ?? 0) && hole.start <= (words[last + 1]?.start ?? 0),
  )
  if (last < words.length - 1 && cut?.whole !== true && isOpenEnd(words, last)) return false
  for (const hole of holes) {
    if (hole.inside === true || hole.whole === true) continue
    const before = words.findLastIndex((word, at) => word.end <= hole.start && kept[at] === true)
    if (before >= 0 && before !== last && isOpenEnd(words, before) && words[before + 1]?.start === hole.start)
      return false
  }
  return pairs.every((pair) => isWhole(pair, words, kept))
}

function isOpenEnd(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (!word) return false
  return openEnd.has(word.tag) || unfinished.has(word.text)
}

const unfinished: ReadonlySet<string> = new Set(
  'such rather more most less very quite too so how why what whether able due based according the a an'.split(
    ' ',
  ),
)

interface Pair {
  first: string
  second: string
  /** How many words may stand between them. */
  within: number
}

const pairs: readonly Pair[] = [
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
]

/** Words that do not need their pair before them. */
const loose: ReadonlySet<string> = new Set(['not', 'as', 'so', 'from', 'such', 'only', 'just', 'hand'])

/** A kept half keeps the other. */
function isWhole(pair: Pair, words: readonly Word[], kept: readonly boolean[]): boolean {
  for (let at = 0; at < words.length; at++) {
    if (words[at]?.text !== pair.first) continue
    const second = words.findIndex(
      (word, i) => i > at && i - at <= pair.within + 1 && word.text === pair.second,
    )
    if (second < 0) continue
    if (kept[at] === true && kept[second] !== true) return false
    if (kept[second] === true && kept[at] !== true && !loose.has(pair.first)) return false
  }
  return true
}
