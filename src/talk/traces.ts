/** What the slides of a talk hold of the article, by its place. */
import type { Node } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Position } from 'unist'
import { isParent, type Sentence } from '../article/nodes.ts'
import type { Notes, Slide, SlideContent } from './nodes.ts'

/** Finds out what a talk made of a part of its article. */
export class Traces {
  /** Where words on slides come from, as offsets. */
  private readonly words: Starts
  /** Where blocks on slides and in notes begin, by their type. */
  private readonly shown = new Map<string, Starts>()
  private readonly noted = new Map<string, Starts>()
  private readonly optional: Starts

  constructor(slides: readonly Slide[]) {
    const words: number[] = []
    const optional: number[] = []
    const shown = new Map<string, number[]>()
    const noted = new Map<string, number[]>()
    for (const slide of slides) {
      words.push(...wordsOf(slide))
      for (const child of slide.children) gather(child, shown)
      for (const block of slide.notes.children) gather(block, noted)
      optional.push(...startsOf(optionalIn(slide.notes)), ...startsOf(headingsCut(slide.notes)))
    }
    this.words = new Starts(words)
    this.optional = new Starts(optional)
    for (const [type, starts] of shown) this.shown.set(type, new Starts(starts))
    for (const [type, starts] of noted) this.noted.set(type, new Starts(starts))
  }

  /** On a slide before in the notes; in the notes, but cut for time, before spoken. */
  fateOf(node: Node): 'shown' | 'spoken' | 'optional' | 'lost' {
    const { position } = node
    if (!position) return 'lost'
    if (this.shown.get(node.type)?.within(position) || this.givesWords(node)) return 'shown'
    if (!this.noted.get(node.type)?.within(position)) return 'lost'
    return this.isCut(node) ? 'optional' : 'spoken'
  }

  /** Words of a list item are its own, and not those of an item under it. */
  private givesWords(node: Node): boolean {
    if (node.type !== 'listItem' || !isParent(node)) return this.words.within(node.position)
    return node.children.some((child) => child.type !== 'list' && this.words.within(child.position))
  }

  private isCut(node: Node): boolean {
    // Nobody speaks a table.
    if (seen.has(node.type)) return true
    if (node.type === 'heading') return this.optional.within(node.position)
    const sentences = sentencesIn(node)
    return sentences.length > 0 && sentences.every(({ position }) => this.optional.within(position))
  }
}

/** What is looked at: in the notes alone, it is there to be shown if there is time. */
const seen = new Set<string>(['table', 'figure', 'diagram', 'code', 'math'])

function sentencesIn(node: Node): Sentence[] {
  const found: Sentence[] = []
  visit(node, 'sentence', (sentence: Sentence) => {
    found.push(sentence)
  })
  return found
}

function optionalIn(node: Node): Sentence[] {
  return sentencesIn(node).filter(({ data }) => data?.optional)
}

/** Headings in the notes, of which all that is said is optional. */
function headingsCut({ children }: Notes): Node[] {
  return children.filter((block, index) => {
    if (block.type !== 'heading') return false
    const rest = children.slice(index + 1)
    const next = rest.findIndex(({ type }) => type === 'heading')
    const said = rest.slice(0, next < 0 ? rest.length : next).flatMap(sentencesIn)
    return said.length > 0 && said.every(({ data }) => data?.optional)
  })
}

function startsOf(nodes: readonly Node[]): number[] {
  return nodes.flatMap(({ position }) => position?.start.offset ?? [])
}

/** Places in the article, to be asked which of them lie in a range. */
class Starts {
  private readonly sorted: Float64Array

  constructor(offsets: readonly number[]) {
    this.sorted = Float64Array.from(offsets).sort()
  }

  within(position: Position | undefined): boolean {
    const start = position?.start.offset
    const end = position?.end.offset
    if (start === undefined || end === undefined) return false
    let low = 0
    let high = this.sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.sorted[middle] ?? 0) < start) low = middle + 1
      else high = middle
    }
    const next = this.sorted[low]
    return next !== undefined && next < end
  }
}

function wordsOf({ title, kicker, children }: Slide): number[] {
  return [title, kicker, ...children.flatMap(spokenFor)].flatMap((words) =>
    (words?.sources ?? []).flatMap(({ start }) => start.offset ?? []),
  )
}

/** Everything with sources in a slide's content. */
function spokenFor(child: SlideContent): { sources: readonly Position[] }[] {
  if (child.type === 'points') return child.children.flatMap((point) => [point, ...(point.points ?? [])])
  if (child.type === 'column')
    return [
      ...(child.head ? [child.head] : []),
      ...child.children.flatMap((one) => [one, ...(one.points ?? [])]),
    ]
  return child.type === 'entry' || child.type === 'line' ? [child] : []
}

const content = new Set<string>(['points', 'column', 'entry', 'line'])

/** The places of a block and of all that it holds, by type. */
function gather(block: SlideContent | Node, found: Map<string, number[]>): void {
  if (content.has(block.type)) return
  visit(block, (node: Node) => {
    const offset = node.position?.start.offset
    if (offset === undefined) return
    const starts = found.get(node.type)
    if (starts) starts.push(offset)
    else found.set(node.type, [offset])
  })
}
