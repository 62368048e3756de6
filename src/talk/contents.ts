/** A table of contents in the article itself: the talk has its agenda. */
import type { ListItem, RootContent } from 'mdast'
import type { Outline, Part } from './outline.ts'
import { phraseText } from './phrase.ts'

/** The outline without the table of contents that it begins with, and that table with its heading. */
export function withoutContents(outline: Outline): { outline: Outline; contents: RootContent[] } {
  const { lead, parts } = outline
  const [first, ...others] = parts
  const leading = lead.blocks.filter((block, at) => isContents(block) || isName(block, lead.blocks[at + 1]))
  const blocks = lead.blocks.filter((block) => !leading.includes(block))
  const under =
    first && isContentsPart(first) ? [...(first.heading ? [first.heading] : []), ...first.blocks] : []
  return {
    outline: { ...outline, lead: { ...lead, blocks }, parts: under.length > 0 ? others : parts },
    contents: [...leading, ...under],
  }
}

function isContentsPart({ blocks, parts }: Part): boolean {
  return parts.length === 0 && blocks.length > 0 && blocks.every(isContents)
}

/** A line that names what comes next, where that is the table: **Contents**. */
function isName(block: RootContent, next: RootContent | undefined): boolean {
  if (block.type !== 'paragraph' || !next || !isContents(next)) return false
  const text = phraseText(block)
  return text.length <= longestName && !/[.!?。！？]$/u.test(text)
}

/** Characters. */
const longestName = 30

/** A list of links into the article, and nothing else. */
function isContents(block: RootContent): boolean {
  return block.type === 'list' && block.children.every(leadsInside)
}

function leadsInside({ children }: ListItem): boolean {
  return children.every((child) => {
    if (child.type === 'list') return isContents(child)
    if (child.type !== 'paragraph') return false
    const links = linksIn(child)
    const said = links.map(phraseText).join('').replace(/\s/gu, '')
    return links.length > 0 && said === phraseText(child).replace(/\s/gu, '')
  })
}

/** The links of a paragraph that lead to places in the article itself. */
function linksIn(node: RootContent): RootContent[] {
  if (node.type === 'link') return node.url.startsWith('#') ? [node] : []
  return 'children' in node ? node.children.flatMap((child): RootContent[] => linksIn(child)) : []
}
