/**
 * The blocks of one part as passages: runs of prose, and blocks that are shown,
 * each with the paragraphs that belong to it.
 */
import type { Blockquote, Code, List, Paragraph, RootContent, Table } from 'mdast'
import type { Math } from 'mdast-util-math'
import type { Diagram, Figure, Mark } from '../article/nodes.ts'
import { isSmall } from './compose/diagram.ts'
import { phraseText } from './phrase.ts'

/** Blocks that stand on a slide as they are. */
export type Shown = List | Table | Code | Blockquote | Math

export type Passage =
  | { kind: 'prose'; before: RootContent[]; paragraphs: Paragraph[]; rest: RootContent[] }
  | { kind: 'figure'; figure: Figure | Diagram; paragraphs: Paragraph[]; rest: RootContent[]; point?: Mark }
  | { kind: 'shown'; block: Shown; lead: Paragraph | undefined; rest: RootContent[]; point?: Mark }
  /** The author's own slide: from a `slide` mark to the next, or to `---`. */
  | { kind: 'marked'; mark: Mark; blocks: RootContent[] }

/** Group the blocks of a part. `before` and `rest` are blocks that are only spoken (notes, definitions). */
export function passagesOf(blocks: readonly RootContent[]): Passage[] {
  return divideAtMarks(blocks).flatMap(({ mark, blocks: run }) =>
    mark ? [{ kind: 'marked', mark, blocks: run } as const] : group(run),
  )
}

/** Blocks up to a place where a slide ends; the mark that started it. */
export interface Run {
  mark: Mark | undefined
  blocks: RootContent[]
}

/** `---` ends a slide; a `slide` mark starts one. */
export function divideAtMarks(blocks: readonly RootContent[]): Run[] {
  const runs: Run[] = [{ mark: undefined, blocks: [] }]
  for (const block of blocks) {
    if (block.type === 'thematicBreak') runs.push({ mark: undefined, blocks: [] })
    else if (block.type === 'mark' && block.name === 'slide') runs.push({ mark: block, blocks: [] })
    else runs.at(-1)?.blocks.push(block)
  }
  return runs.filter((run) => run.mark || run.blocks.length > 0)
}

function group(blocks: readonly RootContent[]): Passage[] {
  const passages: Passage[] = []
  const prose = (): Passage & { kind: 'prose' } => {
    const last = passages.at(-1)
    if (last?.kind === 'prose') return last
    const next = { kind: 'prose' as const, before: [], paragraphs: [], rest: [] }
    passages.push(next)
    return next
  }
  for (const [index, block] of blocks.entries()) {
    const last = passages.at(-1)
    if (block.type === 'paragraph' && last && explains(block, last)) last.rest.push(block)
    else if (block.type === 'paragraph') prose().paragraphs.push(block)
    else if (block.type === 'figure' || block.type === 'diagram')
      passages.push(figurePassage(block, passages, blocks[index + 1]))
    else if (isShown(block))
      passages.push({ kind: 'shown', block, lead: takeLead(passages, block), rest: [] })
    else if (block.type === 'mark' && block.name === 'point') takePoint(passages, block)
    else if (block.type === 'mark' && last?.kind === 'prose' && last.paragraphs.length > 0) stay(last, block)
    else attach(passages, block, prose)
  }
  return withFollowers(passages).filter(
    (passage) =>
      passage.kind !== 'prose' || passage.before.length + passage.paragraphs.length + passage.rest.length > 0,
  )
}

/** 式中……, "where …": says what the letters of the formula before it mean. */
function explains(paragraph: Paragraph, last: Passage): last is Passage & { kind: 'shown' } {
  if (last.kind !== 'shown' || last.block.type !== 'math') return false
  return /^(式中|其中|这里|where\b|with\b|here\b)/iu.test(phraseText(paragraph))
}

function isShown(block: RootContent): block is Shown {
  return ['list', 'table', 'code', 'blockquote', 'math'].includes(block.type)
}

/** A figure belongs to the paragraph before it, unless the one after speaks of it (上图, "the figure above"). */
function figurePassage(
  figure: Figure | Diagram,
  passages: readonly Passage[],
  next: RootContent | undefined,
): Passage {
  const before = passages.at(-1)
  if (figure.type === 'diagram' && !isSmall(figure)) {
    const lead = takeLead(passages, figure)
    return { kind: 'figure', figure, paragraphs: lead ? [lead] : [], rest: [] }
  }
  const after = next?.type === 'paragraph' && /^.{0,20}(上图|above)/u.test(phraseText(next))
  const paragraphs = !after && before?.kind === 'prose' ? before.paragraphs.splice(-1) : []
  return { kind: 'figure', figure, paragraphs, rest: [] }
}

/** A figure without a paragraph before it takes the one after it. */
function withFollowers(passages: readonly Passage[]): Passage[] {
  for (const [index, passage] of passages.entries()) {
    const next = passages[index + 1]
    if (
      passage.kind === 'figure' &&
      isFollowed(passage.figure) &&
      passage.paragraphs.length === 0 &&
      next?.kind === 'prose'
    ) {
      passage.paragraphs.push(...next.paragraphs.splice(0, 1))
    }
  }
  return [...passages]
}

/** Beside a large diagram there is no room for points. */
function isFollowed(figure: Figure | Diagram): boolean {
  return figure.type === 'figure' || isSmall(figure)
}

/** A paragraph that ends in a colon, speaks of what is below, or is a few sentences before a table or code, leads to it. */
function takeLead(passages: readonly Passage[], block: Shown | Diagram): Paragraph | undefined {
  const before = passages.at(-1)
  if (before?.kind !== 'prose') return undefined
  const last = before.paragraphs.at(-1)
  if (!last) return undefined
  const text = phraseText(last).trim()
  const few = last.children.filter((child) => child.type === 'sentence').length <= 2
  const introduces = few && block.type !== 'list' && block.type !== 'blockquote'
  const goesOn = block.type === 'math' && !/[.。!！?？…]["”’」』)）]*$/u.test(text)
  const asks = block.type === 'list' && /[?？]$/u.test(text)
  const points = block.type !== 'blockquote' && pointsDown.test(text)
  const leads = introduces || goesOn || asks || points || /[:：]$/u.test(text)
  return leads && text.length < 240 ? before.paragraphs.pop() : undefined
}

/** Speaks of what stands below it. */
export const pointsDown = /下表|下面|如下|以下|下列|下图|\b(below|following|table)\b/iu

/** A `point` mark between blocks speaks for the block before it: a paragraph's last sentence, or a title. */
function takePoint(passages: readonly Passage[], mark: Mark): void {
  const last = passages.at(-1)
  if (last?.kind === 'prose') stay(last, mark)
  else if (last?.kind === 'figure' || last?.kind === 'shown') last.point = mark
}

/** A mark keeps its place behind the paragraph before it. */
function stay(prose: Passage & { kind: 'prose' }, mark: Mark): void {
  const paragraph = prose.paragraphs.pop()
  if (paragraph) prose.paragraphs.push({ ...paragraph, children: [...paragraph.children, mark] })
}

function attach(
  passages: readonly Passage[],
  block: RootContent,
  prose: () => Passage & { kind: 'prose' },
): void {
  const last = passages.at(-1)
  if (last?.kind === 'prose' && last.paragraphs.length === 0) last.before.push(block)
  else if (last && last.kind !== 'marked') last.rest.push(block)
  else prose().before.push(block)
}
