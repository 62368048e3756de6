/** An article without headings as sections: at the author's own breaks, else where the prose turns to something else. */
import type { RootContent } from 'mdast'
import { topicShifts } from './cohesion.ts'
import type { Language } from './languages/language.ts'
import type { Part } from './outline.ts'
import { phraseText } from './phrase.ts'

/** Paragraphs of an article that is long enough for sections, and of each section. */
const fewest = { article: 9, section: 2 }

/** The part itself where it is too short, or does not turn. */
export function segmentsOf(part: Part, language: Language): Part[] {
  const paragraphs = part.blocks.filter((block) => block.type === 'paragraph')
  if (part.heading || paragraphs.length < fewest.article) return [part]
  const breaks = part.blocks.flatMap((block, index) => (block.type === 'thematicBreak' ? [index] : []))
  const starts = breaks.length > 1 ? breaks : turns(part.blocks, language)
  if (starts.length === 0) return [part]
  const from = [0, ...starts]
  return from.map((start, index) => ({
    ...part,
    slug: index === 0 ? part.slug : `${part.slug}-${index + 1}`,
    blocks: part.blocks.slice(start, from[index + 1]),
    segment: true,
  }))
}

/** Where in the blocks a new topic begins: at a paragraph, with paragraphs enough before and after it. */
function turns(blocks: readonly RootContent[], language: Language): number[] {
  const at = blocks.flatMap((block, index) => (block.type === 'paragraph' ? [index] : []))
  const termsOf = (index: number) => {
    const block = blocks[index]
    return block?.type === 'paragraph' ? language.terms(phraseText(block)) : []
  }
  const kept: number[] = []
  for (const shift of topicShifts(at, termsOf)) {
    const last = kept.at(-1) ?? 0
    const [before, after] = [blocks[at[shift - 1] ?? 0], blocks[at[shift] ?? 0]]
    if (shift - last < fewest.section || at.length - shift < fewest.section) continue
    if (!at.slice(last, shift).some((index) => says(blocks[index], language))) continue
    if (!before || !after || goesOn(firstOf(before), firstOf(after), lastOf(before), language)) continue
    kept.push(shift)
  }
  return kept.flatMap((shift) => at[shift] ?? [])
}

/** Whether a paragraph says something: greetings make no section. */
function says(block: RootContent | undefined, language: Language): boolean {
  return (
    block?.type === 'paragraph' &&
    block.children.some(
      (child) => child.type === 'sentence' && !language.read(phraseText(child)).stance.leans,
    )
  )
}

function firstOf(block: RootContent): string {
  const first =
    block.type === 'paragraph' ? block.children.find(({ type }) => type === 'sentence') : undefined
  return first ? phraseText(first) : ''
}

function lastOf(block: RootContent): string {
  const last =
    block.type === 'paragraph' ? block.children.findLast(({ type }) => type === 'sentence') : undefined
  return last ? phraseText(last) : ''
}

/** A paragraph that leans on the one before, or is its next member: no section begins there. */
function goesOn(before: string, after: string, end: string, language: Language): boolean {
  const [first, next] = [language.read(before), language.read(after)]
  const { leans, ordinal } = next.stance
  return (
    leans ||
    (ordinal !== undefined && ordinal !== 1) ||
    next.counters ||
    language.read(end).stance.announces ||
    first.stance.announces ||
    (first.scene !== undefined && next.scene !== undefined) ||
    (first.stage !== undefined && next.stage !== undefined)
  )
}
