import type { Heading, Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'

/** 一、工作目标 and, under such lines, （一）政策依据: a line without a sentence in it. */
const levels = [
  /^([一二三四五六七八九十]{1,3})、(?=[^。！；，：,;:]{2,24}$)/u,
  /^[（(]([一二三四五六七八九十]{1,3})[）)](?=[^。！；，：,;:]{2,24}$)/u,
]
/** Fewer lines that count themselves are members of a list. */
const least = 3
const deepest = 6

/**
 * A remark plugin: lines that number themselves as the headings of Chinese documents do, without being marked as
 * headings, are headings, one level below the heading that they stand under.
 */
export function writtenHeadings() {
  return (tree: Root): void => {
    tree.children = withHeadings(tree.children, 0, 1)
  }
}

/** `depth` is that of the heading that the blocks stand under. */
function withHeadings(blocks: readonly RootContent[], level: number, depth: number): RootContent[] {
  const rule = levels[level]
  if (!rule) return [...blocks]
  return regions(blocks).flatMap((region) => {
    const [first] = region
    const above = first?.type === 'heading' ? first.depth : depth
    const lines = linesOf(region, rule, level === 0 ? least : 2)
    if (lines.length === 0) return region
    const made = Math.min(above + 1, deepest)
    const starts = [0, ...lines.map((line) => region.indexOf(line)), region.length]
    return starts.slice(0, -1).flatMap((start, index) => {
      const part = region.slice(start, starts[index + 1])
      const [line, ...rest] = part
      if (index === 0 || line?.type !== 'paragraph') return part
      return [asHeading(line, made), ...withHeadings(rest, level + 1, made)]
    })
  })
}

/** Blocks from each heading up to the next. */
function regions(blocks: readonly RootContent[]): RootContent[][] {
  const found: RootContent[][] = [[]]
  for (const block of blocks) {
    if (block.type === 'heading') found.push([block])
    else found.at(-1)?.push(block)
  }
  return found.filter((region) => region.length > 0)
}

/**
 * The lines with a number of their own, `fewest` at least, if one of them is the first and two have something under them:
 * one that has nothing yet is a heading among others. Their order is the author's: sections may change places before their
 * numbers do.
 */
function linesOf(region: readonly RootContent[], rule: RegExp, fewest: number): Paragraph[] {
  const lines = new Map<string, Paragraph>()
  let heads = 0
  for (const [index, block] of region.entries()) {
    const number = numberOf(block, rule)
    if (block.type !== 'paragraph' || number === undefined) continue
    const next = region[index + 1]
    if (lines.has(number)) continue
    lines.set(number, block)
    if (next && numberOf(next, rule) === undefined) heads += 1
  }
  return lines.size >= fewest && heads > 1 && lines.has('一') ? [...lines.values()] : []
}

/** The number that a line begins with; few paragraphs begin so that their words need be looked at. */
function numberOf(block: RootContent, rule: RegExp): string | undefined {
  if (block.type !== 'paragraph') return undefined
  let first: PhrasingContent | undefined = block.children[0]
  while (first && 'children' in first) first = first.children[0]
  if (first?.type !== 'text' || !opening.test(first.value)) return undefined
  return rule.exec(toString(block).trim())?.[1]
}

const opening = /^\s*[一二三四五六七八九十（(]/u

function asHeading({ children, position }: Paragraph, depth: number): Heading {
  return {
    type: 'heading',
    depth: headingDepth(depth),
    children,
    ...(position && { position }),
  }
}

function headingDepth(depth: number): Heading['depth'] {
  const depths = [1, 2, 3, 4, 5, 6] as const
  return depths[depth - 1] ?? 6
}
