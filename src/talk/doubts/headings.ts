/** Headings that nothing stands under, and sections that nothing is shown of. */
import type { RootContent } from 'mdast'
import type { Slide } from '../nodes.ts'
import { outlineArticle, type Part, withParts } from '../outline.ts'
import { isLinks } from '../prose.ts'
import type { Doubt, Plan } from './doubt.ts'
import type { Weak } from './weak.ts'

/** A heading without words, figures or headings under it. */
export function emptyHeadings({ article }: Plan): Doubt[] {
  return partsOf(article)
    .filter((part) => part.heading && part.parts.length === 0 && !part.blocks.some(isContent))
    .map((part) => ({
      rule: 'heading-empty',
      place: part.heading?.position,
      what: `Nothing stands under the heading "${part.name}".`,
      toDo: 'Write what it announces, or take it out.',
    }))
}

/** A part of which nothing can stand on a slide, and its slides. */
export interface Pointless {
  part: Part
  slides: Slide[]
}

/** Parts with prose, of which their slides show nothing but the heading or a weak point. */
export function pointlessParts(plan: Plan, weak: ReadonlyMap<Slide, Weak>): Pointless[] {
  const slidesOf = bySource(plan.slides.filter((slide) => slide.layout !== 'title' && !isRecap(slide)))
  return partsOf(plan.article).flatMap((part) => {
    if (!part.heading || !hasSentences(part) || isMarked(part)) return []
    const slides = slidesOf(part)
    const pointless = slides.every((slide) => !claims(slide, part) && (weak.has(slide) || isBare(slide)))
    return slides.length > 0 && pointless ? { part, slides } : []
  })
}

function partsOf(article: Plan['article']): Part[] {
  return outlineArticle(article).parts.flatMap(withParts)
}

function isContent(block: RootContent): boolean {
  return block.type !== 'mark' && block.type !== 'thematicBreak' && block.type !== 'html'
}

/** Prose of its own, before a `skip` mark; links and badges alone are none. */
function hasSentences({ blocks }: Part): boolean {
  for (const block of blocks) {
    if (block.type === 'mark' && block.name === 'skip') return false
    if (block.type === 'paragraph' && !isLinks(block)) return true
  }
  return false
}

/** The author made slides here. */
function isMarked({ blocks }: Part): boolean {
  return blocks.some((block) => block.type === 'mark' && block.name === 'slide')
}

/** Finds the slides that show or say some of what stands directly under a heading. */
function bySource(slides: readonly Slide[]): (part: Part) => Slide[] {
  const placed = slides
    .flatMap((slide) => slide.sources.map(({ start }) => ({ at: start.offset ?? -1, slide })))
    .sort((a, b) => a.at - b.at)
  const indexFrom = (offset: number) => {
    let low = 0
    let high = placed.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((placed[middle]?.at ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return low
  }
  return ({ blocks }) => {
    const from = indexFrom(blocks[0]?.position?.start.offset ?? Infinity)
    const to = indexFrom(blocks.at(-1)?.position?.end.offset ?? -Infinity)
    return [...new Set(placed.slice(from, to).map(({ slide }) => slide))]
  }
}

/** Says again what others said; nothing is spoken to it. */
function isRecap({ layout, notes }: Slide): boolean {
  return layout === 'closing' && notes.children.length === 0
}

function isBare({ children }: Slide): boolean {
  return children.length === 0
}

/** Its title is a sentence, not the heading. */
function claims({ title }: Slide, { heading }: Part): boolean {
  return title?.sources.some((place) => place !== heading?.position) ?? false
}
