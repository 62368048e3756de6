/** The article as parts: what stands under each heading, and the headings under it. */
import type { FootnoteDefinition, Heading, Root, RootContent } from 'mdast'
import GithubSlugger from 'github-slugger'
import { phraseText } from './phrase.ts'

/** A heading with what stands directly under it, and the parts under deeper headings. */
export interface Part {
  /** None for what stands before the first heading. */
  heading: Heading | undefined
  /** The heading's text; empty without one. */
  name: string
  /** Unique among the parts: what the ids of its slides begin with. */
  slug: string
  blocks: RootContent[]
  parts: Part[]
}

export interface Outline {
  /** The top-level heading that is the title of the whole, where there is one. */
  title: Heading | undefined
  lead: Part
  parts: Part[]
  footnotes: FootnoteDefinition[]
}

/** Divide the tree at its headings. The shallowest level, whatever it is, makes the sections. */
export function outlineArticle(tree: Root): Outline {
  const footnotes = tree.children.filter((node) => node.type === 'footnoteDefinition')
  const nodes = withoutSkipped(tree.children).filter(
    (node) => node.type !== 'footnoteDefinition' && node.type !== 'definition',
  )
  const title = soleTitle(nodes)
  const slugger = new GithubSlugger()
  const part = (heading: Heading | undefined): Part => {
    const name = heading ? phraseText(heading).trim() : ''
    return { heading, name, slug: slugger.slug(name === '' ? 'part' : name), blocks: [], parts: [] }
  }
  const lead: Part = { heading: undefined, name: '', slug: slugger.slug('opening'), blocks: [], parts: [] }
  const parts: Part[] = []
  const open: Part[] = []
  for (const node of nodes) {
    if (node === title) continue
    if (node.type !== 'heading') {
      ;(open.at(-1) ?? lead).blocks.push(node)
      continue
    }
    while (open.length > 0 && (open.at(-1)?.heading?.depth ?? 0) >= node.depth) open.pop()
    const next = part(node)
    ;(open.at(-1)?.parts ?? parts).push(next)
    open.push(next)
  }
  return { title, lead, parts, footnotes }
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

/** A first-level heading that opens the article and is the only one: its title. */
function soleTitle(nodes: readonly RootContent[]): Heading | undefined {
  const headings = nodes.filter((node) => node.type === 'heading')
  const first = headings[0]
  if (!first || first.depth !== 1 || headings.length === 1) return first?.depth === 1 ? first : undefined
  return headings.filter((heading) => heading.depth === 1).length === 1 ? first : undefined
}

/** The part and everything under it, in the article's order. */
export function withParts(part: Part): Part[] {
  return [part, ...part.parts.flatMap(withParts)]
}
