/**
 * Headings as the words of a title: an outline's numbers, the marks behind it and what cannot be
 * read out go; the words stay as they are.
 */
import type { Heading, PhrasingContent, RootContent } from 'mdast'
import { numbersOf } from './numbers.ts'
import { phraseText, sliceSentence } from './phrase.ts'

/** How a language sets its marks; see `Language.punctuate`. */
export type Punctuate = (text: string) => string

/** The nodes, with every heading as a title; its position is that of the whole heading. */
export function asTitles(nodes: readonly RootContent[], punctuate: Punctuate): RootContent[] {
  const headings = nodes.filter((node): node is Heading => node.type === 'heading')
  const numbers = numbersOf(headings.map((one) => ({ depth: one.depth, text: phraseText(one) })))
  const length = new Map(headings.map((one, index) => [one, numbers[index] ?? 0]))
  return nodes.map((node) => {
    if (node.type !== 'heading') return node
    const title = asTitle(node, length.get(node) ?? 0)
    return { ...title, children: punctuated(title.children, punctuate) }
  })
}

/** `## 1.2 Method:`, `## **Method**`, `## Method {#method}` → Method. */
function asTitle(heading: Heading, number: number): Heading {
  const text = phraseText(heading)
  const end = endOf(text)
  const start = number + (/^\s*/u.exec(text.slice(number))?.[0].length ?? 0)
  const whole = start === 0 && end === text.length
  const children = whole ? heading.children : sliceSentence(heading, [{ start, end, before: '' }])
  const read = children.filter((child) => child.type !== 'image' && child.type !== 'footnoteReference')
  return read.length > 0 && start < end ? { ...heading, children: plain(read) } : heading
}

/** Longer than this, in words or pairs of characters, no heading is read at a glance. */
const longest = 20

/** The part of a very long heading before its colon or dash, where it is a title by itself. */
export function shortened(heading: Heading): Heading {
  const text = phraseText(heading)
  if (lengthOf(text) <= longest) return heading
  const head = /^(.+?)(?:\s*[:：]\s|：|\s+[–—-]\s+|——)/u.exec(text)?.[1]
  if (head === undefined || lengthOf(head) < 2 || lengthOf(head) > longest) return heading
  return { ...heading, children: sliceSentence(heading, [{ start: 0, end: head.length, before: '' }]) }
}

function lengthOf(text: string): number {
  const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu
  return (
    (text.match(unspaced)?.length ?? 0) / 2 +
    (text.replace(unspaced, ' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0)
  )
}

/** `:rocket:`, which GitHub draws. */
const emoji = /(?:\s+:[a-z][\w+-]*:)+$/u

/** Attributes for other tools, names of emoji, a colon, and the full stop of a single sentence. */
function endOf(text: string): number {
  const named = text.replace(/\s*\{[#.][^{}]*\}\s*$/u, '').trimEnd()
  const marked = named.replace(emoji, '').replace(/\s*[:：]$/u, '')
  return /^[^.。]*[^.。\s][.。]$/u.test(marked) ? marked.length - 1 : marked.length
}

function punctuated(nodes: readonly PhrasingContent[], punctuate: Punctuate): PhrasingContent[] {
  return nodes.map((node) => {
    if (node.type === 'text') return { ...node, value: punctuate(node.value) }
    if (node.type === 'strong' || node.type === 'emphasis' || node.type === 'link')
      return { ...node, children: punctuated(node.children, punctuate) }
    return node
  })
}

/** A heading that is stressed as a whole is not stressed. */
function plain(children: readonly PhrasingContent[]): PhrasingContent[] {
  const [only, ...others] = children
  const stressed = others.length === 0 && (only?.type === 'strong' || only?.type === 'emphasis')
  return stressed ? plain(only.children) : [...children]
}
