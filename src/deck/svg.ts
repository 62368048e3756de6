/** Pictures in SVG, made safe to stand in the document itself. */
import type { Element, Nodes, Root, RootContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { sanitize } from 'hast-util-sanitize'
import { SKIP, visit } from 'unist-util-visit'
import { allowedAttributes, allowedElements, svgSchema } from './svgSchema.ts'
import { familyOf, idMark, loads, ownUrl, safeDeclarations, scopeStyles } from './svgStyles.ts'

export interface SafeSvg {
  /** Undefined where the file holds no `<svg>`. */
  svg: Element | undefined
  /** What was taken out because it may run or load something, each once. */
  dropped: string[]
}

/**
 * Read an SVG file and keep what draws: shapes, text, gradients, markers. Its
 * size is left to the page; `size` gives the view box where the file has none.
 */
export function inlineSvg(source: string, alt: string, size: { width: number; height: number }): SafeSvg {
  const dropped = new Set<string>()
  const root = fromHtml(withoutProlog(source), { fragment: true, space: 'svg' })
  const first = findSvg(root)
  if (!first) return { svg: undefined, dropped: [] }
  const viewBox = first.properties['viewBox'] ?? `0 0 ${size.width} ${size.height}`
  noteUnsafe(first, dropped)
  const clean = sanitize({ type: 'root', children: [first] }, svgSchema)
  const svg = findSvg(clean)
  if (!svg) return { svg: undefined, dropped: [...dropped] }
  dropUnsafeValues(svg, dropped)
  if (scopeStyles(first, svg)) dropped.add('<style>')
  asPicture(svg, alt, viewBox)
  return { svg, dropped: [...dropped] }
}

/** Give the picture its role and words, and leave its size to the page. */
function asPicture(svg: Element, alt: string, viewBox: Element['properties'][string]): void {
  const { properties } = svg
  for (const name of ['width', 'height', 'x', 'y']) properties[name] = undefined
  delete properties['ariaLabel']
  Object.assign(properties, { viewBox, role: 'img' }, alt ? { ariaLabel: alt } : { ariaHidden: 'true' })
  // As in a file of its own: the page's type size means nothing in the picture's units.
  if (properties['fontSize'] === undefined)
    properties['style'] = `font-size:16px;${properties['style'] ?? ''}`
}

function withoutProlog(source: string): string {
  return source.replace(/^\ufeff?\s*<\?xml[\s\S]*?\?>/, '').replace(/<!DOCTYPE[^[>]*(\[[\s\S]*?\]\s*)?>/i, '')
}

function findSvg(tree: Nodes): Element | undefined {
  let found: Element | undefined
  visit(tree, 'element', (element: Element) => {
    if (element.tagName === 'svg') found ??= element
  })
  return found
}

/** Name what the schema is going to take out, where it is a danger and not only unknown. */
function noteUnsafe(svg: Element, dropped: Set<string>): void {
  const dangerous =
    /^(script|foreignObject|animate\w*|set|iframe|object|embed|audio|video|handler|listener)$/i
  visit(svg, 'element', ({ tagName, properties }: Element) => {
    if (!allowedElements.has(tagName) && dangerous.test(tagName)) dropped.add(`<${tagName}>`)
    for (const [name, value] of Object.entries(properties)) {
      if (/^on/i.test(name)) dropped.add(name.toLowerCase())
      else if (!allowedAttributes.has(name) && /^(href|xLinkHref|src)$/.test(name))
        dropped.add(`${name}=${String(value).slice(0, 40)}`)
    }
  })
}

const internal = /^\s*#[^\s"'()<>\\]+\s*$/
/** A raster picture inside the SVG: it draws and does nothing else. */
const embedded = /^\s*data:image\/(png|jpeg|gif|webp);base64,[\w+/=\s]+$/i
/** Attributes that only draw, whatever they say. */
const harmless = new Set([
  'id',
  'className',
  'd',
  'points',
  'role',
  'lang',
  'xmlLang',
  'ariaLabel',
  'ariaHidden',
])

/** Links only inside the picture, `url()` only to its own parts, of styles only what draws. */
function dropUnsafeValues(svg: Element, dropped: Set<string>): void {
  visit(svg, 'element', (element: Element) => {
    for (const [name, value] of Object.entries(element.properties)) {
      const text = String(value)
      const isUnsafe = isLink(name) ? !isSafeLink(element, text) : !harmless.has(name) && loads(text)
      if (isUnsafe) dropped.add(`${isLink(name) ? 'href' : name}=${text.slice(0, 40)}`)
      if (name === 'style') element.properties[name] = safeDeclarations(text)
      else if (name === 'fontFamily') element.properties[name] = familyOf(text)
      else if (isUnsafe) element.properties[name] = undefined
    }
  })
}

function isLink(name: string): boolean {
  return name === 'href' || name === 'xLinkHref'
}

function isSafeLink({ tagName }: Element, address: string): boolean {
  return tagName === 'image' ? embedded.test(address) : internal.test(address)
}

/** Ids of the pictures in a tree, made unlike any other's: `prefix` and the picture's number before each. */
export function prefixIds(tree: Element, prefix: string): void {
  // Only what a CSS identifier may hold, after a letter.
  const safe = prefix.replace(/[^\p{L}\p{N}_-]/gu, '-')
  let count = 0
  visit(tree, 'element', (element: Element) => {
    if (element.tagName !== 'svg') return undefined
    count += 1
    prefixOne(element, `p${count}-${safe}-`)
    // One inside it is part of it.
    return SKIP
  })
}

function prefixOne(svg: Element, prefix: string): void {
  visit(svg, (node: Root | RootContent) => {
    if (node.type === 'text') node.value = node.value.replaceAll(`#${idMark}`, `#${prefix}`)
    if (node.type !== 'element') return
    for (const [name, value] of Object.entries(node.properties)) {
      if (typeof value !== 'string') continue
      if (name === 'id') node.properties[name] = prefix + value
      else if (isLink(name)) node.properties[name] = value.trim().replace(/^#/, `#${prefix}`)
      else node.properties[name] = value.replace(ownUrl, `url(#${prefix}$2)`)
    }
  })
}
