/** A slide in the making: everything but its id, its final title and its time. */
import type { RootContent } from 'mdast'
import type { Position } from 'unist'
import type { Sentence } from '../article/nodes.ts'
import type { Candidate } from './candidate.ts'
import type { Room } from './choose.ts'
import type { Layout, Point, SlideContent, Title } from './nodes.ts'
import type { Part } from './outline.ts'

/** A point that has a slide to itself. */
export interface Lone {
  point: Point
  /** Its length in the language's units. */
  units: number
  /** It may be only spoken. */
  weak: boolean
}

export interface Draft {
  /** What its id begins with. */
  slug: string
  /** The part that it tells, and those above it, outermost first. */
  path: readonly Part[]
  layout: Layout
  /** Titles in order of preference: the first that no other slide has is taken. */
  titles: Title[]
  /** For when these are taken: titles that its prose has, which leave the slide as it is. */
  spare?: (() => Title[]) | undefined
  /** For when all of these are taken: more titles, each with what is then left for the slide to show. */
  more?: (() => { title: Title; children: SlideContent[] }[]) | undefined
  /** For when these are taken as well: what it speaks of, however little that says, and a longer claim. */
  last?: (() => { title: Title; children?: SlideContent[] }[]) | undefined
  titleHidden?: boolean | undefined
  children: SlideContent[]
  /** The article's blocks that are spoken here. */
  notes: RootContent[]
  /** The article's blocks that are shown here, and not spoken. */
  shown: RootContent[]
  /** The sentences of its prose, weighed. */
  candidates: readonly Candidate[]
  /** Sentences that there is no time for. */
  optional?: ReadonlySet<Sentence>
  /** What is shown, besides what the notes say. */
  sources: Position[]
  number?: number
  /** It is one point under its heading. */
  lone?: Lone | undefined
  /** Its author set it apart with a mark. */
  marked?: boolean
  /** Its points stand each for itself: there may be time for some of them only, and the slide holds so many. */
  loose?: Room | undefined
}

/** The title that it would have if no other slide had any. */
export function firstTitle({ titles, spare }: Draft): Title | undefined {
  return titles[0] ?? spare?.()[0]
}

/** How much a sentence matters where it is of the draft's prose (see `weigh.ts`). */
export function weightIn({ candidates }: Draft, sentence: Sentence): number {
  return candidates.findLast((one) => one.sentence === sentence)?.weight ?? 0
}
