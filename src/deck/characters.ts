/** Which characters a document sets, in which role and weight: what its fonts must have. */
import type { Element, Nodes } from 'hast'
import { toString } from 'mdast-util-to-string'
import type { Position } from 'unist'
import { mathItalic } from './mathItalic.ts'
import type { FontFace } from './outside.ts'
import { openingMark } from './quotation.ts'
import { positionOf } from './source.ts'
import { type Order, orderOf } from './stacks.ts'
import { roles, type Role, type Theme } from './theme.ts'

/** How an element sets its text. */
interface Setting {
  role: Role
  weight: number
  style: FontFace['style']
  /** The element whose place in the article its text has. */
  source: string | undefined
  /** The layout of the slide around it. */
  layout: string | undefined
  /** Of its language. */
  order: Order
}

/** The characters of one role, weight, style and order of faces, each with the place where it first stands. */
export interface Used {
  role: Role
  order: Order
  weight: number
  style: FontFace['style']
  characters: Map<string, Position | undefined>
}

const bold = new Set(['strong', 'em', 'b', 'th'])
const emphasis = new Set(['strong', 'em'])
/** Classes that the style sheets set in the face of heads: the handout's margin, a statement. */
const headClasses = ['margin', 'said']
const heads = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
/** Layouts whose title steps down for a hero, and those whose smaller heads are the hero. */
const stepped = new Set(['number', 'figure', 'compare', 'cards', 'math', 'statement'])
const named = new Set(['cards', 'compare', 'timeline'])

/** What theme style sheets write themselves: counters, dashes, quotation marks; and the space, which fonts must not borrow from each other. */
const generated: Record<Role, string> = {
  body: ' –—•0123456789',
  head: ' ',
  num: ' 0123456789“”',
  mono: ' 0123456789',
  math: ' ',
}

/**
 * Walk the tree as the style sheets of `themes/` set it, in a talk of the language `lang`. `skip` names elements
 * that this document does not draw (the notes, on a screen).
 */
export function usedCharacters(
  tree: Nodes,
  theme: Pick<Theme, 'weights' | 'italics'>,
  lang: string,
  skip: (element: Element) => boolean,
): Used[] {
  const { weights } = theme
  const used = new Map<string, Used>()
  const usedOf = ({ role, weight, style, order }: Omit<Used, 'characters'>): Used => {
    const key = `${role} ${weight} ${style} ${order}`
    const known = used.get(key) ?? {
      role,
      weight,
      style,
      order,
      characters: new Map<string, Position | undefined>(),
    }
    used.set(key, known)
    return known
  }
  const add = (text: string, setting: Setting) => {
    const { characters } = usedOf(setting)
    for (const character of text)
      if (!characters.has(character))
        characters.set(character, setting.source === undefined ? undefined : positionOf(setting.source))
  }
  const setting = settingIn(theme, lang)
  const walk = (node: Nodes, around: Setting): void => {
    if (node.type === 'text') add(node.value, around)
    if (node.type === 'element' && skip(node)) return
    if (node.type === 'element') add(drawnFor(node), around)
    if (!('children' in node)) return
    const inner = node.type === 'element' ? setting(node, around) : around
    for (const [index, child] of node.children.entries()) {
      const isFirstCell = index === 0 && child.type === 'element' && child.tagName === 'td'
      walk(child, isFirstCell ? { ...inner, role: 'head', weight: weights.bold } : inner)
    }
  }
  const normal: Setting = {
    role: 'body',
    weight: weights.body,
    style: 'normal',
    source: undefined,
    layout: undefined,
    order: orderOf(lang),
  }
  walk(tree, normal)
  for (const weight of [weights.bold, weights.head])
    add(generated.num + openingMark(lang), { ...normal, role: 'num', weight })
  for (const one of [...used.values()]) add(generated[one.role], { ...normal, ...one })
  return roles.flatMap((role) => [...used.values()].filter((one) => one.role === role))
}

