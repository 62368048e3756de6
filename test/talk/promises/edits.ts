/** Small edits of an article in one of its sections, as an author makes them. */
import type { Root } from 'mdast'
import type { Node } from 'unist'

/** A section of an article: its heading and all up to the next heading of that level. */
export interface Section {
  start: number
  end: number
  /** Where its paragraphs stand that are not inside another block. */
  paragraphs: { start: number; end: number }[]
}

export interface Edited {
  /** What was done, for a message. */
  name: string
  source: string
  /** The section, before the edit, that stands at each place after it; undefined for an edited one. */
  origins: (number | undefined)[]
}

/** The sections that the shallowest headings make; a lone first heading of level 1 is the title, also of an article without sections. */
export function sectionsOf({ children }: Root, source: string): Section[] {
  const headings = children.filter((node) => node.type === 'heading')
  const top = headings.filter(({ depth }) => depth === 1)
  const [first] = headings
  // A lone # per section, and one with nothing under it over them all.
  const blog =
    top.length > 1 &&
    top.length === headings.length &&
    isHeading(first && children[children.indexOf(first) + 1])
  const titled = first !== undefined && first === top[0] && (top.length === 1 || blog)
  const own = titled ? headings.slice(1) : headings
  const depth = Math.min(...own.map((heading) => heading.depth))
  const starts = own.filter((heading) => heading.depth === depth).map(startOf)
  const paragraphs = children
    .filter((node) => node.type === 'paragraph')
    .map((node) => ({ start: startOf(node), end: node.position?.end.offset ?? 0 }))
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? source.length
    return { start, end, paragraphs: paragraphs.filter((one) => one.start > start && one.start < end) }
  })
}

function isHeading(node: Node | undefined): boolean {
  return node?.type === 'heading'
}

function startOf({ position }: Node): number {
  return position?.start.offset ?? 0
}

const added = {
  zh: { heading: '天气', sentence: '这几天一直刮着北风。' },
  other: { heading: 'Weather', sentence: 'A wind from the north blew for three days.' },
}

/** One of the four edits, at one section; undefined where there is nothing to edit. */
export type Edit = (
  source: string,
  sections: readonly Section[],
  at: number,
  lang: string,
) => Edited | undefined

/** A sentence more at the end of the section's last paragraph. */
const append: Edit = (source, sections, at, lang) => {
  const end = sections[at]?.paragraphs.at(-1)?.end
  if (end === undefined) return undefined
  const { sentence } = lang.startsWith('zh') ? added.zh : added.other
  const space = lang.startsWith('zh') ? '' : ' '
  return {
    name: 'a sentence was added',
    source: source.slice(0, end) + space + sentence + source.slice(end),
    origins: sections.map((_, index) => (index === at ? undefined : index)),
  }
}

/** The section's middle paragraph goes. */
const remove: Edit = (source, sections, at) => {
  const { paragraphs } = sections[at] ?? { paragraphs: [] }
  const paragraph = paragraphs[paragraphs.length >> 1]
  if (!paragraph) return undefined
  return {
    name: 'a paragraph was taken out',
    source: source.slice(0, paragraph.start) + source.slice(paragraph.end),
    origins: sections.map((_, index) => (index === at ? undefined : index)),
  }
}

/** A new section before this one. */
const insert: Edit = (source, sections, at, lang) => {
  const section = sections[at]
  if (!section) return undefined
  const { heading, sentence } = lang.startsWith('zh') ? added.zh : added.other
  // Headings may be lines that only number themselves: 二、…….
  const counts = /^\**[一二三四五六七八九十]{1,3}、.*\n\s*\n/u.test(source.slice(section.start))
  const hashes = /^#+/u.exec(source.slice(section.start))?.[0] ?? '##'
  const text = `${counts ? '九十、' : `${hashes} `}${heading}\n\n${sentence}\n\n`
  const origins = sections.map((_, index): number | undefined => index)
  return {
    name: 'a section was added before it',
    source: source.slice(0, section.start) + text + source.slice(section.start),
    origins: origins.toSpliced(at, 0, undefined),
  }
}

/** The section changes places with the next one. */
const swap: Edit = (source, sections, at) => {
  const [one, next] = [sections[at], sections[at + 1]]
  if (!one || !next) return undefined
  const [a, b] = [source.slice(one.start, one.end), source.slice(next.start, next.end)]
  const order = sections.map((_, index) => index)
  return {
    name: 'it changed places with the next section',
    source: source.slice(0, one.start) + `${b.trimEnd()}\n\n${a}` + source.slice(next.end),
    origins: order.with(at, at + 1).with(at + 1, at),
  }
}

export const edits: readonly Edit[] = [append, remove, insert, swap]
