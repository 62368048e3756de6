/** P2: everything of the article is on a slide or in its notes, whole and in order. */
import type { Root, RootContent } from 'mdast'
import type { Node } from 'unist'
import { visit } from 'unist-util-visit'
import type { Slide } from '../../../src/talk/nodes.ts'
import type { Plan } from '../plan.ts'
import { wordsOf } from './kept.ts'
import { plainText, saidOn } from './said.ts'
import type { Violation } from './violation.ts'

export function losses(plan: Plan): Violation[] {
  return [...missing(plan), ...lostLinks(plan), ...disordered(plan.slides)]
}

/** What must be found again; in the talk, each at its place. */
const units: ReadonlySet<string> = new Set([
  'heading',
  'sentence',
  'code',
  'math',
  'figure',
  'tableCell',
  'footnoteReference',
  'footnoteDefinition',
  'listItem',
  'blockquote',
])

/** What of the article is not skipped by its author. */
export function told(article: Root): RootContent[] {
  let skipping = false
  return article.children.filter((block) => {
    if (block.type === 'heading') skipping = false
    if (block.type === 'mark' && block.name === 'skip') skipping = true
    return !skipping || block.type === 'footnoteDefinition'
  })
}

function missing({ article, slides }: Plan): Violation[] {
  const held = heldBy(slides)
  const found: Violation[] = []
  for (const block of told(article)) {
    visit(block, (node: Node) => {
      if (!units.has(node.type) || !node.position || held.has(node)) return
      found.push({
        promise: 'P2',
        place: node.position,
        what: `this ${node.type} is lost: ${plainText(node)}`,
      })
    })
  }
  return found
}

/** Finds a part of the article on the slides: as words with its place, or whole, as it was written. */
function heldBy(slides: readonly Slide[]): { has: (node: Node) => boolean } {
  const words = new Map<number | undefined, string[]>()
  const all = new Set<string>()
  const nodes = new Map<string, string[]>()
  const starts: number[] = []
  for (const slide of slides) {
    for (const { text, sources } of saidOn(slide)) {
      for (const { start } of sources) {
        all.add(spelled(text))
        words.set(start.offset, [...(words.get(start.offset) ?? []), spelled(text)])
        if (start.offset !== undefined) starts.push(start.offset)
      }
    }
    for (const block of [...slide.children, slide.notes]) {
      visit(block, (node: Node) => {
        const offset = node.position?.start.offset
        if (offset === undefined) return
        const key = `${node.type} ${offset}`
        const copies = nodes.get(key)
        if (copies) copies.push(plainText(node))
        else nodes.set(key, [plainText(node)])
        starts.push(offset)
      })
    }
  }
  const sorted = Float64Array.from(starts).sort()
  const someIn = ({ position }: Node) => {
    const start = position?.start.offset ?? Infinity
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle] ?? 0) < start) low = middle + 1
      else high = middle
    }
    return (sorted[low] ?? Infinity) < (position?.end.offset ?? -Infinity)
  }
  return {
    has: (node) => {
      const copies = nodes.get(`${node.type} ${node.position?.start.offset ?? -1}`)
      // A container is divided among slides, a heading becomes a title; a sentence must be whole.
      if (containers.has(node.type)) return copies !== undefined || someIn(node)
      if (node.type === 'heading') return copies !== undefined || words.has(node.position?.start.offset)
      if (copies?.includes(plainText(node))) return true
      // Long code goes on from slide to slide.
      if (node.type === 'code')
        return copies !== undefined && lines(copies.join('\n')).includes(lines(plainText(node)))
      // An item becomes a point, who is quoted a line: all of its words are there, but for the full stop.
      const text = spelled(plainText(node))
      if (words.get(node.position?.start.offset)?.some((said) => said.includes(text))) return true
      // Who is quoted stands in a line of its own.
      return copies?.some((copy) => all.has(text.slice(spelled(copy).length).trim())) ?? false
    },
  }
}

const containers: ReadonlySet<string> = new Set(['listItem', 'blockquote'])

/** Its lines that are not empty. */
function lines(code: string): string {
  return code
    .split('\n')
    .filter((line) => line.trim() !== '')
    .join('\n')
}

function spelled(text: string): string {
  return wordsOf(text)
    .map((word) => word.text)
    .join(' ')
}

/** Links of the article that lead nowhere in the talk. */
function lostLinks({ article, slides }: Plan): Violation[] {
  const kept = new Set<string>()
  for (const slide of slides) {
    for (const block of [slide.title, slide.kicker, ...slide.children, slide.notes])
      if (block) visit(block, 'link', ({ url }: { url: string }) => void kept.add(url))
  }
  const found: Violation[] = []
  for (const block of told(article)) {
    visit(block, 'link', ({ url, position }) => {
      if (!kept.has(url)) found.push({ promise: 'P2', place: position, what: `this link is lost: ${url}` })
    })
  }
  return found
}

/** Notes that stand before what the article says first. */
function disordered(slides: readonly Slide[]): Violation[] {
  let last = -1
  const found: Violation[] = []
  for (const slide of slides) {
    for (const { type, position } of slide.notes.children) {
      const offset = position?.start.offset
      if (type === 'footnoteDefinition' || offset === undefined) continue
      if (offset < last)
        found.push({
          promise: 'P2',
          place: position,
          what: `on slide ${slide.id} this comes after what follows it`,
        })
      last = Math.max(last, offset)
    }
  }
  return found
}