/** Which face sets what is in an element, in a slide of this layout, given the one around it. */
export function roleIn(element: Element, around: Role, layout: string | undefined): Role {
  const weights = { body: 400, bold: 400, head: 400, title: 400, kicker: 400, by: 400 }
  return typeOf(element, { role: around, weight: 400, layout }, weights).role ?? around
}

/** How an element sets what is in it, given the setting around it. */
function settingIn({ weights, italics }: Pick<Theme, 'weights' | 'italics'>, deckLang: string) {
  return (element: Element, around: Setting): Setting => {
    const { dataSource, dataLayout, lang } = element.properties
    const own: Setting = {
      ...around,
      source: typeof dataSource === 'string' ? dataSource : around.source,
      layout: typeof dataLayout === 'string' ? dataLayout : around.layout,
      order: typeof lang === 'string' ? orderOf(lang) : around.order,
    }
    const type = typeOf(element, own, weights)
    const isEmphasis = emphasis.has(element.tagName) || (element.tagName === 'i' && own.layout !== 'agenda')
    if (!italics || !isEmphasis || isHero(element)) return { ...own, ...type }
    // Chinese and Japanese have dots, and no other weight, where alphabets have italics; Korean has neither.
    if (/^(zh|ja)\b/i.test(deckLang)) return { ...own, ...type, weight: around.weight }
    return { ...own, ...type, style: /^ko\b/i.test(deckLang) ? 'normal' : 'italic' }
  }
}

function classesOf({ properties }: Element): string[] {
  return Array.isArray(properties['className']) ? properties['className'].map(String) : []
}

function isHero(element: Element): boolean {
  return classesOf(element).includes('hero')
}

function typeOf(
  element: Element,
  { role, weight, layout = '' }: Pick<Setting, 'role' | 'weight' | 'layout'>,
  weights: Theme['weights'],
): Partial<Setting> {
  const { tagName } = element
  const classes = classesOf(element)
  if (heads.has(tagName)) return headOf(tagName, layout, weights)
  if (headClasses.some((name) => classes.includes(name))) return { role: 'head', weight: weights.head }
  if (tagName === 'blockquote') return { role: 'head', weight: layout === 'quote' ? weights.head : weight }
  if (isHero(element)) return { role: 'num', weight: weights.head }
  if (tagName === 'i' && layout === 'agenda') return { role: 'num', weight: weights.bold }
  if (tagName === 'math') return { role: 'math', weight: 400 }
  if (tagName === 'pre') return { role: 'mono', weight: 400 }
  if (tagName === 'code') return { role: 'mono' }
  if (classes.includes('tok-keyword')) return { role: 'mono', weight: weights.bold }
  if (emphasis.has(tagName) && role === 'head') return { weight: Math.max(weights.bold, weights.head) }
  if (classes.includes('kicker')) return { weight: weights.kicker }
  if (classes.includes('by')) return { weight: weights.by }
  if (tagName === 'text' && classes.includes('name')) return { weight: weights.bold }
  if (bold.has(tagName) && role !== 'head') return { weight: weights.bold }
  return svgWeight(element, weights)
}

function headOf(tagName: string, layout: string, weights: Theme['weights']): Partial<Setting> {
  if (tagName === 'h1') return { role: 'head', weight: weights.head }
  if (tagName === 'h2') return { role: 'head', weight: stepped.has(layout) ? weights.title : weights.head }
  if (layout === 'timeline') return { role: 'num', weight: weights.head }
  return { role: 'head', weight: named.has(layout) ? weights.head : weights.bold }
}

function svgWeight({ properties }: Element, weights: Theme['weights']): Partial<Setting> {
  const style = /font-weight:\s*(\w+)/.exec(properties['style'] ?? '')?.[1]
  const value = style ?? properties['fontWeight']
  if (value === 'bold') return { weight: weights.bold }
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
