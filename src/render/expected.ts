import type { Element, ElementContent, Properties, Root } from 'hast'

/** What a page must show. */
export interface ExpectedPage {
  /** The slide's. */
  id: string
  /** Blocks of text, each in the pieces that stand in one line of the tree; their order on the page is free. */
  blocks: string[][]
}

/** What a PDF must hold to be what was shown. */
export interface ExpectedPdf {
  title: string
  lang: string
  /** One per page, for slides. */
  pages?: ExpectedPage[]
  /** Blocks of text, in their pieces, that must come in this order, on whatever page, for a handout. */
  flow?: string[][]
  /** Blocks of text that must come somewhere: the slides drawn in a handout. */
  anywhere?: string[][]
  /** Addresses as written; `#id` inside the document. */
  links: string[]
  /** Characters that no embedded font has; what is shown in their place is not compared. */
  glyphless?: ReadonlySet<string>
}

/** What a document says of itself. */
export type DocumentFacts = Pick<ExpectedPdf, 'title' | 'lang' | 'glyphless'>

/** What the PDF of the slides must hold: a page for each `section` with an id. */
export function expectedSlides(tree: Root, facts: DocumentFacts): ExpectedPdf {
  const sections = elements(
    tree,
    ({ tagName, properties }) => tagName === 'section' && typeof properties.id === 'string',
  )
  const pages = sections.map((section) => ({ id: String(section.properties.id), blocks: blocksOf(section) }))
  return { ...facts, pages, links: sections.flatMap(linksOf) }
}

/** What the PDF of a handout must hold: all its text in its order, and what the slides drawn in it (`.frame`) show. */
export function expectedHandout(tree: Root, facts: DocumentFacts): ExpectedPdf {
  const roots = elements(tree, ({ tagName }) => !['html', 'body'].includes(tagName))
  const pictures = elements(tree, isPicture)
  const flow = roots.flatMap((root) => blocksOf(root, isPicture))
  return {
    ...facts,
    flow,
    anywhere: pictures.flatMap((picture) => blocksOf(picture)),
    links: roots.flatMap(linksOf),
  }
}

/** What is drawn over the flow, and so comes after it: the slides, and the number and time beside each. */
function isPicture({ properties }: Element): boolean {
  return classesOf(properties).some((name) => name === 'frame' || name === 'margin')
}

/** Inline elements; any other begins a block of its own. */
const inline = new Set(
  'a abbr b bdi bdo cite code del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
)
const unseen = new Set([
  'head',
  'script',
  'style',
  'template',
  'annotation',
  'title',
  'desc',
  'metadata',
  'defs',
])
const unseenClasses = ['notes', 'visually-hidden', 'sr-only']

function blocksOf(element: Element, leaveOut: (element: Element) => boolean = () => false): string[][] {
  const blocks: string[][] = [[]]
  gather(element, blocks, leaveOut)
  return blocks.filter((pieces) => pieces.length > 0)
}

function gather(node: ElementContent, blocks: string[][], leaveOut: (element: Element) => boolean): void {
  if (node.type === 'text' && node.value.trim()) blocks.at(-1)?.push(node.value)
  if (node.type !== 'element' || isUnseen(node) || leaveOut(node)) return
  const own = !inline.has(node.tagName)
  if (own) blocks.push([])
  for (const child of node.children) gather(child, blocks, leaveOut)
  if (own) blocks.push([])
}

function isUnseen({ tagName, properties }: Element): boolean {
  const classes = classesOf(properties)
  return (
    unseen.has(tagName) || Boolean(properties.hidden) || unseenClasses.some((name) => classes.includes(name))
  )
}

function classesOf({ className }: Properties): string[] {
  return Array.isArray(className) ? className.map(String) : []
}

function linksOf(element: Element): string[] {
  return elements(element, ({ tagName }) => tagName === 'a').flatMap(({ properties }) =>
    typeof properties.href === 'string' && properties.href !== '' ? [properties.href] : [],
  )
}

/** The outermost elements for which `is` holds, `parent` not among them; nothing unseen. */
function elements(parent: Element | Root, is: (element: Element) => boolean): Element[] {
  return parent.children.flatMap((child) => {
    if (child.type !== 'element' || isUnseen(child)) return []
    return is(child) ? [child] : elements(child, is)
  })
}
