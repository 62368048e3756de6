/** Sections that a talk has no time for. */
import type { Node } from 'mdast'
import type { Position } from 'unist'
import { isParent } from '../../article/nodes.ts'
import type { Slide } from '../nodes.ts'
import { outlineArticle } from '../outline.ts'
import type { Doubt, Plan } from './doubt.ts'

/** Sections of a talk with a time of its own that no slide shows anything of, but for what follows the end. */
export function untoldSections({ article, slides, settings: { minutes }, language }: Plan): Doubt[] {
  if (minutes === undefined) return []
  const shown = slides.flatMap(placesShown)
  const { parts } = outlineArticle(article)
  const ends = parts.map((_, index) => startOf(parts[index + 1]?.heading?.position) ?? Infinity)
  return parts.flatMap(({ heading, name, blocks, parts: under }, index): Doubt[] => {
    const from = startOf(heading?.position)
    const empty = blocks.length + under.length === 0 || blocks[0]?.type === 'mark'
    if (from === undefined || empty || language.back(name) !== undefined) return []
    if (shown.some((offset) => offset >= from && offset < (ends[index] ?? Infinity))) return []
    return [
      {
        rule: 'section-untold',
        place: heading?.position,
        what: `There is no time to show anything of "${name}": it is in the notes alone.`,
        toDo: 'Give the talk more minutes, or leave the section out with <!-- skip -->.',
      },
    ]
  })
}

/** Where everything stands that is to be seen on a slide; the agenda shows no section. */
function placesShown({ layout, title, kicker, children }: Slide): number[] {
  if (layout === 'agenda') return []
  return [title, kicker, ...children].flatMap((node) => (node ? placesIn(node) : []))
}

function placesIn(node: Node): number[] {
  const own = [node.position, ...('sources' in node ? sourcesOf(node.sources) : [])]
  const below = isParent(node) ? node.children.flatMap((child) => placesIn(child)) : []
  return [...own.flatMap((place) => startOf(place) ?? []), ...below]
}

function sourcesOf(sources: unknown): Position[] {
  return Array.isArray(sources) ? sources.filter(isPosition) : []
}

function isPosition(one: unknown): one is Position {
  return typeof one === 'object' && one !== null && 'start' in one && 'end' in one
}

function startOf(place: Position | undefined): number | undefined {
  return place?.start.offset
}
