import type { Heading, Paragraph, Root, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { VFile } from 'vfile'

/** Fewer questions set strong are stressed, and head nothing. */
const least = 3
/** Longer than this, in characters, no question heads its answer. */
const longest = 200
const deepest = 6

/**
 * A remark plugin: the questions of an interview or a FAQ that are set strong, each a paragraph to itself, are headings
 * of their answers: one level below the heading that stands over them, beside one that has something to say itself.
 */
export function strongHeadings() {
  return (tree: Root, file: VFile): void => {
    if (file.data.article?.settings.slides === 'explicit') return
    const questions = tree.children.filter(isQuestion)
    if (questions.length < least) return
    tree.children = regions(tree.children).flatMap(withHeadings)
  }
}

function withHeadings(region: readonly RootContent[]): RootContent[] {
  const [first, second] = region
  const above = first?.type === 'heading' ? first.depth : 1
  const below = above === 1 || (second !== undefined && isQuestion(second))
  const depth = Math.min(below ? above + 1 : above, deepest)
  return region.map((one) => (isQuestion(one) ? asHeading(one, depth) : one))
}

function isQuestion(block: RootContent): block is Paragraph {
  if (block.type !== 'paragraph') return false
  const [only, ...others] = block.children
  if (only?.type !== 'strong' || others.length > 0) return false
  const text = toString(only).trim()
  return text.length <= longest && /[?？]["”’」』)）]*$/u.test(text)
}

/** Blocks from each heading up to the next. */
function regions(blocks: readonly RootContent[]): RootContent[][] {
  const found: RootContent[][] = [[]]
  for (const block of blocks) {
    if (block.type === 'heading') found.push([block])
    else found.at(-1)?.push(block)
  }
  return found
}

function asHeading({ children, position }: Paragraph, depth: number): Heading {
  const depths = [1, 2, 3, 4, 5, 6] as const
  return { type: 'heading', depth: depths[depth - 1] ?? 6, children, ...(position && { position }) }
}
