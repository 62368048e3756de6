/** Headings that nothing stands under, and sections that nothing is shown of. */
import type { RootContent } from 'mdast'
import type { Slide } from '../nodes.ts'
import { outlineArticle, type Part, withParts } from '../outline.ts'
import type { Doubt, Plan } from './doubt.ts'
import { weakSlides } from './weak.ts'

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

/** A section of which nothing can stand on a slide. */
export function pointlessSections(plan: Plan): Doubt[] {
  return pointlessParts(plan).map((part) => ({
    rule: 'section-pointless',
    place: part.heading?.position,
    what: `No sentence under "${part.name}" is worth a point.`,
    toDo: 'Say what the section comes to in a sentence of its own, or give the point with <!-- point: … -->.',
  }))
}

/** Parts with prose, of which their slides show nothing but the heading or a weak point. */
export function pointlessParts(plan: Plan): Part[] {
  const weak = weakSlides(plan)
  const slides = plan.slides.filter((slide) => slide.layout !== 'title' && !isRecap(slide))
  return partsOf(plan.article).filter((part) => {
    if (!part.heading || !hasSentences(part) || isMarked(part)) return false
    const own = slides.filter((slide) => comesFrom(slide, part))
    return own.length > 0 && own.every((slide) => !claims(slide, part) && (weak.has(slide) || isBare(slide)))
  })
}

function partsOf(article: Plan['article']): Part[] {
  return outlineArticle(article).parts.flatMap(withParts)
}

function isContent(block: RootContent): boolean {
  return block.type !== 'mark' && block.type !== 'thematicBreak' && block.type !== 'html'
}

/** Prose of its own, before a `skip` mark. */
function hasSentences({ blocks }: Part): boolean {
  for (const block of blocks) {
    if (block.type === 'mark' && block.name === 'skip') return false
    if (block.type === 'paragraph') return true
  }
  return false
}

/** The author made slides here. */
function isMarked({ blocks }: Part): boolean {
  return blocks.some((block) => block.type === 'mark' && block.name === 'slide')
}

/** Whether a slide shows or says some of what stands directly under the heading. */
export function comesFrom(slide: Slide, { blocks }: Part): boolean {
  const start = blocks[0]?.position?.start.offset ?? Infinity
  const end = blocks.at(-1)?.position?.end.offset ?? -Infinity
  return slide.sources.some((place) => {
    const at = place.start.offset ?? -1
    return at >= start && at < end
  })
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
