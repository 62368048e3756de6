/** What the layouts have in common: titles, rows of points, lines. */
import type { Element, ElementContent, Properties } from 'hast'
import { h } from 'hastscript'
import { toString } from 'mdast-util-to-string'
import type {
  Column,
  Entry,
  Line,
  LineRole,
  Point,
  Points,
  Slide,
  SlideContent,
  Title,
} from '../talk/nodes.ts'
import type { Draw } from './draw.ts'
import { isLong, widest } from './measure.ts'
import { dataSource } from './source.ts'

/** More Chinese characters than this make a title or a quotation long (see `themes/`). */
const longTitle = 16
/** More than this are no title but a text: it is set as one, across the page. */
const endlessTitle = 4 * longTitle
/** More than this, and a kicker takes more lines than a title. */
const longestKicker = 3 * longTitle
/** The same for the heads of columns. */
const longHead = 5

/** Where words of the article come from, and whether the author chose them. */
export function origin(node: Title | Point | Entry | Line): Properties {
  return { dataSource: dataSource(node.sources), dataAuthor: node.author ? '' : undefined }
}

/** Words of the article as an element. */
export function words(
  tagName: string,
  node: Title | Point | Entry | Line,
  draw: Draw,
  properties: Properties = {},
): Element {
  return h(tagName, { ...origin(node), ...properties }, draw.state.all(node))
}

/** How long the largest text of a section is, for `data-len`: over the limit, over twice the limit. */
export type Length = 'l' | 'xl' | undefined

/** `data-len` of a section with this text as its largest. */
export function lengthOf(text: string, limit = longTitle): Length {
  if (isLong(text, 2 * limit)) return 'xl'
  return isLong(text, limit) ? 'l' : undefined
}

/** `data-len` of the slide's title. */
export function titleLength(slide: Slide): Length {
  return slide.title && lengthOf(toString(slide.title))
}

/** Whether the title is a text rather than a title. */
export function isEndless({ title }: Slide): boolean {
  return title !== undefined && isLong(toString(title), endlessTitle)
}

/** Words above the title, where they are few enough to be read at a glance; others are there for who does not see them. */
export function kicker({ kicker: above }: Slide, draw: Draw): Element[] {
  if (!above) return []
  const className = isLong(toString(above), longestKicker) ? ['kicker', 'sr-only'] : ['kicker']
  return [words('p', above, draw, { className })]
}

/** Kicker, the slide's one heading, and the lines that belong to it. */
export function header(slide: Slide, draw: Draw, ...more: Element[]): Element {
  return h('header', [...kicker(slide, draw), ...heading(slide, draw), ...more])
}

/** The slide's title as its one heading. */
export function heading(slide: Slide, draw: Draw): Element[] {
  const hidden = slide.titleHidden ? { className: ['sr-only'] } : {}
  return slide.title ? [words('h2', slide.title, draw, hidden)] : []
}

/** The slide's lines in a role, each in an element. */
export function lines(
  slide: Slide,
  roles: readonly LineRole[],
  tagName: string,
  draw: Draw,
  properties: Properties = {},
): Element[] {
  return slide.children
    .filter((child): child is Line => child.type === 'line' && roles.includes(child.role))
    .map((line) => words(tagName, line, draw, properties))
}

/** Points as equal rows, with the points under them. */
export function rows(
  { children, ordered, start }: Pick<Points, 'children' | 'ordered' | 'start'>,
  draw: Draw,
): Element {
  const items = stepped(pointItems(children, draw), draw)
  return h(ordered ? 'ol' : 'ul', { className: ['rows'], ...counting(start) }, items)
}

/** Where the numbers of an ordered list begin, for readers and for the style sheet's counter. */
export function counting(start = 1): Properties {
  return start === 1 ? {} : { start, style: `--start: ${start - 1}` }
}

/** Points as list items. */
export function pointItems(points: readonly Point[], draw: Draw): Element[] {
  return points.map((point) => {
    const item = words('li', point, draw)
    if (point.points?.length) item.children.push(h('ul', pointItems(point.points, draw)))
    return item
  })
}

/**
 * The members of a slide, which appear one after the other where the author wants that. One alone is there from the
 * start, and what limits a point comes with it.
 */
export function stepped(members: Element[], { fragments }: Draw): Element[] {
  if (fragments && members.length > 1)
    for (const { properties } of members) properties['className'] = ['fragment']
  return members
}

/** The points of a slide, whatever list they stand in. */
export function pointsOf(slide: Slide): Point[] {
  return slide.children
    .filter((child): child is Points => child.type === 'points')
    .flatMap(({ children }) => children)
}

/** All rows of points of a slide. */
export function allRows(slide: Slide, draw: Draw): Element[] {
  return slide.children
    .filter((child): child is Points => child.type === 'points')
    .map((points) => rows(points, draw))
}

/** The columns of a slide: sides, cards, stages. */
export function columns(slide: Slide): Column[] {
  return slide.children.filter((child): child is Column => child.type === 'column')
}

/** The width in em of the text of the fullest column, on one line: themes size the text with it. */
export function fullest(all: readonly Column[]): number {
  return widest(all.map(({ children }) => children.map((point) => toString(point)).join(' ')))
}

/** A column's head over its points. */
export function column({ head, children }: Column, draw: Draw): Element {
  return h('div', [
    ...(head ? [words('h3', head, draw, { dataLen: lengthOf(toString(head), longHead) })] : []),
    h('ul', pointItems(children, draw)),
  ])
}

/** What the layout shows as written: everything that is no line, row of points, column or entry. */
export function blocks(slide: Slide, draw: Draw): ElementContent[] {
  return slide.children.filter((child) => !isOwn(child)).flatMap((child) => one(child, draw))
}

/** The children of the given types, made to hast. */
export function only(slide: Slide, types: readonly string[], draw: Draw): ElementContent[] {
  return slide.children.filter(({ type }) => types.includes(type)).flatMap((child) => one(child, draw))
}

/** A node as hast, always as a list. */
export function one(node: SlideContent, draw: Draw): ElementContent[] {
  const made = draw.state.one(node, undefined)
  if (made === undefined) return []
  return Array.isArray(made) ? made : [made]
}

/** The body of a slide. */
export function body(children: ElementContent[], ...classes: string[]): Element {
  return h('div', { className: ['body', ...classes] }, children)
}

function isOwn({ type }: SlideContent): boolean {
  return type === 'line' || type === 'points' || type === 'column' || type === 'entry'
}
