/** Everything on a slide that is set in words of the article, with where it says that they come from. */
import type { PhrasingContent } from 'mdast'
import type { Position } from 'unist'
import type { Point, Slide } from '../../../src/talk/nodes.ts'

export type Part = 'title' | 'kicker' | 'point' | 'head' | 'entry' | 'figure' | 'line'

export interface Said {
  part: Part
  text: string
  sources: readonly Position[]
  /** In the author's own words: a mark, a setting. */
  author: boolean
  /** What stands above it on the same card, and need not be said again. */
  under?: Said
}

interface Words {
  children: PhrasingContent[]
  sources: readonly Position[]
  author?: boolean
}

/** The words of a slide, without the blocks that it shows as written. */
export function saidOn(slide: Slide): Said[] {
  const found: Said[] = []
  const add = (part: Part, words: Words | undefined, under?: Said): Said | undefined => {
    if (!words) return undefined
    const { sources, author = false } = words
    const said = { part, text: plainText(words), sources, author, ...(under && { under }) }
    found.push(said)
    return said
  }
  const addPoint = (point: Point, under?: Said) => {
    add('point', point, under)
    for (const deeper of point.points ?? []) addPoint(deeper)
  }
  add('title', slide.title)
  add('kicker', slide.kicker)
  for (const child of slide.children) {
    const head = child.type === 'column' ? add('head', child.head) : undefined
    if (child.type === 'points' || child.type === 'column')
      for (const point of child.children) addPoint(point, head)
    if (child.type === 'entry') add('entry', child)
    if (child.type === 'line' && child.role !== 'duration')
      add(child.role === 'figure' ? 'figure' : 'line', child)
  }
  return found
}

/** What is read out of phrasing content, without footnotes, images and marks. Not the planner's own reading. */
export function plainText(node: object): string {
  if ('type' in node && typeof node.type === 'string' && silent.has(node.type)) return ''
  if ('type' in node && node.type === 'break') return ' '
  if ('children' in node && Array.isArray(node.children)) {
    const apart = 'type' in node && typeof node.type === 'string' && divided.has(node.type) ? '\n' : ''
    return node.children
      .map((child: unknown) => (typeof child === 'object' && child !== null ? plainText(child) : ''))
      .join(apart)
  }
  return 'value' in node && typeof node.value === 'string' ? node.value : ''
}

/** Blocks of blocks: no word goes on from one of them to the next. */
const divided: ReadonlySet<string> = new Set(['table', 'tableRow', 'list', 'listItem', 'blockquote', 'notes'])

const silent: ReadonlySet<string> = new Set(['image', 'footnoteReference', 'mark', 'html'])
