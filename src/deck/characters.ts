/** Which characters a document sets, in which role and weight: what its fonts must have. */
import type { Element, Nodes } from 'hast'
import { toString } from 'mdast-util-to-string'
import type { Position } from 'unist'
import type { Role } from './faces.ts'
import { mathItalic } from './mathItalic.ts'
import { positionOf } from './source.ts'

/** How an element sets its text. */
interface Setting {
  role: Role
  weight: number
  /** The element whose place in the article its text has. */
  source: string | undefined
  /** The layout of the slide around it. */
  layout: string | undefined
}

/** The characters of one role and weight, each with the place where it first stands. */
export interface Used {
  role: Role
  weight: number
  characters: Map<string, Position | undefined>
}

const normal: Setting = { role: 'body', weight: 400, source: undefined, layout: undefined }
const bold = new Set(['strong', 'em', 'b', 'th'])
/** Classes that the style sheets set in the face of heads: the handout's margin, a statement. */
const headClasses = new Set(['margin', 'said'])
const heads = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/** What theme style sheets write themselves: counters, dashes, quotation marks; and the space, which fonts must not borrow from each other. */
const generated: Record<Role, string> = {
  body: ' –—•0123456789',
  head: ' 0123456789“”',
  mono: ' 0123456789',
  math: ' ',
}

/**
 * Walk the tree as the style sheets of `themes/` set it. `skip` names elements
 * that this document does not draw (the notes, on a screen).
 */
export function usedCharacters(tree: Nodes, skip: (element: Element) => boolean): Used[] {
  const used = new Map<string, Used>()
  const usedOf = (role: Role, weight: number): Used => {
    const key = `${role} ${weight}`
    const known = used.get(key) ?? { role, weight, characters: new Map<string, Position | undefined>() }
    used.set(key, known)
    return known
  }
  const add = (text: string, { role, weight, source }: Setting) => {
    const { characters } = usedOf(role, weight)
    for (const character of text)
      if (!characters.has(character))
        characters.set(character, source === undefined ? undefined : positionOf(source))
  }
  const walk = (node: Nodes, setting: Setting): void => {
    if (node.type === 'text') add(node.value, setting)
    if (node.type === 'element' && skip(node)) return
    if (node.type === 'element') add(drawnFor(node), setting)
    if (!('children' in node)) return
    const inner = node.type === 'element' ? settingOf(node, setting) : setting
    for (const [index, child] of node.children.entries()) {
      const isFirstCell = index === 0 && child.type === 'element' && child.tagName === 'td'
      walk(child, isFirstCell ? { ...inner, role: 'head', weight: 700 } : inner)
    }
  }
  walk(tree, normal)
  for (const { role, weight } of [...used.values()]) add(generated[role], { ...normal, role, weight })
  return [...used.values()]
}

function settingOf(element: Element, outer: Setting): Setting {
  const { dataSource, dataLayout } = element.properties
  const own: Setting = {
    ...outer,
    source: typeof dataSource === 'string' ? dataSource : outer.source,
    layout: typeof dataLayout === 'string' ? dataLayout : outer.layout,
  }
  return { ...own, ...typeOf(element, own) }
}

function typeOf(element: Element, { role, weight, layout }: Setting): Partial<Setting> {
  const { tagName, properties } = element
  const classes = Array.isArray(properties['className']) ? properties['className'].map(String) : []
  if (heads.has(tagName) || classes.some((name) => headClasses.has(name)))
    return { role: 'head', weight: 700 }
  if (tagName === 'blockquote') return { role: 'head', weight: layout === 'quote' ? 700 : weight }
  if (tagName === 'strong' && layout === 'number') return { role: 'head', weight: 700 }
  if (tagName === 'i' && layout === 'agenda') return { role: 'head', weight: 700 }
  if (tagName === 'math') return { role: 'math', weight: 400 }
  if (tagName === 'code' || tagName === 'pre') return { role: 'mono', weight: 400 }
  if (classes.includes('tok-keyword')) return { role: 'mono', weight: 700 }
  if (classes.includes('kicker') || (bold.has(tagName) && role !== 'head')) return { weight: 700 }
  return svgWeight(element)
}

function svgWeight({ properties }: Element): Partial<Setting> {
  const style = /font-weight:\s*(\w+)/.exec(properties['style'] ?? '')?.[1]
  const value = style ?? properties['fontWeight']
  if (value === 'bold') return { weight: 700 }
  const weight = Number(value)
  return Number.isFinite(weight) && weight > 0 ? { weight } : {}
}

/** Characters that a browser draws for an element of a formula besides, or instead of, its text. */
function drawnFor(element: Element): string {
  if (element.tagName === 'msqrt' || element.tagName === 'mroot') return '√'
  if (element.tagName === 'mo') return toString(element) === '-' ? '−' : ''
  const letter = element.tagName === 'mi' ? toString(element) : ''
  return Array.from(letter).length === 1 ? mathItalic(letter) : ''
}
