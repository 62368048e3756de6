/** Headings that nothing stands under, and sections that nothing is shown of. */
import type { RootContent } from 'mdast'
import type { Slide } from '../nodes.ts'
import { outlineArticle, type Part, withParts } from '../outline.ts'
import type { Doubt, Plan } from './doubt.ts'

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

/** A section with prose, of which its slides show nothing but the heading. */
export function pointlessSections({ article, slides }: Plan): Doubt[] {
  return partsOf(article)
    .filter((part) => part.heading && hasSentences(part) && !isMarked(part))
    .filter((part) => {
      const own = slides.filter((slide) => slide.layout !== 'title' && comesFrom(slide, part))
      return own.length > 0 && own.every((slide) => showsNothing(slide, part))
    })
    .map((part) => ({
      rule: 'section-pointless',
      place: part.heading?.position,
      what: `No sentence under "${part.name}" is worth a point.`,
      toDo: 'Say what the section comes to in a sentence of its own, or give the point with <!-- point: … -->.',
    }))
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

function comesFrom(slide: Slide, { blocks }: Part): boolean {
  const start = blocks[0]?.position?.start.offset ?? Infinity
  const end = blocks.at(-1)?.position?.end.offset ?? -Infinity
  return slide.sources.some((place) => {
    const at = place.start.offset ?? -1
    return at >= start && at < end
  })
}

function showsNothing(slide: Slide, { heading }: Part): boolean {
  const claims = slide.title?.sources.some((place) => place !== heading?.position) ?? false
  return slide.children.length === 0 && !claims
}
