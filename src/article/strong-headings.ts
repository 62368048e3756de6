import type { Heading, Paragraph, Root, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { VFile } from 'vfile'

/** Fewer lines set strong are stressed, and head nothing. */
const least = 3
/** Longer than this, in characters, no question heads its answer. */
const longest = 200
const deepest = 6

/** What is no longer than a title, and what is a sentence. */
const title = /^(?=.{2,80}$)(?:(?:\S+\s+){0,11}\S+)$/u
const sentence = /[.。!！;；,，:：…]$|[。！；]/u

/**
 * A remark plugin: lines that are set strong as a whole, each a paragraph to itself, are headings: the questions of an
 * interview or a FAQ, and the titles that stand over something between two headings.
 */
export function strongHeadings() {
  return (tree: Root, file: VFile): void => {
    if (file.data.article?.settings.slides === 'explicit') return
    const asks = tree.children.filter(isQuestion).length >= least
    tree.children = regions(tree.children)
      .map((region) => (asks ? withQuestions(region) : region))
      .flatMap(withTitles)
  }
}

/** Questions are one level below the heading that stands over them, beside one that has something to say itself. */
function withQuestions(region: readonly RootContent[]): RootContent[] {
  const [, second] = region
  const above = depthAbove(region)
  const below = above === 1 || (second !== undefined && isQuestion(second))
  return region.map((one) => (isQuestion(one) ? asHeading(one, below ? above + 1 : above) : one))
}

/** Titles are below it, whatever it says. */
function withTitles(region: readonly RootContent[]): RootContent[] {
  const over = region.filter((block, index) => isTitle(block) && isOver(region[index + 1]))
  if (over.length < least) return [...region]
  return region.map((block) => (isTitle(block) ? asHeading(block, depthAbove(region) + 1) : block))
}

function depthAbove([first]: readonly RootContent[]): number {
  return first?.type === 'heading' ? first.depth : 1
}

function isOver(next: RootContent | undefined): boolean {
  return next !== undefined && next.type !== 'heading' && next.type !== 'thematicBreak' && !isTitle(next)
}

function isQuestion(block: RootContent): block is Paragraph {
  const text = strongText(block)
  return text.length <= longest && /[?？]["”’」』)）]*$/u.test(text)
}

function isTitle(block: RootContent): block is Paragraph {
  const text = strongText(block)
  return title.test(text) && !sentence.test(text)
}

/** The text of a paragraph that is strong as a whole; nothing of another. */
function strongText(block: RootContent): string {
  if (block.type !== 'paragraph') return ''
  const [only, ...others] = block.children
  return only?.type === 'strong' && others.length === 0 ? toString(only).trim() : ''
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
  return {
    type: 'heading',
    depth: depths[Math.min(depth, deepest) - 1] ?? 6,
    children,
    ...(position && { position }),
  }
}
