/** The article as parts: what stands under each heading, and the headings under it. */
import type { FootnoteDefinition, Heading, Root, RootContent } from 'mdast'
import GithubSlugger from 'github-slugger'
import { asTitles, type Punctuate, shortened } from './headings.ts'
import { phraseText } from './phrase.ts'

/** A heading with what stands directly under it, and the parts under deeper headings. */
export interface Part {
  /** None for what stands before the first heading. */
  heading: Heading | undefined
  /** All of a heading that was too long for a title: it is spoken. */
  whole?: Heading
  /** The heading's text; empty without one. */
  name: string
  /** Unique among the parts: what the ids of its slides begin with. */
  slug: string
  blocks: RootContent[]
  parts: Part[]
  /** One of the sections of an article without headings: its first slide names it. */
  segment?: boolean
}

export interface Outline {
  /** The top-level heading that is the title of the whole, where there is one. */
  title: Heading | undefined
  lead: Part
  parts: Part[]
  footnotes: FootnoteDefinition[]
}

/**
 * Divide the tree at its headings. The shallowest level, whatever it is, makes the sections. Headings
 * are read as titles, without their numbers; `written` leaves them as they are. A first heading that says the `title`
 * of the front matter once more is that.
 */
export function outlineArticle(
  tree: Root,
  written = false,
  title?: string,
  punctuate: Punctuate = (text) => text,
): Outline {
  const footnotes = tree.children.filter((node) => node.type === 'footnoteDefinition')
  const found = withoutSkipped(tree.children).filter(
    (node) => node.type !== 'footnoteDefinition' && node.type !== 'definition',
  )
  // Links lead to headings by all of their words.
  const names = found.flatMap((node) => (node.type === 'heading' ? [phraseText(node).trim()] : []))
  const nodes = written ? found : asTitles(found, punctuate)
  const top = soleTitle(nodes, title === undefined ? undefined : punctuate(title))
  const slugger = new GithubSlugger()
  const part = (heading: Heading, written: string): Part => {
    const short = shortened(heading)
    const name = phraseText(short).trim()
    return {
      heading: short,
      ...(short !== heading && { whole: heading }),
      name,
      slug: slugger.slug(written),
      blocks: [],
      parts: [],
    }
  }
  const lead: Part = { heading: undefined, name: '', slug: slugger.slug('opening'), blocks: [], parts: [] }
  const parts: Part[] = []
  const open: Part[] = []
  for (const node of nodes) {
    const written = node.type === 'heading' ? (names.shift() ?? '') : ''
    if (node === top) continue
    // A heading without words heads nothing.
    if (node.type !== 'heading' || written === '') {
      ;(open.at(-1) ?? lead).blocks.push(node)
      continue
    }
    while (open.length > 0 && (open.at(-1)?.heading?.depth ?? 0) >= node.depth) open.pop()
    const next = part(node, written)
    ;(open.at(-1)?.parts ?? parts).push(next)
    open.push(next)
  }
  return { title: top, lead, parts, footnotes }
}

/** What a `skip` mark leaves out ends at the next heading. */
function withoutSkipped(nodes: readonly RootContent[]): RootContent[] {
  let skipping = false
  return nodes.filter((node) => {
    if (node.type === 'heading') skipping = false
    else if (node.type === 'mark' && node.name === 'skip') skipping = true
    return !skipping || node.type === 'footnoteDefinition'
  })
}

/**
 * The heading that opens the article and is the only one of its level, with others under it: its
 * title, and so is a first-level one that is alone, or that another follows at once.
 */
function soleTitle(nodes: readonly RootContent[], title: string | undefined): Heading | undefined {
  const headings = nodes.filter((node) => node.type === 'heading')
  const [first, ...others] = headings
  if (!first || phraseText(first).trim() === '') return undefined
  if (title !== undefined && isSaid(phraseText(first), title)) return first
  const deeper = others.filter((heading) => heading.depth > first.depth)
  if (deeper.length === others.length) return first.depth === 1 || deeper.length > 1 ? first : undefined
  const alone = first.depth === 1 && nodes[nodes.indexOf(first) + 1] === others[0]
  return alone && others.every((heading) => heading.depth === 1) ? first : undefined
}

/** The same words, whatever marks and capitals they have. */
function isSaid(heading: string, title: string): boolean {
  const [one, other] = [heading, title].map((text) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  )
  return one === other
}

/** The part and everything under it, in the article's order. */
export function withParts(part: Part): Part[] {
  return [part, ...part.parts.flatMap(withParts)]
}
