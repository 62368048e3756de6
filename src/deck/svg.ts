/** Pictures in SVG, made safe to stand in the document itself. */
import type { Element, Nodes, Root, RootContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { sanitize } from 'hast-util-sanitize'
import { visit } from 'unist-util-visit'
import { allowedAttributes, allowedElements, svgSchema } from './svgSchema.ts'
import { idMark, loads, safeDeclarations, scopeStyles } from './svgStyles.ts'

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
  scopeStyles(first, svg)
  asPicture(svg, alt, viewBox)
  return { svg, dropped: [...dropped] }
}

/** Give the picture its role and words, and leave its size to the page. */
function asPicture(svg: Element, alt: string, viewBox: Element['properties'][string]): void {
  const { properties } = svg
  for (const name of ['width', 'height', 'x', 'y']) delete properties[name]
  delete properties['ariaLabel']
  Object.assign(properties, { viewBox, role: 'img' }, alt ? { ariaLabel: alt } : { ariaHidden: 'true' })
  // As in a file of its own: the page's type size means nothing in the picture's units.
  if (properties['fontSize'] === undefined) properties['style'] = `font-size:16px;${String(properties['style'] ?? '')}`
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
  const dangerous = /^(script|foreignObject|animate\w*|set|iframe|object|embed|audio|video|image|handler|listener|a)$/i
  visit(svg, 'element', ({ tagName, properties }: Element) => {
    if (!allowedElements.has(tagName) && dangerous.test(tagName)) dropped.add(`<${tagName}>`)
    for (const [name, value] of Object.entries(properties)) {
      if (/^on/i.test(name)) dropped.add(name.toLowerCase())
      else if (!allowedAttributes.has(name) && /^(href|xLinkHref|src)$/.test(name)) dropped.add(`${name}=${String(value).slice(0, 40)}`)
    }
  })
}

const internal = /^\s*#[^\s"'()<>]+\s*$/

/** Links only inside the picture, `url()` only to its own parts. */
function dropUnsafeValues(svg: Element, dropped: Set<string>): void {
  visit(svg, 'element', (element: Element) => {
    for (const [name, value] of Object.entries(element.properties)) {
      const text = String(value)
      if (name === 'style') element.properties[name] = safeDeclarations(text)
      const isLink = name === 'href' || name === 'xLinkHref'
      if (name === 'fontFamily') element.properties[name] = /mono|courier|consol/i.test(text) ? 'var(--mono)' : undefined
      if (isLink ? internal.test(text) : !loads(text)) continue
      delete element.properties[name]
      dropped.add(`${isLink ? 'href' : name}=${text.slice(0, 40)}`)
    }
  })
}

/** Ids of the pictures in a tree, made unlike any other's: `prefix` and the picture's number before each. */
export function prefixIds(tree: Element, prefix: string): void {
  let count = 0
  visit(tree, 'element', (element: Element) => {
    if (element.tagName !== 'svg' || element.properties['role'] !== 'img') return
    count += 1
    prefixOne(element, `${prefix}-p${count}-`)
  })
}

function prefixOne(svg: Element, prefix: string): void {
  const internalUrl = (value: string) => value.replace(/url\(\s*(["']?)#([\w.:-]+)\1\s*\)/gi, `url(#${prefix}$2)`)
  visit(svg, (node: Root | RootContent) => {
    if (node.type === 'text' && node.value.includes(`#${idMark}`)) node.value = node.value.replaceAll(`#${idMark}`, `#${prefix}`)
    if (node.type !== 'element') return
    for (const [name, value] of Object.entries(node.properties)) {
      if (typeof value !== 'string') continue
      if (name === 'id') node.properties[name] = prefix + value
      else if (name === 'href' || name === 'xLinkHref') node.properties[name] = value.trim().replace(/^#/, `#${prefix}`)
      else if (value.includes('url(')) node.properties[name] = internalUrl(value)
    }
  })
}
