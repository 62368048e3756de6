import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { toString } from 'mdast-util-to-string'
import type { Slide } from '../../talk/nodes.ts'
import type { Draw, Layout } from '../draw.ts'
import { isLong, widestWord, widthInEm } from '../measure.ts'
import { kicker, lengthOf, lines, words } from '../parts.ts'
import type { Length } from '../parts.ts'

/** A word before the colon wider than this (in em) is no hero: set as large as the page allows, it is no larger than the rest. */
const widestHero = 9

/** Chinese characters on a line after the hero. */
const restLine = 12

/** The cover: the word before the colon is enormous. */
export const title: Layout = (slide, draw) => {
  const heading = slide.title ? words('h1', slide.title, draw) : h('h1')
  const hero = splitAtColon(heading)
  return {
    properties: {
      style: hero === undefined ? widths(toString(heading)) : `--w: ${hero}`,
      dataLen: hero === undefined ? lengthOf(toString(heading)) : restLength(heading),
    },
    children: [header(slide, heading, draw), by(slide, draw)],
  }
}

/** The width of a title that is one text, and of its widest word. */
function widths(title: string): string {
  return `--w: ${Math.max(1, widthInEm(title))}; --word: ${widestWord(title)}`
}

/** `data-len` where the title was split: what follows the hero may take two lines, then three. */
function restLength({ children }: Element): Length {
  const rest = children
    .slice(1)
    .map((child) => toString(child))
    .join('')
  if (isLong(rest, 3 * restLine)) return 'xl'
  return isLong(rest, restLine) ? 'l' : undefined
}

function header(slide: Slide, heading: Element, draw: Draw): Element {
  return h('header', [
    ...kicker(slide, draw),
    heading,
    ...lines(slide, ['subtitle', 'lead'], 'p', draw, { className: ['sub'] }),
  ])
}

/** Who speaks, when, how long. */
export function by(slide: Slide, draw: Draw): Element {
  return h('p', { className: ['by'] }, lines(slide, ['author', 'date', 'duration'], 'span', draw))
}

/**
 * Turn `A: b` into `<b>A</b><span class="rest">b</span>`, the colon staying in the text for
 * who reads it out. Returns the width of `A` in em; undefined where nothing was split.
 */
function splitAtColon(heading: Element): number | undefined {
  const [first] = heading.children
  if (first?.type !== 'text') return undefined
  const found = /^([^:：]+)(?:：|:(?=\s|\p{Script=Han}))\s*(?=\S)/u.exec(first.value) ?? undefined
  if (!found?.[1]) return undefined
  const width = widthInEm(found[1].trim())
  const after = first.value.slice(found[0].length)
  if (width > widestHero || (after === '' && heading.children.length === 1)) return undefined
  const rest: ElementContent[] = [{ type: 'text', value: after }, ...heading.children.slice(1)]
  heading.children = [
    h('b', [found[1].trim(), h('i', { className: ['sr-only'] }, found[0].slice(found[1].length))]),
    h('span', { className: ['rest'] }, rest),
  ]
  return width
}
